// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "e2e/layout_faults.h"

#include "gui/widgets/text_block.h"
#include "gui/widgets/tokens.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFocusFrame>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QWidget>

namespace reservrutin::e2e {

namespace {

constexpr double leastForText = 4.5;
constexpr double leastForBorder = 3.0;

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    return widget.accessibleName();
}

QString nameOf(const QWidget& widget) {
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    const QString text = textOf(widget).left(40);
    return text.isEmpty() ? type : type + QStringLiteral(" \"") + text + u'"';
}

QString placeOf(const QWidget& widget) {
    QString place = nameOf(widget);
    int depth = 0;
    for (const QWidget* up = widget.parentWidget(); up && !up->isWindow() && depth < 3; up = up->parentWidget())
        if (up->metaObject() != &QWidget::staticMetaObject) {
            place += QStringLiteral(" in ") + nameOf(*up);
            ++depth;
        }
    return place;
}

QString sizeText(QSize size) {
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// Qt's own parts: inside a field or a scroll area Qt lays out.
bool isQtsOwn(const QWidget& parent) {
    return qobject_cast<const QLineEdit*>(&parent) || qobject_cast<const QComboBox*>(&parent) ||
           qobject_cast<const QPlainTextEdit*>(&parent) || qobject_cast<const QScrollBar*>(&parent);
}

bool isScrolled(const QWidget& child) {
    const auto* area =
        child.parentWidget() ? qobject_cast<const QAbstractScrollArea*>(child.parentWidget()->parentWidget()) : nullptr;
    return area && area->viewport() == child.parentWidget();
}

bool counts(const QWidget& widget) {
    return !widget.isHidden() && !widget.isWindow() && !qobject_cast<const QFocusFrame*>(&widget) &&
           !widget.geometry().isEmpty();
}

QList<const QWidget*> childrenOf(const QWidget& parent) {
    QList<const QWidget*> children;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && counts(*widget))
            children.append(widget);
    }
    return children;
}

/// Who asks for the most room inside, down to the innermost: usually the culprit.
const QWidget& widestIn(const QWidget& widget) {
    const QWidget* widest = nullptr;
    for (const QWidget* child : childrenOf(widget)) {
        if (!widest || child->minimumSizeHint().width() > widest->minimumSizeHint().width())
            widest = child;
    }
    return widest && widest->minimumSizeHint().width() * 2 > widget.minimumSizeHint().width() ? widestIn(*widest)
                                                                                              : widget;
}

void addSticking(QStringList& faults, const QWidget& child) {
    QRect room = child.parentWidget()->rect();
    if (isScrolled(child)) {
        room.setTop(std::min(room.top(), child.y()));
        room.setBottom(std::max(room.bottom(), child.geometry().bottom()));
    }
    if (!room.contains(child.geometry()))
        faults.append(QStringLiteral("sticks out: %1 (%2 at %3,%4 in %5; widest inside: %6)")
                          .arg(placeOf(child), sizeText(child.size()))
                          .arg(child.x())
                          .arg(child.y())
                          .arg(sizeText(child.parentWidget()->size()), placeOf(widestIn(child))));
}

/// Room for the widest word and for all the lines.
void addCut(QStringList& faults, const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const bool shows = label ? !label->text().isEmpty() : qobject_cast<const QAbstractButton*>(&widget) != nullptr;
    if (!shows)
        return;
    const int width = label ? gui::widestWord(label->text(), label->font()) : widget.minimumSizeHint().width();
    const int height =
        widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : widget.minimumSizeHint().height();
    if (width > widget.width() || height > widget.height())
        faults.append(QStringLiteral("cut: %1 (has %2, needs %3)")
                          .arg(placeOf(widget), sizeText(widget.size()), sizeText({width, height})));
}

