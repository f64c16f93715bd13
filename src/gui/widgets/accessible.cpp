// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>
#include <QWidget>

namespace reservrutin::gui {

namespace {

constexpr char kRole[] = "rrRole";

bool isLabel(const QWidget* widget) {
    return qobject_cast<const QLabel*>(widget) != nullptr;
}

// The role is looked up when asked for: a screen reader may ask while a constructor still runs, and Qt keeps the
// interface that it got then.
class RoleInterface : public QAccessibleWidget {
public:
    explicit RoleInterface(QWidget* widget)
        : QAccessibleWidget(widget) {}

    [[nodiscard]] QAccessible::Role role() const override {
        const QVariant role = widget()->property(kRole);
        if (role.isValid())
            return QAccessible::Role(role.toInt());
        return isLabel(widget()) ? QAccessible::StaticText : QAccessibleWidget::role();
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        const auto* label = qobject_cast<const QLabel*>(widget());
        return kind == QAccessible::Name && given.isEmpty() && label != nullptr ? label->text() : given;
    }

    /// A row that is chosen among others is selected, not ticked.
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        const auto* button = qobject_cast<const QAbstractButton*>(widget());
        if (button == nullptr || !button->isCheckable())
            return state;
        state.selectable = true;
        state.selected = button->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return canPress() ? QStringList{pressAction(), setFocusAction()} : QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        if (name == pressAction() && canPress())
            qobject_cast<QAbstractButton*>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] bool canPress() const {
        return qobject_cast<const QAbstractButton*>(widget()) != nullptr && widget()->focusPolicy() != Qt::NoFocus;
    }
};

// Qt's own interfaces know more about buttons and text fields; a step is a button only at times, and a row of a list
// is one to press but not to tick.
bool leaveToQt(const QString& className, const QObject* object) {
    if (object->inherits("QAbstractButton"))
        return !className.endsWith(QLatin1String("::StepRow")) && !className.endsWith(QLatin1String("::ListRow"));
    return object->inherits("QLineEdit") || object->inherits("QPlainTextEdit") || object->inherits("QAbstractItemView");
}

// Qt 6.4's own interface of a scroll area does not look whether it still has the child that is asked for: a screen
// reader that asks for the bar of a page that no longer scrolls would end the program.
bool isScrollArea(const QString& className) {
    return className == QLatin1String("QScrollArea");
}

QAccessibleInterface* make(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget != nullptr && isScrollArea(className))
        return new QAccessibleWidget(widget, QAccessible::Client);
    if (widget == nullptr || !className.startsWith(QLatin1String("reservrutin::gui::")))
        return nullptr;
    return leaveToQt(className, object) ? nullptr : new RoleInterface(widget);
}

} // namespace

void setRole(QWidget* widget, QAccessible::Role role) {
    widget->setProperty(kRole, int(role));
}

void installAccessibleRoles() {
    QAccessible::installFactory(make);
}

} // namespace reservrutin::gui
