#include "ui/theme/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

#include "ui/theme/colours.h"

namespace ui::theme {

namespace {

struct Drawing {
    const char* name;
    /// Strokes on a 24 × 24 grid: `M x y` move, `L x y` line, `C x y r` circle, `R x y w h r`
    /// rounded rectangle, `A x y r from span` arc in degrees, `Z` close.
    const char* strokes;
};

constexpr std::array kDrawings{
    Drawing{"order-review",
            "R 5 4 14 17 2 M 9 4 L 9 2.5 L 15 2.5 L 15 4 M 8.5 13 L 11 15.5 L 15.5 10"},
    Drawing{"orders", "R 4 4 16 16 2 M 8 9 L 16 9 M 8 12.5 L 16 12.5 M 8 16 L 13 16"},
    Drawing{"learning",
            "M 2 9 L 12 4 L 22 9 L 12 14 Z M 6.5 11.5 L 6.5 16 L 12 19 L 17.5 16 L 17.5 11.5 M 22 9 L 22 15"},
    Drawing{"import", "M 12 3 L 12 14 M 8 10 L 12 14 L 16 10 M 4 15 L 4 20 L 20 20 L 20 15"},
    Drawing{"export", "M 12 14 L 12 3 M 8 7 L 12 3 L 16 7 M 4 15 L 4 20 L 20 20 L 20 15"},
    Drawing{"folder", "M 3 19 L 3 5 L 9 5 L 11 8 L 21 8 L 21 19 Z"},
    Drawing{"search", "C 10.5 10.5 6 M 15 15 L 20.5 20.5"},
    Drawing{"settings", "M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17 C 9 7 2 C 15 12 2 C 8 17 2"},
    Drawing{"check", "M 4.5 12.5 L 9.5 17.5 L 19.5 6.5"},
    Drawing{"close", "M 6 6 L 18 18 M 18 6 L 6 18"},
    Drawing{"warning", "M 12 4 L 21.5 20 L 2.5 20 Z M 12 10 L 12 14.5 M 12 17 L 12 17.4"},
    Drawing{"info", "C 12 12 9 M 12 11 L 12 16.5 M 12 7.5 L 12 7.9"},
    Drawing{"error", "C 12 12 9 M 12 7 L 12 13 M 12 16 L 12 16.4"},
    Drawing{"clock", "C 12 12 9 M 12 7 L 12 12 L 15.5 14"},
    Drawing{"hold", "C 12 12 9 M 10 8.5 L 10 15.5 M 14 8.5 L 14 15.5"},
    Drawing{"question",
            "R 3 4 18 13 3 M 8 17 L 8 21 L 12.5 17 M 8 10.5 L 8.4 10.5 M 12 10.5 L 12.4 10.5 M 16 "
            "10.5 L 16.4 10.5"},
    Drawing{"reject", "C 12 12 9 M 5.7 5.7 L 18.3 18.3"},
    Drawing{"edit", "M 4 20 L 5 15.5 L 16 4.5 L 19.5 8 L 8.5 19 Z M 13.5 7 L 17 10.5"},
    Drawing{"note",
            "M 5 4 L 19 4 L 19 14 L 13 20 L 5 20 Z M 13 20 L 13 14 L 19 14 M 8.5 8.5 L 15.5 8.5"},
    Drawing{"flag", "M 6 21 L 6 3.5 L 18.5 3.5 L 15.5 8 L 18.5 12.5 L 6 12.5"},
    Drawing{
        "undo",
        "M 9 5 L 4.5 9.5 L 9 14 M 4.5 9.5 L 14.5 9.5 A 14.5 14.25 4.75 90 -180 M 14.5 19 L 8 19"},
    Drawing{"copy", "R 8 8 12 12 2 M 16 8 L 16 4 L 4 4 L 4 16 L 8 16"},
    Drawing{"eye",
            "M 2.5 12 L 6 8 L 10 6.3 L 14 6.3 L 18 8 L 21.5 12 L 18 16 L 14 17.7 L 10 17.7 L 6 16 "
            "Z C 12 12 2.8"},
    Drawing{"person", "C 12 8 4 A 12 20.5 7.5 0 180 M 4.5 20.5 L 19.5 20.5"},
    Drawing{"team",
            "C 9 8.5 3.5 A 9 19.5 6.5 0 180 M 2.5 19.5 L 15.5 19.5 C 17 9.5 2.7 M 15.8 14 L 18.5 13.8 "
            "L 21.5 19.5 L 18.5 19.5"},
    Drawing{"calendar",
            "R 4 5 16 15 2 M 4 9.5 L 20 9.5 M 8 3 L 8 6.5 M 16 3 L 16 6.5 M 8 13 L 8.4 13 M 12 13 L "
            "12.4 13 M 16 13 L 16.4 13 M 8 16.5 L 8.4 16.5 M 12 16.5 L 12.4 16.5"},
    Drawing{"parcel",
            "M 3.5 7.5 L 12 3 L 20.5 7.5 L 20.5 16.5 L 12 21 L 3.5 16.5 Z M 3.5 7.5 L 12 12 L 20.5 "
            "7.5 M 12 12 L 12 21"},
    Drawing{"shop",
            "M 4 9.5 L 5.5 4 L 18.5 4 L 20 9.5 Z M 5.5 9.5 L 5.5 20 L 18.5 20 L 18.5 9.5 M 10 20 L "
            "10 14 L 14 14 L 14 20"},
    Drawing{"filter", "M 3.5 5 L 20.5 5 L 14 12.5 L 14 19.5 L 10 17.5 L 10 12.5 Z"},
    Drawing{
        "handoff",
        "M 4 8 L 18 8 M 14.5 4.5 L 18 8 L 14.5 11.5 M 20 16 L 6 16 M 9.5 12.5 L 6 16 L 9.5 19.5"},
    Drawing{"refresh", "A 12 12 7.5 40 270 M 17.7 2.8 L 17.9 7.2 L 13.4 7.4"},
    Drawing{"keyboard",
            "R 2.5 6 19 12 2 M 6 10 L 6.4 10 M 10 10 L 10.4 10 M 14 10 L 14.4 10 M 18 10 L 18.4 10 "
            "M 8 14.5 L 16 14.5"},
    Drawing{"message", "R 3 5 18 13 2 M 3.5 6 L 12 12.5 L 20.5 6"},
    Drawing{"chats",
            "R 3 4 13 10 2 M 6 14 L 6 17.5 L 9.5 14 M 18.5 8.5 L 21 8.5 L 21 17.5 L 19 17.5 L 19 "
            "20.5 L 15.5 17.5 L 10.5 17.5 L 10.5 16.5"},
    Drawing{"send", "M 3.5 4.5 L 21 12 L 3.5 19.5 L 6 12 Z M 6 12 L 13 12"},
    Drawing{"snooze", "C 12 13 8 M 12 9 L 12 13 L 15 14.5 M 3.5 6.5 L 7 3.5 M 20.5 6.5 L 17 3.5"},
    Drawing{"window", "R 4 5 16 14 2 M 4 9 L 20 9"},
    Drawing{"attach",
            "M 17.5 11 L 10.5 18 L 7.5 18.5 L 5.5 16.5 L 6 13.5 L 14 5.5 L 17 5 L 19 7 L 18.5 10"},
    Drawing{"pin", "M 9 3.5 L 15 3.5 L 15 9.5 L 18 13.5 L 6 13.5 L 9 9.5 Z M 12 13.5 L 12 20.5"},
    Drawing{"palette",
            "C 12 12 9 M 12 3 L 12 21 M 15 8 L 19.5 8 M 15 12 L 20.5 12 M 15 16 L 19.5 16"},
    Drawing{"rules",
            "M 3.5 6.5 L 5.5 8.5 L 8.5 4.5 M 12 6.5 L 20.5 6.5 M 3.5 16.5 L 5.5 18.5 L 8.5 14.5 M "
            "12 16.5 L 20.5 16.5"},
    Drawing{"knowledge",
            "M 12 6 L 12 20 M 12 6 L 9 4.5 L 3 4.5 L 3 18 L 9 18 L 12 20 M 12 6 L 15 4.5 L 21 4.5 L "
            "21 18 L 15 18 L 12 20"},
    Drawing{"statistics", "M 3.5 20 L 20.5 20 M 7 20 L 7 12 M 12 20 L 12 4.5 M 17 20 L 17 8.5"},
    Drawing{"star", "M 12 3.5 L 14.6 9.2 L 20.8 9.9 L 16.2 14.1 L 17.5 20.2 L 12 17.1 L 6.5 20.2 "
                    "L 7.8 14.1 L 3.2 9.9 L 9.4 9.2 Z"},
    Drawing{"appraisal", "C 12 8.5 5.5 M 8.2 12.8 L 6.5 21 L 12 17.8 L 17.5 21 L 15.8 12.8"},
    Drawing{"menu", "M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17"},
    Drawing{"columns", "R 3.5 5 17 14 2 M 9.2 5 L 9.2 19 M 14.8 5 L 14.8 19"},
    Drawing{"previous", "M 15 5 L 8 12 L 15 19"},
    Drawing{"next", "M 9 5 L 16 12 L 9 19"},
    Drawing{"add", "M 12 5 L 12 19 M 5 12 L 19 12"},
    Drawing{"remove", "M 5 7 L 19 7 M 9 7 L 9 4 L 15 4 L 15 7 M 7 7 L 8 20 L 16 20 L 17 7"},
};

QPainterPath pathOf(const char* strokes) {
    QPainterPath path;
    const QStringList words = QString::fromLatin1(strokes).split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    const auto number = [&] { return words.at(++at).toDouble(); };
    for (; at < words.size(); ++at) {
        switch (words.at(at).front().unicode()) {
            case u'M': {
                const double x = number();
                path.moveTo(x, number());
                break;
            }
            case u'L': {
                const double x = number();
                path.lineTo(x, number());
                break;
            }
            case u'C': {
                const double x = number();
                const double y = number();
                const double radius = number();
                path.addEllipse(QPointF(x, y), radius, radius);
                break;
            }
            case u'R': {
                const double x = number();
                const double y = number();
                const double width = number();
                const double height = number();
                const double radius = number();
                path.addRoundedRect(QRectF(x, y, width, height), radius, radius);
                break;
            }
            case u'A': {
                const double x = number();
                const double y = number();
                const double radius = number();
                const double from = number();
                const QRectF box(x - radius, y - radius, 2 * radius, 2 * radius);
                path.arcMoveTo(box, from);
                path.arcTo(box, from, number());
                break;
            }
            default:
                path.closeSubpath();
        }
    }
    return path;
}

QColor penColour(QIcon::Mode mode) {
    const QPalette palette = QApplication::palette();
    switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            return palette.color(QPalette::WindowText);
    }
    return palette.color(QPalette::WindowText);
}

class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QPainterPath path) : m_path(std::move(path)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2,
                           rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 24, side / 24);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(penColour(mode), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_path);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_path); }

private:
    QPainterPath m_path;
};

}  // namespace

QIcon icon(const QString& name) {
    const auto found = std::ranges::find_if(
        kDrawings, [&](const Drawing& drawing) { return name == QLatin1String(drawing.name); });
    return found == kDrawings.end() ? QIcon() : QIcon(new LineIconEngine(pathOf(found->strokes)));
}

QStringList iconNames() {
    QStringList names;
    for (const auto& drawing : kDrawings) {
        names.append(QLatin1String(drawing.name));
    }
    return names;
}

QIcon applicationIcon() {
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(side / 24.0, side / 24.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Accent, Scheme::Light));
        painter.drawRoundedRect(QRectF(1, 1, 22, 22), 5, 5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Role::TextOnAccent, Scheme::Light), 2, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(
            pathOf("A 12 12.5 6 0 180 R 4.5 12 3 5 1 R 16.5 12 3 5 1 M 18 17 L 18 18.5 L 13.5 19"));
        result.addPixmap(pixmap);
    }
    return result;
}

}  // namespace ui::theme
