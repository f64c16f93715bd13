// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/button.h"
#include "gui/widgets/look.h"

#include <QLineEdit>
#include <QWidget>

namespace reservrutin::gui {

class Box;
class WrapLabel;

/// A control with its label above, an optional link at the label's right end ("stämmer"), and a line below for help
/// or for what is wrong. Gives the control its accessible name and, when wrong, its description.
class Field : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString help READ help WRITE setHelp)

public:
    /// Takes the control into its own layout; any widget, also a FlowLayout's holder with chips.
    Field(const Look& look, const QString& label, QWidget* control, QWidget* parent = nullptr);
    /// In a form from ui/, where uic hands over the control and the label one after the other.
    explicit Field(QWidget* form);
    void setControl(QWidget* control);
    [[nodiscard]] QString label() const;
    void setLabel(const QString& label);
    [[nodiscard]] QString help() const { return m_help; }
    LinkButton* setSideLink(const QString& text);
    void setHelp(const QString& text);
    /// Empty takes it away. Marks the control with a red edge.
    void setProblem(const QString& text);

private:
    const Look& m_look;
    QWidget* m_control = nullptr;
    WrapLabel* m_label;
    WrapLabel* m_below;
    Box* m_column;
    Box* m_top;
    LinkButton* m_side = nullptr;
    QString m_help;

    Field(const Look& look, QWidget* parent);
    void showBelow(const QString& text, Role color);
};

/// One line of plain text.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(const Look& look, QWidget* parent = nullptr);
    /// In a form from ui/.
    explicit LineEdit(QWidget* form);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    const Look& m_look;
};

/// A line edit with its key drawn behind the placeholder ("Sök system eller rutin …  Ctrl F").
class SearchField : public LineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Look& look, const QString& placeholder, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace reservrutin::gui
