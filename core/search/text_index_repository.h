#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/conversations/inbox_sight.h"
#include "core/conversations/message.h"
#include "core/storage/database.h"

namespace core::search {

/// Whose texts are in the index; stored as their numbers. Another source of texts that never change
/// is one more value here and its statement in the repository.
enum class TextSource { Message = 0, Note = 1 };
inline constexpr std::array kTextSources{TextSource::Message, TextSource::Note};

/// A text in the index or on its way there.
struct SearchableText {
    TextSource source = TextSource::Message;
    std::int64_t id = 0;
    conversations::ConversationId conversation = 0;
    /// Nothing: said at an unknown time, so before everything else.
    std::optional<Moment> at;
    /// Valid until the next one is read.
    std::string_view text;
    /// Of a note: its author.
    std::string_view sender;
    std::string_view owner;
    /// Nothing: a note.
    std::optional<conversations::Side> side;
};

/// Where a text said at this time stands in the index, unless the place was taken: then somewhere
/// above it.
[[nodiscard]] std::int64_t lowestPlaceOf(std::optional<Moment> at, std::int64_t id);

/// How far a source is in the index.
struct TextMark {
    /// Everything up to this id is.
    std::int64_t lastId = 0;
    /// How far above its lowest place a text stands at most.
    std::int64_t mostShift = 0;
};

/// What a conversation has to do with a filter.
struct ConversationFacts {
    conversations::ConversationId id = 0;
    orders::ShopId shop = 0;
    std::string channel;
    std::string buyer;
    bool hasTag = false;
};

/// The SQL of the index of what was said.
class TextIndexRepository final {
public:
    explicit TextIndexRepository(storage::Database& database);

    using Visit = std::function<bool(const SearchableText&)>;
    [[nodiscard]] TextMark mark(TextSource source);
    void saveMark(TextSource source, const TextMark& mark);
    [[nodiscard]] std::int64_t last(TextSource source);
    /// Texts with an id above `after`, at most `limit`, in order of id; `visit` gives false to end.
    void eachAfter(TextSource source, std::int64_t after, std::int64_t limit, const Visit& visit);

    /// Inside the caller's transaction: takes the lowest free place from `lowest` up, or one a
    /// little above it where many are taken.
    std::int64_t takePlace(std::int64_t lowest, TextSource source, std::int64_t id);
    void insert(std::int64_t place, const std::string& terms);

    struct Place {
        std::int64_t place = 0;
        TextSource source = TextSource::Message;
        std::int64_t id = 0;
    };
    /// What the index gives for an expression between two places, from the greatest down.
    void eachIndexed(const std::string& expression, std::int64_t from, std::int64_t to,
                     const std::function<bool(const Place&)>& visit);
    /// Calls `visit` if there is such a text.
    void withText(TextSource source, std::int64_t id, const Visit& visit);
    /// Every message and note of a conversation.
    void eachOf(conversations::ConversationId conversation, const Visit& visit);
    /// Linked to an order.
    [[nodiscard]] std::vector<conversations::ConversationId> conversationsOf(
        const std::string& orderNumber);
    /// At most `limit` of them.
    [[nodiscard]] std::vector<conversations::ConversationId> conversationsWith(
        const std::string& tag, std::int64_t limit);

    [[nodiscard]] std::optional<ConversationFacts> factsOf(
        conversations::ConversationId conversation, const std::string& tag);
    /// Of one sight that is not everybody's, the same at each call.
    [[nodiscard]] bool isSeen(conversations::ConversationId conversation,
                              const conversations::InboxSight& sight);

private:
    [[nodiscard]] storage::Statement& one(TextSource source) {
        return source == TextSource::Message ? m_message : m_note;
    }

    storage::Database& m_database;
    storage::Statement m_message;
    storage::Statement m_note;
    storage::Statement m_facts;
    std::optional<storage::Statement> m_seen;
    std::optional<storage::Statement> m_take;
    std::optional<storage::Statement> m_insert;
};

}  // namespace core::search
