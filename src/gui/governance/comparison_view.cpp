// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/comparison_view.h"

#include "core/contacts/contact.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace reservrutin::gui {

using contacts::Contact;
using routine::Change;
using routine::Difference;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::ComparisonView)

public:
    static QString kindOf(const QString& part);
    static QString fieldOf(const QString& field);
    static QString changeOf(const Difference& difference);
};

QString Words::kindOf(const QString& part) {
    const QMap<QString, QString> kinds{
        {QStringLiteral("document"), tr("Document")}, {QStringLiteral("system"), tr("System")},
        {QStringLiteral("step"), tr("Step")},         {QStringLiteral("answer"), tr("Answer")},
        {QStringLiteral("section"), tr("Section")},   {QStringLiteral("contact"), tr("Recipient")}};
    return kinds.value(part.section(u':', 0, 0), part);
}

QString Words::fieldOf(const QString& field) {
    const QMap<QString, QString> names{
        {QStringLiteral("name"), tr("Name")},
        {QStringLiteral("subtitle"), tr("Second line")},
        {QStringLiteral("language"), tr("Language")},
        {QStringLiteral("id"), tr("Document id")},
        {QStringLiteral("type"), tr("Type")},
        {QStringLiteral("title"), tr("Title")},
        {QStringLiteral("version"), tr("Version")},
        {QStringLiteral("validFrom"), tr("Valid from")},
        {QStringLiteral("validTo"), tr("Valid to")},
        {QStringLiteral("appliesTo"), tr("Applies to")},
        {QStringLiteral("author"), tr("Written by")},
        {QStringLiteral("date"), tr("Date")},
        {QStringLiteral("owner"), tr("Content owner")},
        {QStringLiteral("reviewer"), tr("Reviewed by")},
        {QStringLiteral("approver"), tr("Approved by")},
        {QStringLiteral("changes"), tr("Changes since the previous edition")},
        {QStringLiteral("origin"), tr("Origin")},
        {QStringLiteral("standing"), tr("Standing")},
        {QStringLiteral("background"), tr("Background")},
        {QStringLiteral("start"), tr("First step")},
        {QStringLiteral("description"), tr("Description")},
        {QStringLiteral("address"), tr("Address")},
        {QStringLiteral("maximumOutageMinutes"), tr("Maximum tolerable outage, minutes")},
        {QStringLiteral("kind"), tr("Kind")},
        {QStringLiteral("summary"), tr("Short text")},
        {QStringLiteral("text"), tr("Text")},
        {QStringLiteral("question"), tr("Question")},
        {QStringLiteral("help"), tr("Explanation")},
        {QStringLiteral("recipient"), tr("Recipient")},
        {QStringLiteral("via"), tr("Goes by way of")},
        {QStringLiteral("contact"), tr("Contact")},
        {QStringLiteral("contacts"), tr("Contacts")},
        {QStringLiteral("items"), tr("Items")},
        {QStringLiteral("to"), tr("Leads to")},
        {QStringLiteral("outcome"), tr("How it ends")},
        {QStringLiteral("note"), tr("Note")},
        {QStringLiteral("email"), tr("E-mail address")},
        {QStringLiteral("source"), tr("Stands in")}};
    return names.value(field, field);
}

QString Words::changeOf(const Difference& difference) {
    switch (difference.change) {
    case Change::Added:
        return tr("New.");
    case Change::Removed:
        return tr("Taken away.");
    case Change::Moved:
        return tr("Moved from place %1 to place %2.").arg(difference.before, difference.after);
    case Change::Changed:
        break;
    }
    return {};
}

const Contact* withId(const QVector<Contact>& directory, const QString& id) {
    const auto found =
        std::find_if(directory.begin(), directory.end(), [&id](const Contact& each) { return each.id == id; });
    return found == directory.end() ? nullptr : &*found;
}

void compareContact(const Contact& before, const Contact& after, QVector<Difference>& found) {
    const QVector<std::tuple<QString, QString, QString>> fields{
        {QStringLiteral("title"), before.title, after.title},
        {QStringLiteral("email"), before.email, after.email},
        {QStringLiteral("source"), before.source, after.source}};
    for (const auto& [field, was, is] : fields) {
        if (was != is)
            found.append({Change::Changed, QStringLiteral("contact:") + after.id, after.title, field, was, is});
    }
}

QVector<Difference> compareDirectories(const QVector<Contact>& before, const QVector<Contact>& after) {
    QVector<Difference> found;
    for (const Contact& contact : after) {
        const QString part = QStringLiteral("contact:") + contact.id;
        if (const Contact* const old = withId(before, contact.id))
            compareContact(*old, contact, found);
        else
            found.append({Change::Added, part, contact.title, QStringLiteral("email"), {}, contact.email});
    }
    for (const Contact& contact : before) {
        if (!withId(after, contact.id))
            found.append({Change::Removed,
                          QStringLiteral("contact:") + contact.id,
                          contact.title,
                          QStringLiteral("email"),
                          contact.email,
                          {}});
    }
    return found;
}

} // namespace

std::optional<QVector<Difference>> differencesOf(const journal::Subject& document, const QByteArray& before,
                                                 const QByteArray& after) {
    if (document == journal::Subject::directory()) {
        const auto old = contacts::parseDirectory(before);
        const auto fresh = contacts::parseDirectory(after);
        return old && fresh ? std::optional(compareDirectories(*old, *fresh)) : std::nullopt;
    }
    const auto old = routine::parse(before);
    const auto fresh = routine::parse(after);
    return old && fresh ? std::optional(routine::compare(*old, *fresh)) : std::nullopt;
}

ComparisonView::ComparisonView(const Look& look, const QString& heading, const QVector<Difference>& differences,
                               QWidget* parent)
    : Card(look, Kind::Plain, parent) {
    setHeading(heading);
    if (differences.isEmpty())
        body()->addWidget(new WrapLabel(look, tr("They say the same.")));
    QString part;
    for (const Difference& difference : differences) {
        if (part != difference.part)
            addPart(difference);
        part = difference.part;
        if (difference.change != Change::Changed)
            body()->addWidget(new WrapLabel(look, Words::changeOf(difference), TextRole::Body, Role::Amber));
        if (!difference.field.isEmpty())
            addField(difference);
    }
}

void ComparisonView::addPart(const Difference& difference) {
    body()->addGap(8);
    auto* title =
        new WrapLabel(m_look, tr("%1: %2").arg(Words::kindOf(difference.part), difference.title), TextRole::BodyStrong);
    setRole(title, QAccessible::Heading);
    body()->addWidget(title);
}

QWidget* ComparisonView::side(const QString& label, const QString& text, Role color) {
    auto* holder = new QWidget;
    auto* column = new Column(m_look, 0, {0, 0, 0, 4}, holder);
    column->addWidget(new WrapLabel(m_look, label, TextRole::Small, Role::Mute));
    column->addWidget(new WrapLabel(m_look, text.isEmpty() ? tr("nothing") : text, TextRole::Body,
                                    text.isEmpty() ? Role::Mute : color));
    column->addStretch(1);
    return holder;
}

void ComparisonView::addField(const Difference& difference) {
    body()->addWidget(new WrapLabel(m_look, Words::fieldOf(difference.field), TextRole::SmallStrong, Role::Mute));
    auto* holder = new QWidget;
    auto* sides = new FlowLayout(m_look, 14, holder);
    sides->setColumns(2, 240);
    sides->addWidget(side(tr("before"), difference.before, Role::Mute));
    sides->addWidget(side(tr("now"), difference.after, Role::Ink));
    body()->addWidget(holder);
}

} // namespace reservrutin::gui