void addOverlaps(QStringList& faults, const QList<const QWidget*>& siblings) {
    for (qsizetype one = 0; one < siblings.size(); ++one)
        for (qsizetype other = one + 1; other < siblings.size(); ++other)
            if (siblings[one]->geometry().intersects(siblings[other]->geometry()))
                faults.append(
                    QStringLiteral("overlap: %1 and %2").arg(placeOf(*siblings[one]), nameOf(*siblings[other])));
}

void addFaults(QStringList& faults, const QWidget& parent) {
    if (isQtsOwn(parent))
        return;
    const QList<const QWidget*> children = childrenOf(parent);
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&parent);
    if (!area)
        addOverlaps(faults, children);
    for (const QWidget* child : children) {
        addSticking(faults, *child);
        addCut(faults, *child);
        addFaults(faults, *child);
    }
}

/// The part of a widget that the window shows.
QRect seenPart(const QWidget& widget, const QWidget& window) {
    QRect part(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget* up = widget.parentWidget(); up && up != &window; up = up->parentWidget())
        part &= QRect(up->mapTo(&window, QPoint()), up->size());
    return part & window.rect();
}

QRgb commonest(const QImage& picture, const QRect& part) {
    QHash<QRgb, int> seen;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            ++seen[picture.pixel(x, y)];
    QRgb best = 0;
    int most = 0;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each)
        if (each.value() > most) {
            most = each.value();
            best = each.key();
        }
    return best;
}

double highestContrast(const QImage& picture, const QRect& part, const QColor& against) {
    double highest = 1;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            highest = std::max(highest, gui::contrast(QColor(picture.pixel(x, y)), against));
    return highest;
}

bool isControl(const QWidget& widget) {
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    static const QStringList bordered{
        QStringLiteral("LineEdit"),     QStringLiteral("SearchField"), QStringLiteral("TimeEdit"),
        QStringLiteral("TextArea"),     QStringLiteral("Button"),      QStringLiteral("Chip"),
        QStringLiteral("AnswerButton"), QStringLiteral("Tile"),        QStringLiteral("QComboBox")};
    return bordered.contains(type);
}

void addWeakText(QStringList& faults, const QWidget& widget, const QImage& picture, const QRect& part) {
    const bool shows = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
    if (!shows || textOf(widget).isEmpty() || part.height() < 12 || part.width() < 8)
        return;
    const QRect inner = isControl(widget) ? part.adjusted(6, 6, -6, -6) : part;
    const double found = highestContrast(picture, inner, QColor(commonest(picture, inner)));
    if (found < leastForText)
        faults.append(QStringLiteral("text %1 : 1: %2").arg(found, 0, 'f', 2).arg(placeOf(widget)));
}

constexpr int besideControl = 2;
constexpr int beyondHalo = 8; // the ring of the focus may have the fill's own colour

/// From outside inwards across the middle of the left edge: somewhere there the border, or the fill, must stand out.
void addWeakBorder(QStringList& faults, const QWidget& widget, const QImage& picture, const QRect& part) {
    const QPoint middle(part.left(), part.center().y());
    const int away = widget.hasFocus() ? beyondHalo : besideControl;
    if (!isControl(widget) || part.size() != widget.size() || middle.x() < away)
        return;
    const QColor outside(picture.pixel(middle - QPoint(away, 0)));
    const double found = highestContrast(picture, QRect(middle, QSize(5, 1)), outside);
    if (found < leastForBorder)
        faults.append(QStringLiteral("border %1 : 1: %2").arg(found, 0, 'f', 2).arg(placeOf(widget)));
}

} // namespace

QStringList layoutFaults(const QWidget& window) {
    QStringList faults;
    addFaults(faults, window);
    faults.removeDuplicates();
    return faults;
}

QStringList contrastFaults(const QWidget& window, const QImage& picture) {
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const QRect part = seenPart(*widget, window);
        if (part.isEmpty())
            continue;
        addWeakText(faults, *widget, picture, part);
        addWeakBorder(faults, *widget, picture, part);
    }
    return faults;
}

} // namespace reservrutin::e2e
