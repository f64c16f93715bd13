// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/box.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace reservrutin::gui {

class WrapLabel;

/// What every page of the window is. From above: a line with the way back ("‹ Läget") and, when narrow, the step;
/// the title, with one widget at its right (the clock); the body, which scrolls; and a bar of actions pinned below,
/// shown once something is in it. Narrow means a window below 1200 pixels or text above 130 %.
///
/// A page builder derives from it, fills body() in the constructor, reads its data anew in entered(), and listens to
/// narrowChanged(). A page changes no other page: it asks with goTo() and the window decides. The window owns it.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const Look& look, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Where Esc and the link above the title lead; empty text takes the link away.
    void setBack(const QString& text, const QString& pageId);
    [[nodiscard]] QString backId() const { return m_backId; }
    /// "Steg 2 av 3 · Anmäl"; seen only while narrow (wide pages show a StepRail).
    void setStepLine(const QString& text);
    /// The page's right upper corner; the page owns it from now on.
    void setCorner(QWidget* widget);
    [[nodiscard]] Column* body() const { return m_body; }
    [[nodiscard]] FlowLayout* actions() const { return m_actions; }
    void addAction(QWidget* button);
    /// Takes a widget out of the bar again; the caller gives it another place. The bar goes when it is empty.
    void removeAction(QWidget* button);
    /// What Ctrl+Enter presses when the card with the focus has nothing of its own.
    void setMainAction(QAbstractButton* button) { m_mainAction = button; }
    [[nodiscard]] QAbstractButton* mainAction() const { return m_mainAction; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

    /// The page comes to the front: read state, put the focus where the next key belongs.
    virtual void entered() {}
    /// The page goes to the back: save a draft if there is one.
    virtual void left() {}
    /// Esc. Text is never discarded. Answer true when the page went back inside itself (closed a part of it).
    virtual bool back() { return false; }
    /// Ctrl+F. Answer false when there is nothing to search here; the window then searches on home.
    virtual bool find() { return false; }

Q_SIGNALS:
    void narrowChanged(bool narrow);
    /// Asks the window to show another page.
    void goTo(const QString& pageId);

protected:
    const Look& look() const { return m_look; }
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_backId;
    QString m_stepText;
    bool m_narrow = false;
    Column* m_whole;
    LinkButton* m_back;
    WrapLabel* m_step;
    WrapLabel* m_title;
    QWidget* m_crumbs;
    QWidget* m_head;
    Row* m_headRow = nullptr;
    bool m_hasCorner = false;
    QScrollArea* m_scroll;
    Column* m_body;
    QWidget* m_bar;
    FlowLayout* m_actions;
    QPointer<QAbstractButton> m_mainAction;

    void buildHead();
    void buildBody();
    void reconsider();
    void showCrumbs();
};

} // namespace reservrutin::gui
