// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/help/help_page.h"

#include "gui/shell/page_ids.h"
#include "gui/widgets/card.h"

#include <QGridLayout>

namespace reservrutin::gui {

HelpPage::HelpPage(Session&, const Look& look, QWidget* parent)
    : Page(look, parent) {
    setTitle(tr("Help"));
    setBack(tr("Status"), page_id::status);
    addPart(tr("Who does what"),
            {tr("Anyone here: choose what does not work, answer one question at a time, and hand the report over."),
             tr("Contact person: takes the report over in the outbox, reads the exact message, sends it and notes the "
                "case number."),
             tr("Unit manager: sees past outages under Follow-up.")});
    addKeys();
    addPart(tr("Where things are kept"),
            {tr("Everything lies in your own folder on this computer. The folder stands under Settings."),
             tr("An answer turns green only when it is on the disk. “Not saved” means that it is in memory alone; "
                "print or copy what has to last.")});
    addPart(tr("What Reservrutin does not do"),
            {tr("It repairs nothing and knows nothing about the system itself. It shows the routine and carries the "
                "report."),
             tr("It sends nothing by itself before a contact person has said so."),
             tr("It is no place for patient data. What looks like a personal number is stopped.")});
    body()->addStretch(1);
}

void HelpPage::addPart(const QString& heading, const QStringList& lines) {
    auto* card = new Card(look());
    card->setHeading(heading);
    card->body()->setGap(8);
    for (const QString& line : lines)
        card->body()->addWidget(new WrapLabel(look(), line));
    body()->addWidget(card);
}

void HelpPage::addKeys() {
    auto* card = new Card(look());
    card->setHeading(tr("Keys"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(look().px(24));
    const QVector<std::pair<QString, QString>> keys{{tr("1 … 9"), tr("answers, while an answer has the focus")},
                                                    {tr("Alt+1 … 9"), tr("answers, always")},
                                                    {tr("Ctrl+Enter"), tr("the main action of the page or the card")},
                                                    {tr("Esc"), tr("back; what is written is kept")},
                                                    {tr("Ctrl+F"), tr("search")},
                                                    {tr("Ctrl + − 0"), tr("larger, smaller and normal text")},
                                                    {tr("F1"), tr("this page")}};
    for (int row = 0; row < keys.size(); ++row) {
        grid->addWidget(new WrapLabel(look(), keys[row].first, TextRole::BodyStrong), row, 0);
        grid->addWidget(new WrapLabel(look(), keys[row].second), row, 1);
    }
    card->body()->addLayout(grid);
    body()->addWidget(card);
}

} // namespace reservrutin::gui
