// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// drag_source FILE X Y: a small window at that place from which FILE can be dragged by the mouse, as from a desktop's
// list of files. It says "ready", then "accepted" when what is below the mouse would take it, "refused" when it would
// not, and ends when it has been dropped where it was accepted.
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QRasterWindow>
#include <QTextStream>
#include <QUrl>

namespace {

void say(const char* word) {
    QTextStream(stdout) << word << Qt::endl;
}

class DragSource final : public QRasterWindow {
public:
    explicit DragSource(const QString& file)
        : m_file(QUrl::fromLocalFile(file)) {
        setFlags(Qt::FramelessWindowHint | Qt::X11BypassWindowManagerHint);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(QPoint(), size()), Qt::darkGray);
        if (!m_isReady)
            say("ready");
        m_isReady = true;
    }
    void mousePressEvent(QMouseEvent*) override {
        auto* drag = new QDrag(this); // Qt deletes it when it is over
        auto* data = new QMimeData;
        data->setUrls({m_file});
        drag->setMimeData(data);
        connect(drag, &QDrag::actionChanged, drag,
                [](Qt::DropAction action) { say(action == Qt::IgnoreAction ? "refused" : "accepted"); });
        connect(drag, &QObject::destroyed, this, [this] { // only now has the other program fetched the data
            if (m_isDropped)
                QGuiApplication::quit();
        });
        m_isDropped = drag->exec(Qt::CopyAction) == Qt::CopyAction;
    }

private:
    QUrl m_file;
    bool m_isReady = false;
    bool m_isDropped = false;
};

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    DragSource source(arguments[1]);
    source.setGeometry(arguments[2].toInt(), arguments[3].toInt(), 40, 40);
    source.show();
    return QGuiApplication::exec();
}
