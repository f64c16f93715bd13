// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/governance/edition_detail.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/widgets/list_row.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class Panes;
class RecipientsForm;
class Strip;

/// Utgåvor: a governed document's whole life, newest first, and what can be done with the edition that is chosen. Open
/// the document with Session::openDocument first. Registered as page_id::editions.
class EditionsPage : public Page {
    Q_OBJECT

public:
    EditionsPage(Session& session, const Look& look,
                 std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(), QWidget* parent = nullptr);
    void entered() override;
    bool back() override;

private:
    Session& m_session;
    WaysOut* m_ways;
    EditionFiles* m_files;
    Strip* m_said;
    Panes* m_panes;
    RowList* m_list;
    Column* m_right;
    EditionDetail* m_detail = nullptr;
    WrapLabel* m_none;
    RecipientsForm* m_recipients;
    QVector<ShownEdition> m_shown;
    trust::TextHash m_chosen;
    journal::Subject m_entered; ///< the document that is shown

    void build();
    void refresh();
    void fillList();
    [[nodiscard]] trust::TextHash firstToSee() const;
    void choose(const QString& hash);
    void showDetail();
    void say(const QString& sentence);
    [[nodiscard]] QVector<ShownEdition> editions() const;
    [[nodiscard]] QByteArray before(const trust::EditionLife& life, const trust::Edition& edition) const;
    [[nodiscard]] QByteArray inForceWithoutLife() const;
};

} // namespace reservrutin::gui
