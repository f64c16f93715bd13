// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/focus_halo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace reservrutin::gui {

namespace {

constexpr char kRadius[] = "rrHaloRadius";
constexpr int kInherited = 8;

// Larger than its control by the style's focus-frame margins.
class Frame : public QFocusFrame {
public:
    Frame(const Look& look, QWidget* parent)
        : QFocusFrame(parent)
        , m_look(look) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (widget() == nullptr)
            return;
        const QVariant radius = widget()->property(kRadius);
        const int r = m_look.px(radius.isValid() ? radius.toInt() : kInherited) + m_look.px(3);
        // The frame lies above its control (below, a tight parent would cut it), so only the ring itself is painted.
        const int ring = m_look.px(3);
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        path.addRoundedRect(QRectF(rect()), r, r);
        path.addRoundedRect(QRectF(rect()).adjusted(ring, ring, -ring, -ring), r - ring, r - ring);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(path, m_look.color(Role::Halo));
    }

private:
    const Look& m_look;
};

bool wantsHalo(const QWidget* control) {
    const QVariant radius = control->property(kRadius);
    if (radius.isValid())
        return radius.toInt() >= 0;
    return qobject_cast<const QLineEdit*>(control) != nullptr || qobject_cast<const QComboBox*>(control) != nullptr ||
           qobject_cast<const QPushButton*>(control) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(control) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(control) != nullptr;
}

// Qt scrolls only when Tab leads from one control inside an area to another; not when it comes in from outside.
void bringIntoView(QWidget* control) {
    for (QWidget* at = control->parentWidget(); at != nullptr; at = at->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(at);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(control))
            area->ensureWidgetVisible(control, 8, 8);
    }
}

} // namespace

FocusHalo::FocusHalo(const Look& look, QWidget* window)
    : QObject(window)
    , m_look(look)
    , m_window(window)
    , m_frame(new Frame(look, window)) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&look, &Look::changed, this, [this] {
        QWidget* control = m_frame->widget();
        m_frame->setWidget(nullptr);
        follow(control);
    });
}

void FocusHalo::follow(QWidget* now) {
    const bool ours = now != nullptr && now->window() == m_window && wantsHalo(now);
    m_frame->setWidget(ours ? now : nullptr);
    if (now != nullptr && now->window() == m_window)
        QTimer::singleShot(0, now, [now] { bringIntoView(now); }); // a page just shown is laid out by then
}

void setHaloRadius(QWidget* control, int radius) {
    control->setProperty(kRadius, radius);
}

} // namespace reservrutin::gui
