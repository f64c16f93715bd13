// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QPlainTextEdit>

namespace reservrutin::gui {

/// Plain text in several lines that grows with what is written, between `least` and `most` lines; beyond that it
/// scrolls. Tab leaves it. Pasted text loses all form.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(const Look& look, int least = 3, int most = 10, QWidget* parent = nullptr);
    /// Underlines pieces in red (what the guard found). Positions and lengths in UTF-16 units of toPlainText().
    void setMarks(const QList<std::pair<int, int>>& marks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Look& m_look;
    int m_least;
    int m_most;
    int m_lines = 0;
    QList<std::pair<int, int>> m_marks;

    void restyle();
    void regrow();
    void paintMarks();
};

/// A message exactly as it will leave: fixed-width letters, wrapping, selectable, not editable.
class MessagePreview : public QPlainTextEdit {
    Q_OBJECT

public:
    MessagePreview(const Look& look, const QString& name, QWidget* parent = nullptr);
    /// Keeps the scroll position when only some words change.
    void setMessage(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    const Look& m_look;
    void restyle();
};

} // namespace reservrutin::gui
