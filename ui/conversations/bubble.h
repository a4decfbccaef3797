#pragma once

#include <QPalette>
#include <QString>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "ui/conversations/link_text.h"

class QImage;
class QPainter;

namespace ui::conversations {

/// What can be done to a row of the transcript, as words in its bubble.
enum class BubbleAction { ShowAll, TakeBack, SentByHand, SendAgain };

/// A picture of a message.
struct BubblePicture {
    QString name;
    /// Path of a file of this PC; empty: only the name is known.
    QString file;
    bool operator==(const BubblePicture&) const = default;
};

/// A row of the transcript in words.
struct BubbleContent {
    enum class Kind { Buyer, Agent, Auto, System, Pending, Failed };
    Kind kind = Kind::Buyer;
    /// Set on the first row of a day.
    QString day;
    /// Set where the sender is another one than of the row before.
    QString sender;
    QString text;
    std::vector<BubblePicture> pictures;
    /// What else came with it, in words.
    std::vector<QString> attachments;
    /// Time, or what a reply on its way waits for.
    QString note;
    QString exactTime;
    std::vector<std::pair<BubbleAction, QString>> actions;
    bool operator==(const BubbleContent&) const = default;
};

/// Part of a text.
struct TextRange {
    int from = 0;
    int to = 0;
    bool operator==(const TextRange&) const = default;
};

/// A row of the transcript laid out for one width. Text is painted as it stands, never as HTML.
class Bubble final {
public:
    /// Longer texts are cut; the action ShowAll leads to all of it.
    static constexpr qsizetype kMostCharacters = 20'000;
    /// Every picture has as much room, so that nothing moves when it comes.
    static constexpr QSize kPicture{160, 120};

    struct Look {
        QFont font;
        QFont small;
        int width = 0;
        /// Words to mark; empty: none.
        QString wanted;
        /// The picture of a file, made small; null: not there, or not yet. May be empty.
        std::function<const QImage*(const QString& file)> picture;
    };
    struct Hit {
        std::optional<BubbleAction> action;
        /// Empty: no link there.
        QString link;
        /// The place in the text nearest to the point.
        int position = 0;
        bool isOnText = false;
    };

    Bubble(BubbleContent content, const Look& look);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const BubbleContent& content() const { return m_content; }
    [[nodiscard]] QString text(const TextRange& range) const;
    [[nodiscard]] int length() const { return static_cast<int>(m_shown.size()); }
    /// `selected`: the marked part; `isCurrent`: the whole row is.
    void paint(QPainter& painter, const QPoint& at, const QPalette& palette,
               const std::optional<TextRange>& selected, bool isCurrent) const;
    [[nodiscard]] Hit hit(const QPoint& point) const;

private:
    struct ActionPlace {
        BubbleAction action;
        QString text;
        QRect rect;
    };

    void layOutText(int room);
    void placeParts();
    void placeActions(int left, int top);
    /// How wide and high all pictures are in this room.
    [[nodiscard]] QSize picturesSize(int room) const;
    void placePictures(const QPoint& at, int room);
    void paintPictures(QPainter& painter, const QPalette& palette) const;
    void markWanted();
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(
        const QPalette& palette, const std::optional<TextRange>& selected) const;
    void paintGround(QPainter& painter, const QPalette& palette, bool isCurrent) const;
    [[nodiscard]] bool isOurs() const;

    BubbleContent m_content;
    Look m_look;
    QString m_shown;
    std::vector<LinkSpan> m_links;
    std::vector<TextRange> m_wanted;
    std::unique_ptr<QTextLayout> m_layout;
    QSize m_textSize;
    std::vector<ActionPlace> m_actions;
    QRect m_day;
    QRect m_sender;
    QRect m_bubble;
    QPoint m_text;
    std::vector<QRect> m_pictures;
    QRect m_files;
    QRect m_note;
    int m_height = 0;
};

}  // namespace ui::conversations
