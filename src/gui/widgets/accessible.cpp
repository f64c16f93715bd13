// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/accessible.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QWidget>

namespace reservrutin::gui {

namespace {

constexpr char kRole[] = "rrRole";

class RoleInterface : public QAccessibleWidget {
public:
    RoleInterface(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        const auto* label = qobject_cast<const QLabel*>(widget());
        return kind == QAccessible::Name && given.isEmpty() && label != nullptr ? label->text() : given;
    }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    const QVariant role = widget->property(kRole);
    return role.isValid() ? new RoleInterface(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setRole(QWidget* widget, QAccessible::Role role) {
    widget->setProperty(kRole, int(role));
}

void installAccessibleRoles() {
    QAccessible::installFactory(make);
}

} // namespace reservrutin::gui
