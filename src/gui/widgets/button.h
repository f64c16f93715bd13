// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/icons.h"
#include "gui/widgets/look.h"
#include "gui/widgets/text_block.h"

#include <QPushButton>
#include <optional>

namespace reservrutin::gui {

/// A push button of the product. One Primary per page: the one main action. Its text is plain: an ampersand in a
/// name is a letter, never a mnemonic. Return and Space both press it.
class Button : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(Kind kind READ kind WRITE setKind)

public:
    enum class Kind { Primary, Plain, Danger };
    Q_ENUM(Kind)

    Button(const Look& look, const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);
    /// In a form from ui/.
    explicit Button(QWidget* form);
    [[nodiscard]] QString label() const { return m_label; }
    void setLabel(const QString& text);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setIconOf(Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_label;
    Kind m_kind;
    std::optional<Icon> m_icon;

    [[nodiscard]] QColor inkColor() const;
};

/// A button that looks like a word in the text. Quiet is the grey "‹ Läget" above a title.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    enum class Tone { Primary, Quiet, Amber, Red };

    LinkButton(const Look& look, const QString& text, Tone tone = Tone::Primary, QWidget* parent = nullptr);
    void setLabel(const QString& text);
    void setTone(Tone tone);
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    /// It wraps where there is no room for one line.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Look& m_look;
    QString m_label;
    Tone m_tone;
    bool m_small = false;
    mutable TextMemo m_memo;

    [[nodiscard]] QFont inkFont() const;
    [[nodiscard]] QColor inkColor() const;
};

} // namespace reservrutin::gui
