#include "ui/quality/transcript_view.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/quality/quality_text.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using common::toScreen;
using core::quality::MessageComment;

namespace {

constexpr int kLongestComment = 500;

QString timeOf(const core::quality::MaskedMessage& message) {
    constexpr int kFromMonth = 5;
    return message.at ? common::Format::exactTime(
                            std::chrono::floor<std::chrono::seconds>(*message.at))
                            .mid(kFromMonth)
                      : QString();
}

}  // namespace

TranscriptView::TranscriptView(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_comment(new QLineEdit(this)) {
    m_list->setObjectName(QStringLiteral("quality.transcript"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(theme::kSpaceSmall / 2);
    m_comment->setObjectName(QStringLiteral("quality.messageComment"));
    m_comment->setPlaceholderText(tr("Comment on the chosen message"));
    m_comment->setMaxLength(kLongestComment);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_comment);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_comment->setText(m_comments.value(current()));
    });
    connect(m_comment, &QLineEdit::textEdited, this, &TranscriptView::keepComment);
}

qlonglong TranscriptView::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_messages.size())
               ? m_messages[static_cast<std::size_t>(row)].id
               : 0;
}

void TranscriptView::show(const std::vector<core::quality::MaskedMessage>& messages,
                          const QHash<qlonglong, QStringList>& flags,
                          const std::vector<MessageComment>& comments, bool isEditable) {
    m_messages = messages;
    m_flags = flags;
    m_comments.clear();
    for (const auto& comment : comments) {
        m_comments.insert(comment.message, toScreen(comment.text));
    }
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_messages.size()); ++row) {
        m_list->addItem(new QListWidgetItem);
        showRow(row);
    }
    m_comment->setVisible(isEditable);
    m_list->setCurrentRow(m_messages.empty() ? -1 : 0);
}

void TranscriptView::clear() {
    show({}, {}, {}, false);
}

void TranscriptView::showRow(int row) {
    const auto& message = m_messages[static_cast<std::size_t>(row)];
    QStringList lines;
    lines.append(QStringLiteral("%1 %2  %3").arg(
        QualityText::of(message.side), toScreen(message.sender), timeOf(message)));
    if (!message.text.empty()) {
        lines.append(toScreen(message.text));
    }
    if (message.attachments > 0) {
        lines.append(tr("[%n attachments]", nullptr, static_cast<int>(message.attachments)));
    }
    if (message.failed) {
        lines.append(tr("Not delivered"));
    }
    if (const auto flags = m_flags.value(message.id); !flags.isEmpty()) {
        lines.append(tr("Counted: %1").arg(flags.join(tr(", "))));
    }
    if (const auto comment = m_comments.value(message.id); !comment.isEmpty()) {
        lines.append(tr("Comment: %1").arg(comment));
    }
    auto* item = m_list->item(row);
    item->setText(lines.join(u'\n'));
    const bool isMarked = m_flags.contains(message.id) || m_comments.contains(message.id);
    if (isMarked) {
        const auto colours = theme::colours(theme::Tone::Warning, palette());
        item->setBackground(colours.background);
        item->setForeground(colours.text);
    } else {
        item->setBackground(
            message.side == core::conversations::Side::Buyer
                ? QBrush()
                : QBrush(theme::colour(theme::Role::SurfaceAlternate, palette())));
        item->setForeground(QBrush());
    }
}

void TranscriptView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_list->count(); ++row) {
            showRow(row);
        }
    }
}

void TranscriptView::keepComment() {
    if (current() == 0) {
        return;
    }
    if (m_comment->text().trimmed().isEmpty()) {
        m_comments.remove(current());
    } else {
        m_comments.insert(current(), m_comment->text());
    }
    showRow(m_list->currentRow());
}

std::vector<MessageComment> TranscriptView::comments() const {
    std::vector<MessageComment> comments;
    for (const auto& message : m_messages) {
        if (const auto text = m_comments.value(message.id); !text.isEmpty()) {
            comments.push_back({message.id, common::toCore(text)});
        }
    }
    return comments;
}

}  // namespace ui::quality
