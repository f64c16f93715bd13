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
        , look_(look)
        , item_(item) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would cap it at one line
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setRole(this, QAccessible::StaticText);
        setAccessibleName(item.text);
        connect(&look, &Look::changed, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return memo_.height(spans(), width - left()); }
    [[nodiscard]] QSize sizeHint() const override {
        const int width = left() + memo_.width(spans());
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {look_.px(110), lineHeight(bodyFont())}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = look_.px(10);
        const QRectF square(0, (lineHeight(bodyFont()) - side) / 2.0, side, side);
        const QColor ink = look_.color(Role::Mute);
        const bool full = item_.reach == Reach::Reachable;
        paintRounded(painter, square, 1, {full ? ink : QColor(), ink, 1.6});
        if (item_.reach == Reach::Inconclusive)
            painter.fillRect(square.adjusted(0, 0, -side / 2.0, 0), ink);
        paintText(painter, rect().adjusted(left(), 0, 0, 0), spans());
    }

private:
    const Look& look_;
    Measurement item_;
    mutable TextMemo memo_;

    [[nodiscard]] int left() const { return look_.px(24); }
    [[nodiscard]] QFont bodyFont() const {
        QFont font = look_.font(TextRole::Body);
        font.setPixelSize(look_.px(14));
        return font;
    }
    [[nodiscard]] QList<TextSpan> spans() const { return {{item_.text, bodyFont(), look_.color(Role::Ink)}}; }
};

MeasuredCard::MeasuredCard(const Look& look, QWidget* parent)
    : Card(look, Kind::Measured, parent)
    , holder_(new QWidget(this)) {
    body()->addWidget(holder_);
}

void MeasuredCard::setMeasurements(const QString& heading, const QList<Measurement>& items) {
    setHeading(heading);
    items_ = items;
    rebuild();
}

void MeasuredCard::setNarrow(bool narrow) {
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    rebuild();
}

void MeasuredCard::rebuild() {
    body()->removeWidget(holder_);
    delete holder_;
    holder_ = new QWidget(this);
    QLayout* layout = nullptr;
    if (narrow_)
        layout = new FlowLayout(look_, 20, holder_);
    else
        layout = new Column(look_, 10, {}, holder_);
    for (const Measurement& item : std::as_const(items_))
        layout->addWidget(new MeasuredRow(look_, item, holder_));
    body()->addWidget(holder_);
}

} // namespace reservrutin::gui

#include "measured_card.moc"
