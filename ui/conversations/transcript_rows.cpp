#include "ui/conversations/transcript_rows.h"

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/conversations/conversations_text.h"
#include "ui/conversations/picture_store.h"

namespace ui::conversations {

using namespace core::conversations;
using common::Format;
using common::toScreen;
using Kind = BubbleContent::Kind;

namespace {

constexpr int kPageRows = 100;
/// Enough to lay out around any place; more would only be kept.
constexpr std::size_t kKeptPages = 12;
constexpr int kLookedBack = 50;
constexpr int kReception = 200;

core::Seconds wholeSeconds(core::Moment at) {
    return std::chrono::floor<std::chrono::seconds>(at);
}

Kind kindOf(const Message& message) {
    if (message.failed) {
        return Kind::Failed;
    }
    switch (message.side) {
        case Side::Buyer:
            return Kind::Buyer;
        case Side::Agent:
            return Kind::Agent;
        case Side::Auto:
            return Kind::Auto;
        case Side::System:
            return Kind::System;
    }
    return Kind::System;
}

QString sizeText(std::int64_t bytes) {
    return bytes <= 0 ? QString() : QStringLiteral(" (%1 KB)").arg((bytes + 1'023) / 1'024);
}

}  // namespace

TranscriptRows::TranscriptRows(common::Environment& environment, ConversationId id)
    : m_environment(environment), m_id(id) {}

void TranscriptRows::refresh(const std::vector<OutboxEntry>& outbox,
                             std::chrono::minutes utcOffset) {
    m_utcOffset = utcOffset;
    m_outbox = outbox;
    m_pending.clear();
    std::ranges::copy_if(outbox, std::back_inserter(m_pending), [](const OutboxEntry& entry) {
        return entry.state == OutboxState::Held || entry.state == OutboxState::Queued;
    });
    m_pages.clear();
    auto last = m_environment.conversations.transcript(m_id, -1, 1);
    m_messages = static_cast<int>(last.total);
}

int TranscriptRows::count() const {
    return m_messages + static_cast<int>(m_pending.size());
}

const TranscriptRows::Page& TranscriptRows::page(int number) {
    const auto known = m_pages.find(number);
    if (known != m_pages.end()) {
        return known->second;
    }
    if (m_pages.size() >= kKeptPages) {
        // The one farthest away is the least likely to be asked for next.
        const bool isFirstFarther =
            number - m_pages.begin()->first > std::prev(m_pages.end())->first - number;
        m_pages.erase(isFirstFarther ? m_pages.begin() : std::prev(m_pages.end()));
    }
    auto read =
        m_environment.conversations.transcript(m_id, std::int64_t{number} * kPageRows, kPageRows);
    return m_pages.emplace(number, std::move(read.messages)).first->second;
}

const Message* TranscriptRows::message(int row) {
    if (row < 0 || row >= m_messages) {
        return nullptr;
    }
    const auto& rows = page(row / kPageRows);
    const auto at = static_cast<std::size_t>(row % kPageRows);
    return at < rows.size() ? &rows[at] : nullptr;
}

const OutboxEntry* TranscriptRows::sentAs(MessageId message) const {
    const auto found = std::ranges::find_if(
        m_outbox, [&](const OutboxEntry& entry) { return entry.message == message; });
    return found == m_outbox.end() ? nullptr : &*found;
}

const OutboxEntry* TranscriptRows::outgoing(int row) {
    if (const auto* shown = message(row)) {
        return sentAs(shown->id);
    }
    const auto at = static_cast<std::size_t>(row - m_messages);
    return row >= m_messages && at < m_pending.size() ? &m_pending[at] : nullptr;
}

std::optional<int> TranscriptRows::rowOf(MessageId message) {
    const auto place = m_environment.conversations.placeOf(m_id, message);
    return place ? std::optional(static_cast<int>(*place)) : std::nullopt;
}

MessageId TranscriptRows::newest() {
    MessageId newest = 0;
    for (int row = std::max(0, m_messages - kLookedBack); row < m_messages; ++row) {
        if (const auto* shown = message(row)) {
            newest = std::max(newest, shown->id);
        }
    }
    return newest;
}

std::string TranscriptRows::lastBuyerText() {
    for (int row = m_messages - 1; row >= std::max(0, m_messages - kLookedBack); --row) {
        const auto* shown = message(row);
        if (shown && shown->side == Side::Buyer) {
            return shown->text;
        }
    }
    return {};
}

std::vector<Message> TranscriptRows::newestMessages() {
    std::vector<Message> messages;
    for (int row = std::max(0, m_messages - kReception); row < m_messages; ++row) {
        if (const auto* shown = message(row)) {
            messages.push_back(*shown);
        }
    }
    return messages;
}

bool TranscriptRows::hasHeld() const {
    return std::ranges::find(m_pending, OutboxState::Held, &OutboxEntry::state) != m_pending.end();
}

BubbleContent TranscriptRows::content(int row) {
    if (const auto* shown = message(row)) {
        return contentOf(*shown, row);
    }
    const auto* entry = outgoing(row);
    return entry ? contentOf(*entry) : BubbleContent{};
}

BubbleContent TranscriptRows::contentOf(const Message& message, int row) {
    BubbleContent content;
    content.kind = kindOf(message);
    content.text = toScreen(message.text);
    addAttachments(content, message.attachments);
    if (message.at) {
        content.exactTime = Format::exactTime(wholeSeconds(*message.at), m_utcOffset);
        content.note = content.exactTime.mid(11, 5);
    } else {
        content.exactTime = tr("without a time");
    }
    const auto* sent = sentAs(message.id);
    if (message.failed) {
        content.note = sent && !sent->failure.empty()
                           ? tr("Not delivered: %1").arg(toScreen(sent->failure))
                           : ConversationsText::of(OutboxState::Failed);
        content.actions.emplace_back(BubbleAction::SendAgain, tr("Send again"));
    } else if (sent && sent->state == OutboxState::HandedOver) {
        content.note += QStringLiteral(" · ") + ConversationsText::of(sent->state);
    } else if (sent && sent->byHand) {
        content.note += QStringLiteral(" · ") + tr("sent by hand");
    }
    if (content.text.size() > Bubble::kMostCharacters) {
        content.actions.emplace_back(
            BubbleAction::ShowAll,
            tr("Show all %1 characters").arg(Format::count(content.text.size())));
    }
    addHead(content, message, row);
    return content;
}

void TranscriptRows::addAttachments(BubbleContent& content,
                                    const std::vector<Attachment>& attachments) {
    for (const auto& attachment : attachments) {
        const QString name =
            toScreen(attachment.name.empty() ? attachment.reference : attachment.name);
        const QString reference = toScreen(attachment.reference);
        if (attachment.kind == "image") {
            //: A picture that came with a message
            content.pictures.push_back(
                {tr("Picture: %1").arg(name) + sizeText(attachment.bytes),
                 PictureStore::isLocalPicture(reference) ? reference : QString()});
        } else {
            content.attachments.push_back(tr("File: %1").arg(name) + sizeText(attachment.bytes));
        }
    }
}

void TranscriptRows::addHead(BubbleContent& content, const Message& message, int row) {
    const auto* before = this->message(row - 1);
    const auto dayOf = [this](core::Moment at) {
        return std::chrono::floor<std::chrono::days>(at + m_utcOffset);
    };
    const bool isOtherDay =
        message.at && (!before || !before->at || dayOf(*before->at) != dayOf(*message.at));
    if (isOtherDay) {
        content.day = dayText(*message.at);
    }
    const bool isOtherSender =
        !before || before->side != message.side || before->sender != message.sender;
    if (isOtherDay || isOtherSender) {
        content.sender = message.side == Side::Auto ? ConversationsText::of(Side::Auto)
                                                    : toScreen(message.sender);
    }
}

QString TranscriptRows::dayText(core::Moment at) const {
    const auto day = std::chrono::floor<std::chrono::days>(at + m_utcOffset);
    const auto today = std::chrono::floor<std::chrono::days>(m_environment.now() + m_utcOffset);
    const QString date = Format::exactTime(wholeSeconds(at), m_utcOffset).left(10);
    return day == today                          ? tr("Today, %1").arg(date)
           : day == today - std::chrono::days{1} ? tr("Yesterday, %1").arg(date)
                                                 : date;
}

BubbleContent TranscriptRows::contentOf(const OutboxEntry& entry) {
    BubbleContent content;
    content.kind = Kind::Pending;
    content.text = toScreen(entry.text);
    content.exactTime = Format::exactTime(wholeSeconds(entry.createdAt), m_utcOffset);
    addAttachments(content, entry.attachments);
    const auto left = std::chrono::ceil<std::chrono::seconds>(entry.releaseAt -
                                                              core::Moment(m_environment.now()));
    content.note = entry.state == OutboxState::Held && left.count() > 0
                       ? tr("leaves in %1 s").arg(left.count())
                       : ConversationsText::of(OutboxState::Queued);
    content.actions.emplace_back(BubbleAction::TakeBack, tr("Take back"));
    content.actions.emplace_back(BubbleAction::SentByHand, tr("Copy, I send it by hand"));
    return content;
}

}  // namespace ui::conversations
