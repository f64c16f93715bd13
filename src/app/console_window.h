// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/composition.h"
#include "app/way_back.h"
#include "gui/session/session.h"
#include "gui/shell/main_window.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/waysout/handover_acts.h"
#include "gui/waysout/ways_out.h"
#include "gui/widgets/look.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class QMimeData;

namespace reservrutin::app {

/// The look as this person has set it, or as the desktop has it.
void setUpLook(gui::Look& look, const usecases::LookSettings& settings, const QFont& systemFont,
               const QPalette& systemPalette);

/// Joins the window's frame, its pages and the strips across its top. It decides nothing: it shows what overview, post
/// office and journal say. Owned by main, on the window's thread; the console outlives it.
class ConsoleWindow final : public QObject {
    Q_OBJECT
public:
    ConsoleWindow(usecases::Console& console, gui::Look& look, const QString& uiLanguage, QString dataFolder,
                  std::unique_ptr<gui::Outside> outside = std::make_unique<gui::DesktopOutside>());
    ~ConsoleWindow() override;

    /// Shows the window on home. The overview may come later.
    void open();
    /// A second start asks for it.
    void comeForward();
    /// Half-typed text is saved; called before the program or the session ends.
    void putAway();
    /// Something to be said once, calmly.
    void say(const base::Error& error);
    /// How the opening of the store went, or a repair.
    void tell(const StoreNews& news);

    /// A file dropped anywhere on the window is taken in as a handover file, also over a text field, which would write
    /// its name.
    bool eventFilter(QObject* watched, QEvent* event) override;

    [[nodiscard]] gui::MainWindow& window() { return m_window; }
    [[nodiscard]] gui::Session& session() { return m_session; }

private:
    void addPages();
    void connectStrips();
    void connectLook();
    void printBlankForm();
    void showTrouble();
    void showFolderTrouble();
    [[nodiscard]] static QStringList filesIn(const QMimeData& dropped);
    [[nodiscard]] const report::Report* reportToPhone() const;
    void offerPhone();
    void showPhoneScript(base::ReportId id);
    void showPeople();
    void showDrill();
    void leadBack();
    [[nodiscard]] static QString backTitle(const QString& page);
    [[nodiscard]] bool isInWalk() const;
    void countOutbox();
    void rememberLook();
    void rememberVisit();
    void returnToVisit();

    usecases::Console& m_console;
    gui::Look& m_look;
    QString m_dataFolder;
    gui::Session m_session;
    gui::MainWindow m_window;
    gui::WaysOut m_ways;
    gui::HandoverActs m_handover;
    WayBack m_wayBack;
    bool m_returned = false; ///< what was being looked at before a kill has been opened again, or there was nothing
    QTimer m_phoneTimer;
    base::ReportId m_phoneOffered;       ///< the strip that is shown speaks of this one
    QSet<base::ReportId> m_phonePutAway; ///< a person closed the strip for these
};

} // namespace reservrutin::app
