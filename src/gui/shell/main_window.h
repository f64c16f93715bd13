// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/page.h"
#include "gui/widgets/strip.h"

#include <QHash>
#include <QMap>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace reservrutin::gui {

class FocusHalo;
class Rail;

/// The window: rail, strips across the top, and one page at a time. It knows no page's content. Composition registers
/// a factory per page; a page is made when it is first shown and then kept, so starting costs one page only.
///
/// Keys everywhere: Ctrl +, −, 0 size of all text; Esc back (never discards); Ctrl+F search; Alt+digit an answer;
/// Ctrl+Enter the main action of the card with the focus, else of the page; F1 help. Composition owns the window and
/// it must die before the Look.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    using Factory = std::function<Page*()>;

    explicit MainWindow(Look& look, QWidget* parent = nullptr);

    /// `room`: the rail entry that is lit while the page is shown (its own id when empty).
    void addPage(const QString& id, Factory factory, const QString& room = {});
    /// False when no such page is registered.
    bool showPage(const QString& id);
    /// Makes the page if need be.
    [[nodiscard]] Page* page(const QString& id);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QString currentId() const { return m_current; }
    [[nodiscard]] Rail& rail() const { return *m_rail; }

    /// One strip per name; the same name again changes its words. Returns it, so that an action can be added.
    Strip* showStrip(const QString& name, Tone tone, const QString& text);
    void hideStrip(const QString& name);

    /// A drill: the whole frame in the drill's colour and a strip that says so (design law 9).
    void setDrill(bool drill);

Q_SIGNALS:
    void pageShown(const QString& id);
    /// A rail entry without a page of its own was chosen ("drill", "person" …).
    void asked(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /// Tab goes in the order of reading, whatever was made first.
    bool focusNextPrevChild(bool next) override;

private:
    struct Entry {
        Factory make;
        QString room;
        Page* page = nullptr;
    };

    Look& m_look;
    Rail* m_rail;
    Box* m_frame;
    Column* m_strips;
    QStackedWidget* m_stack;
    QHash<QString, Entry> m_pages;
    QMap<QString, Strip*> m_shownStrips;
    QString m_current;

    void addKeys();
    void addKey(const QKeySequence& keys, std::function<void()> act);
    void goBack();
    void findHere();
    void pressAnswer(int digit);
    void pressMainAction();
    void choose(const QString& id);
    void reconsider();
};

} // namespace reservrutin::gui
