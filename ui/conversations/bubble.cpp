#include "ui/conversations/bubble.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using theme::Role;
using theme::Tone;
using Kind = BubbleContent::Kind;

namespace {

constexpr int kMargin = theme::kSpaceWide;
constexpr int kPadding = theme::kSpace;
constexpr int kRadius = 8;
/// Lines longer than this are tiring to read.
constexpr int kWidest = 620;
constexpr int kNarrowest = 80;
constexpr int kGap = theme::kSpaceSmall;
/// Before another sender.
constexpr int kWideGap = theme::kSpaceWide;

QString shown(const QString& text) {
    if (text.size() <= Bubble::kMostCharacters) {
        return text;
    }
    qsizetype end = Bubble::kMostCharacters;
    // Half of a pair is no character.
    end -= text.at(end - 1).isHighSurrogate() ? 1 : 0;
    return text.left(end) + u'…';
}

int widthOf(const QString& text, const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

int heightOf(const QFont& font) {
    return QFontMetrics(font).height();
}

}  // namespace

Bubble::Bubble(BubbleContent content, const Look& look)
    : m_content(std::move(content)), m_look(look), m_shown(shown(m_content.text)) {
    m_shown.replace(u'\n', QChar::LineSeparator);
    m_links = linksIn(m_shown);
    markWanted();
    const int widest = m_content.kind == Kind::System ? look.width * 8 / 10 : look.width * 3 / 4;
    const int room = std::clamp(widest, kNarrowest, kWidest) - 2 * kPadding;
    layOutText(room);
    placeParts();
}

bool Bubble::isOurs() const {
    return m_content.kind != Kind::Buyer && m_content.kind != Kind::System;
}

void Bubble::markWanted() {
    if (m_look.wanted.isEmpty()) {
        return;
    }
    for (auto at = m_shown.indexOf(m_look.wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = m_shown.indexOf(m_look.wanted, at + m_look.wanted.size(), Qt::CaseInsensitive)) {
        m_wanted.push_back({static_cast<int>(at), static_cast<int>(at + m_look.wanted.size())});
    }
}

void Bubble::layOutText(int room) {
    m_layout = std::make_unique<QTextLayout>(
        m_shown, m_content.kind == Kind::System ? m_look.small : m_look.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(false);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    qreal top = 0;
    qreal widest = 0;
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(room);
        line.setPosition({0, top});
        top += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout->endLayout();
    m_textSize = m_shown.isEmpty()
                     ? QSize(0, 0)
                     : QSize(static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(top)));
}

void Bubble::placeParts() {
    const int smallHeight = heightOf(m_look.small);
    int top = m_content.sender.isEmpty() ? kGap : kWideGap;
    if (!m_content.day.isEmpty()) {
        m_day = QRect(0, top + kGap, m_look.width, smallHeight + kPadding);
        top = m_day.bottom() + 1 + kGap;
    }
    int noteWidth = m_content.note.isEmpty() ? 0 : widthOf(m_content.note, m_look.small);
    int actionsWidth = 0;
    for (const auto& [action, text] : m_content.actions) {
        actionsWidth += widthOf(text, m_look.small) + kPadding;
    }
    int filesWidth = 0;
    for (const auto& name : m_content.attachments) {
        filesWidth = std::max(filesWidth, widthOf(name, m_look.small));
    }
    const int widest = std::max(kNarrowest, std::min(kWidest, m_look.width * 3 / 4)) - 2 * kPadding;
    const int footWidth = std::min(noteWidth + actionsWidth + kPadding, widest);
    const QSize pictures = picturesSize(widest);
    const int content = std::max(
        {m_textSize.width(), footWidth, std::min(filesWidth, widest), pictures.width()});
    const int width = content + 2 * kPadding;
    const int left = m_content.kind == Kind::System ? (m_look.width - width) / 2
                     : isOurs()                     ? m_look.width - kMargin - width
                                                    : kMargin;
    if (!m_content.sender.isEmpty() && m_content.kind != Kind::System) {
        m_sender = QRect(kMargin, top, m_look.width - 2 * kMargin, smallHeight);
        top = m_sender.bottom() + 1 + 2;
    }
    m_bubble = QRect(left, top, width, 0);
    m_text = QPoint(left + kPadding, top + kPadding - 2);
    int bottom = m_text.y() + m_textSize.height();
    if (!m_content.pictures.empty()) {
        placePictures({m_text.x(), bottom + kGap}, content);
        bottom += kGap + pictures.height();
    }
    if (!m_content.attachments.empty()) {
        m_files = QRect(m_text.x(), bottom + 2, content,
                        smallHeight * static_cast<int>(m_content.attachments.size()));
        bottom = m_files.bottom() + 1;
    }
    const bool hasFoot = !m_content.note.isEmpty() || !m_content.actions.empty();
    if (hasFoot && m_content.kind != Kind::System) {
        m_note = QRect(m_text.x(), bottom + 1, content, smallHeight);
        placeActions(m_text.x(), m_note.top());
        bottom = m_note.bottom() + 1;
    }
    m_bubble.setBottom(bottom + kPadding - 3);
    m_height = m_bubble.bottom() + 1;
}

QSize Bubble::picturesSize(int room) const {
    const int count = static_cast<int>(m_content.pictures.size());
    if (count == 0) {
        return {};
    }
    const int across = std::clamp((room + kGap) / (kPicture.width() + kGap), 1, count);
    const int down = (count + across - 1) / across;
    return {std::min(room, across * (kPicture.width() + kGap) - kGap),
            down * (kPicture.height() + kGap) - kGap};
}

void Bubble::placePictures(const QPoint& at, int room) {
    const int across = std::max(1, (room + kGap) / (kPicture.width() + kGap));
    for (int place = 0; place < static_cast<int>(m_content.pictures.size()); ++place) {
        const QPoint corner(at.x() + place % across * (kPicture.width() + kGap),
                            at.y() + place / across * (kPicture.height() + kGap));
        m_pictures.emplace_back(corner, QSize(std::min(room, kPicture.width()), kPicture.height()));
    }
}

void Bubble::paintPictures(QPainter& painter, const QPalette& palette) const {
    painter.setFont(m_look.small);
    for (std::size_t at = 0; at < m_pictures.size(); ++at) {
        const QRect& tile = m_pictures[at];
        const auto& picture = m_content.pictures[at];
        const QImage* image = picture.file.isEmpty() || !m_look.picture
                                  ? nullptr
                                  : m_look.picture(picture.file);
        painter.setPen(theme::colour(Role::Border, palette));
        painter.setBrush(theme::colour(Role::SurfaceAlternate, palette));
        painter.drawRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5));
        if (image != nullptr) {
            const QSize size = image->size().scaled(tile.size().boundedTo(image->size()),
                                                    Qt::KeepAspectRatio);
            QRect place(QPoint(0, 0), size);
            place.moveCenter(tile.center());
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(place, *image);
            continue;
        }
        painter.setPen(theme::colour(Role::TextMuted, palette));
        painter.drawText(tile.adjusted(kPadding, kPadding, -kPadding, -kPadding),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextWrapAnywhere, picture.name);
    }
}

