// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/shell/rail_button.h"

#include <QMap>
#include <QWidget>

class QScrollArea;

namespace reservrutin::gui {

class Column;
class FlowLayout;
class WrapLabel;

/// The dark frame with the ways into every room: at the left of a wide window, or as a bar along the top when large
/// text leaves too little width (it wraps, and the foot's lines go behind "Mer"). It only says what was chosen.
class Rail : public QWidget {
    Q_OBJECT

public:
    enum class Form { Side, Top };

    explicit Rail(const Look& look, QWidget* parent = nullptr);
    void setForm(Form form);
    [[nodiscard]] Form form() const { return m_form; }
    void setUnit(const QString& unit);
    /// Empty while nobody has said who sits here: then only "Vem är du?" stands.
    void setPerson(const QString& name);
    void setCount(const QString& pageId, int count);
    void setCurrent(const QString& pageId);

Q_SIGNALS:
    void chosen(const QString& pageId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Way {
        QString id;
        QString text;
        RailButton::Kind kind;
    };

    const Look& m_look;
    Form m_form = Form::Side;
    QWidget* m_side = nullptr;
    QWidget* m_top = nullptr;
    QMultiMap<QString, RailButton*> m_buttons;
    WrapLabel* m_unit = nullptr;
    WrapLabel* m_person = nullptr;
    RailButton* m_change = nullptr;
    QString m_personName;

    [[nodiscard]] static QList<Way> rooms();
    [[nodiscard]] static QList<Way> foot();
    RailButton* addWay(QLayout* to, const Way& way, bool lying);
    void buildSide();
    void buildTop();
    void openMore(QWidget* below);
    void restyle();
};

} // namespace reservrutin::gui
