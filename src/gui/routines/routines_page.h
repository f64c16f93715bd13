// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/waysout/edition_files.h"
#include "gui/waysout/ways_out.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class Strip;

/// Rutiner: every routine in force here, those of other units too, and every file that could not be read. Registered
/// as page_id::routines.
class RoutinesPage : public Page {
    Q_OBJECT

public:
    RoutinesPage(Session& session, const Look& look,
                 std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(), QWidget* parent = nullptr);
    void entered() override;

private:
    Session& m_session;
    WaysOut* m_ways;
    Strip* m_said;
    QWidget* m_holder = nullptr;
    Column* m_column = nullptr;
    EditionFiles* m_files;

    void fill();
    void fillAgain();
    void addUnseen();
    void addUnseen(const journal::Subject& document);
    void open(const QString& routineId, const QString& page);
    void addRoutine(const usecases::RoutinePtr& routine);
    using Drawing = bool (*)(QPagedPaintDevice&, const routine::Routine&, const QVector<contacts::Contact>&,
                             const paper::Print&);
    [[nodiscard]] Outside::Draw drawing(const QString& routineId, Drawing document) const;
};

} // namespace reservrutin::gui