void Bubble::placeActions(int left, int top) {
    for (const auto& [action, text] : m_content.actions) {
        const int width = widthOf(text, m_look.small);
        m_actions.push_back({action, text, QRect(left, top, width, heightOf(m_look.small))});
        left += width + kPadding;
    }
}

QString Bubble::text(const TextRange& range) const {
    QString text = m_shown.mid(range.from, range.to - range.from);
    return text.replace(QChar::LineSeparator, u'\n');
}

QList<QTextLayout::FormatRange> Bubble::formats(const QPalette& palette,
                                                const std::optional<TextRange>& selected) const {
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](int from, int to, const QTextCharFormat& format) {
        ranges.append({from, to - from, format});
    };
    QTextCharFormat link;
    link.setFontUnderline(true);
    link.setForeground(theme::colour(Role::Accent, palette));
    for (const auto& span : m_links) {
        add(static_cast<int>(span.at), static_cast<int>(span.at + span.length), link);
    }
    QTextCharFormat wanted;
    const auto tone = theme::colours(Tone::Warning, palette);
    wanted.setBackground(tone.background);
    wanted.setForeground(tone.text);
    for (const auto& range : m_wanted) {
        add(range.from, range.to, wanted);
    }
    if (selected && selected->from < selected->to) {
        QTextCharFormat marked;
        marked.setBackground(theme::colour(Role::Accent, palette));
        marked.setForeground(theme::colour(Role::TextOnAccent, palette));
        add(selected->from, selected->to, marked);
    }
    return ranges;
}

