// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/measured_card.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/text_block.h"

#include <QPainter>

namespace reservrutin::gui {

// With a class name of its own, by which screen readers get its role.
class MeasuredRow : public QWidget {
    Q_OBJECT

public:
    MeasuredRow(const Look& look, const Measurement& item, QWidget* parent)
        : QWidget(parent)
        , m_look(look)
        , m_item(item) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would cap it at one line
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setRole(this, QAccessible::StaticText);
        setAccessibleName(item.text);
        connect(&look, &Look::changed, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return m_memo.height(spans(), width - left()); }
    [[nodiscard]] QSize sizeHint() const override {
        const int width = left() + m_memo.width(spans());
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_look.px(110), lineHeight(bodyFont())}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = m_look.px(10);
        const QRectF square(0, (lineHeight(bodyFont()) - side) / 2.0, side, side);
        const QColor ink = m_look.color(Role::Mute);
        const bool full = m_item.reach == Reach::Reachable;
        paintRounded(painter, square, 1, {full ? ink : QColor(), ink, 1.6});
        if (m_item.reach == Reach::Inconclusive)
            painter.fillRect(square.adjusted(0, 0, -side / 2.0, 0), ink);
        paintText(painter, rect().adjusted(left(), 0, 0, 0), spans());
    }

private:
    const Look& m_look;
    Measurement m_item;
    mutable TextMemo m_memo;

    [[nodiscard]] int left() const { return m_look.px(24); }
    [[nodiscard]] QFont bodyFont() const {
        QFont font = m_look.font(TextRole::Body);
        font.setPixelSize(m_look.px(14));
        return font;
    }
    [[nodiscard]] QList<TextSpan> spans() const { return {{m_item.text, bodyFont(), m_look.color(Role::Ink)}}; }
};

MeasuredCard::MeasuredCard(const Look& look, QWidget* parent)
    : Card(look, Kind::Measured, parent)
    , m_holder(new QWidget(this)) {
    body()->addWidget(m_holder);
}

void MeasuredCard::setMeasurements(const QString& heading, const QList<Measurement>& items) {
    setHeading(heading);
    m_items = items;
    rebuild();
}

void MeasuredCard::setNarrow(bool narrow) {
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    rebuild();
}

void MeasuredCard::rebuild() {
    body()->removeWidget(m_holder);
    delete m_holder;
    m_holder = new QWidget(this);
    QLayout* layout = nullptr;
    if (m_narrow)
        layout = new FlowLayout(m_look, 20, m_holder);
    else
        layout = new Column(m_look, 10, {}, m_holder);
    for (const Measurement& item : std::as_const(m_items))
        layout->addWidget(new MeasuredRow(m_look, item, m_holder));
    body()->addWidget(m_holder);
}

} // namespace reservrutin::gui

#include "measured_card.moc"