void Bubble::paintGround(QPainter& painter, const QPalette& palette, bool isCurrent) const {
    const auto colour = [&](Role role) { return theme::colour(role, palette); };
    QPen border = Qt::NoPen;
    QColor ground;
    switch (m_content.kind) {
        case Kind::Buyer:
            ground = colour(Role::Surface);
            border = colour(Role::Border);
            break;
        case Kind::Agent:
            ground = theme::colours(Tone::Info, palette).background;
            break;
        case Kind::Auto:
        case Kind::Pending:
            ground = colour(Role::SurfaceAlternate);
            border = QPen(colour(Role::TextMuted), 1, Qt::DashLine);
            break;
        case Kind::Failed:
            ground = theme::colours(Tone::Danger, palette).background;
            break;
        case Kind::System:
            ground = theme::colours(Tone::Neutral, palette).background;
            ground.setAlphaF(0.6F);
            break;
    }
    if (isCurrent) {
        border = QPen(colour(Role::Accent), 2);
    }
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(m_bubble).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void Bubble::paint(QPainter& painter, const QPoint& at, const QPalette& palette,
                   const std::optional<TextRange>& selected, bool isCurrent) const {
    const auto colour = [&](Role role) { return theme::colour(role, palette); };
    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.small);
    painter.setPen(colour(Role::TextMuted));
    if (!m_day.isNull()) {
        painter.drawText(m_day, Qt::AlignCenter, m_content.day);
    }
    if (!m_sender.isNull()) {
        painter.drawText(
            m_sender,
            static_cast<int>(Qt::AlignVCenter | (isOurs() ? Qt::AlignRight : Qt::AlignLeft)),
            painter.fontMetrics().elidedText(m_content.sender, Qt::ElideRight, m_sender.width()));
    }
    paintGround(painter, palette, isCurrent);
    const bool isFailed = m_content.kind == Kind::Failed;
    const QColor muted =
        isFailed ? theme::colours(Tone::Danger, palette).text : colour(Role::TextMuted);
    painter.setPen(isFailed ? muted : m_content.kind == Kind::System ? muted : colour(Role::Text));
    m_layout->draw(&painter, m_text, formats(palette, selected));
    paintPictures(painter, palette);
    painter.setFont(m_look.small);
    painter.setPen(muted);
    for (int file = 0; file < static_cast<int>(m_content.attachments.size()); ++file) {
        const QRect line(m_files.left(), m_files.top() + file * heightOf(m_look.small),
                         m_files.width(), heightOf(m_look.small));
        painter.drawText(
            line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
            painter.fontMetrics().elidedText(m_content.attachments[static_cast<std::size_t>(file)],
                                             Qt::ElideMiddle, line.width()));
    }
    if (!m_note.isNull()) {
        painter.drawText(m_note, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight),
                         m_content.note);
    }
    painter.setPen(isFailed ? muted : colour(Role::Accent));
    QFont underlined = m_look.small;
    underlined.setUnderline(true);
    painter.setFont(underlined);
    for (const auto& action : m_actions) {
        painter.drawText(action.rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                         action.text);
    }
    painter.restore();
}

Bubble::Hit Bubble::hit(const QPoint& point) const {
    Hit hit;
    for (const auto& action : m_actions) {
        if (action.rect.contains(point)) {
            hit.action = action.action;
            return hit;
        }
    }
    const QPointF inText = point - m_text;
    for (int number = 0; number < m_layout->lineCount(); ++number) {
        const auto line = m_layout->lineAt(number);
        hit.position = line.xToCursor(inText.x());
        if (inText.y() < line.y() + line.height()) {
            break;
        }
    }
    hit.isOnText = QRect(m_text, m_textSize).contains(point);
    if (hit.isOnText) {
        for (const auto& span : m_links) {
            if (hit.position >= span.at && hit.position < span.at + span.length) {
                hit.link = m_shown.mid(span.at, span.length);
            }
        }
    }
    return hit;
}

}  // namespace ui::conversations
