#include "core/search/message_search.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

#include "core/search/index_terms.h"
#include "core/search/text_index_repository.h"
#include "core/storage/error.h"
#include "core/storage/stop_guard.h"
#include "core/storage/transaction.h"
#include "core/storage/write_gate.h"

namespace core::search {
namespace {

constexpr auto kNoLimit = std::numeric_limits<std::int64_t>::max();
/// Conversations that are read whole rather than looked for in the index.
constexpr std::int64_t kMostRead = 500;
constexpr std::int64_t kBatch = 8'000;
constexpr std::size_t kTextsPerTransaction = 2'000;
/// Texts between two looks at the gate.
constexpr std::size_t kTextsPerLook = 100;

/// A hit that may still be too old to be shown.
struct Candidate {
    std::optional<Moment> at;
    TextSource source = TextSource::Message;
    std::int64_t id = 0;

    /// Newer is greater; what has no time is older than everything.
    [[nodiscard]] auto age() const { return std::tuple(at, source == TextSource::Note, id); }
};

/// One search.
class Search final {
public:
    Search(storage::Database& database, TextQuery& query, const MessageSearchFilter& filter,
           std::size_t limit)
        : m_repository(database), m_query(query), m_filter(filter), m_limit(limit) {}

    std::vector<MessageHit> run() {
        if (const auto few = fewConversations()) {
            for (const auto conversation : *few) {
                m_repository.eachOf(conversation, taking());
            }
        } else {
            takeBehind();
            takeIndexed();
        }
        return shown();
    }

private:
    /// The only conversations that the filter leaves, where reading all of them is quicker than
    /// looking for them among what the index gives.
    [[nodiscard]] std::optional<std::vector<conversations::ConversationId>> fewConversations() {
        if (!m_filter.orderNumber.empty()) {
            return m_repository.conversationsOf(m_filter.orderNumber);
        }
        if (!m_filter.tag.empty()) {
            auto tagged = m_repository.conversationsWith(m_filter.tag, kMostRead + 1);
            if (std::ssize(tagged) <= kMostRead) {
                return tagged;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] TextIndexRepository::Visit taking() {
        return [this](const SearchableText& text) {
            take(text);
            return true;
        };
    }

    void take(const SearchableText& text) {
        if (!isWanted(text) || !m_query.matches(text.text) ||
            !isWantedConversation(text.conversation)) {
            return;
        }
        m_hits.push_back({.at = text.at, .source = text.source, .id = text.id});
        std::ranges::push_heap(m_hits, std::ranges::greater(), &Candidate::age);
        if (m_hits.size() > m_limit) {
            std::ranges::pop_heap(m_hits, std::ranges::greater(), &Candidate::age);
            m_hits.pop_back();
        }
    }

    [[nodiscard]] bool isWanted(const SearchableText& text) const {
        return (!m_filter.side || m_filter.side == text.side) &&
               (m_filter.agent.empty() || text.owner == m_filter.agent ||
                text.sender == m_filter.agent) &&
               (!m_filter.from || (text.at && *text.at >= *m_filter.from)) &&
               (!m_filter.to || (text.at && *text.at < *m_filter.to));
    }

    [[nodiscard]] bool isWantedConversation(conversations::ConversationId id) {
        const bool isEverybody = m_filter.sight.isEverybody();
        if (!m_filter.shop && m_filter.tag.empty() && isEverybody) {
            return true;
        }
        const auto [known, isNew] = m_conversations.try_emplace(id, false);
        if (isNew) {
            const auto facts = m_repository.factsOf(id, m_filter.tag);
            known->second =
                facts && facts->hasTag && (!m_filter.shop || facts->shop == *m_filter.shop) &&
                (isEverybody || m_repository.isSeen(id, m_filter.sight));
        }
        return known->second;
    }

    void takeBehind() {
        for (const TextSource source : kTextSources) {
            const TextMark mark = m_repository.mark(source);
            m_indexedTo[static_cast<std::size_t>(source)] = mark.lastId;
            m_mostShift = std::max(m_mostShift, mark.mostShift);
            m_repository.eachAfter(source, mark.lastId, kNoLimit, taking());
        }
    }

    void takeIndexed() {
        const std::int64_t from = m_filter.from ? lowestPlaceOf(m_filter.from, 0) : 0;
        const std::int64_t to =
            m_filter.to ? lowestPlaceOf(m_filter.to, 0) + m_mostShift : kNoLimit;
        m_repository.eachIndexed(
            m_query.expression(), from, to, [this](const TextIndexRepository::Place& place) {
                if (isFullWith(place.place)) {
                    return false;
                }
                // What was indexed since the search began was found beside the index.
                if (place.id <= m_indexedTo[static_cast<std::size_t>(place.source)]) {
                    m_repository.withText(place.source, place.id, taking());
                }
                return true;
            });
    }

    /// Whether nothing at this place or below can be newer than the oldest hit.
    [[nodiscard]] bool isFullWith(std::int64_t place) const {
        return m_hits.size() >= m_limit &&
               place < lowestPlaceOf(m_hits.front().at, m_hits.front().id);
    }

    [[nodiscard]] std::vector<MessageHit> shown() {
        std::ranges::sort(m_hits, std::ranges::greater(), &Candidate::age);
        std::vector<MessageHit> shown;
        for (const Candidate& candidate : m_hits) {
            m_repository.withText(candidate.source, candidate.id, [&](const SearchableText& text) {
                MessageHit hit{.conversation = text.conversation,
                               .message = text.source == TextSource::Message ? text.id : 0,
                               .side = text.side,
                               .sender = std::string(text.sender),
                               .at = text.at,
                               .text = std::string(text.text)};
                hit.hits = m_query.hitsIn(hit.text);
                if (auto facts = m_repository.factsOf(text.conversation, {})) {
                    hit.shop = facts->shop;
                    hit.channel = std::move(facts->channel);
                    hit.buyer = std::move(facts->buyer);
                }
                shown.push_back(std::move(hit));
                return true;
            });
        }
        return shown;
    }

    TextIndexRepository m_repository;
    TextQuery& m_query;
    const MessageSearchFilter& m_filter;
    std::size_t m_limit;
    std::array<std::int64_t, kTextSources.size()> m_indexedTo{};
    std::int64_t m_mostShift = 0;
    /// A heap: the oldest in front.
    std::vector<Candidate> m_hits;
    std::unordered_map<conversations::ConversationId, bool> m_conversations;
};

/// Brings the index one batch further at a time.
class CatchUp final {
public:
    CatchUp(storage::Database& database, jobs::JobContext& job)
        : m_database(database), m_repository(database), m_job(job) {}

    void run() {
        for (const TextSource source : kTextSources) {
            run(source);
        }
    }

private:
    struct Entry {
        std::int64_t lowest = 0;
        std::int64_t id = 0;
        std::string terms;
        std::int64_t place = 0;
    };

    void run(TextSource source) {
        TextMark mark = m_repository.mark(source);
        while (!m_job.isCancelled()) {
            std::vector<Entry> entries;
            m_repository.eachAfter(source, mark.lastId, kBatch, [&](const SearchableText& text) {
                entries.push_back(
                    {lowestPlaceOf(text.at, text.id), text.id, textTermsOf(text.text)});
                return true;
            });
            if (entries.empty()) {
                return;
            }
            write(source, entries, mark);
            m_job.report({.done = mark.lastId, .total = m_repository.last(source)});
        }
    }

    /// Whole pieces by id, each with its mark: an end in between loses and doubles nothing.
    void write(TextSource source, std::vector<Entry>& entries, TextMark& mark) {
        std::size_t at = 0;
        while (at < entries.size()) {
            storage::Transaction transaction(m_database);
            const std::size_t first = at;
            std::size_t end = std::min(at + kTextsPerTransaction, entries.size());
            for (; at < end; ++at) {
                if (at % kTextsPerLook == 0 && at > first && isAwaited()) {
                    end = at;
                    break;
                }
                Entry& entry = entries[at];
                entry.place = m_repository.takePlace(entry.lowest, source, entry.id);
                mark.mostShift = std::max(mark.mostShift, entry.place - entry.lowest);
            }
            mark.lastId = entries[end - 1].id;
            insert(std::span(entries).subspan(first, end - first));
            m_repository.saveMark(source, mark);
            transaction.commit();
        }
    }

    /// By place, since the index writes what it has gathered whenever a smaller one comes.
    void insert(std::span<Entry> entries) {
        std::ranges::sort(entries, {}, &Entry::place);
        for (const Entry& entry : entries) {
            m_repository.insert(entry.place, entry.terms);
        }
    }

    [[nodiscard]] bool isAwaited() const {
        return m_database.gate() && m_database.gate()->isAwaited();
    }

    storage::Database& m_database;
    TextIndexRepository m_repository;
    jobs::JobContext& m_job;
};

}  // namespace

MessageSearch::MessageSearch(storage::Database& database) : m_database(database) {}

std::vector<MessageHit> MessageSearch::find(std::string_view text,
                                            const MessageSearchFilter& filter, std::size_t limit,
                                            std::stop_token stop) {
    TextQuery query(text);
    if (query.isEmpty() || limit == 0 || stop.stop_requested()) {
        return {};
    }
    const storage::StopGuard guard(m_database, stop);
    try {
        return Search(m_database, query, filter, limit).run();
    } catch (const storage::StorageError&) {
        // Interrupted because nobody waits for the hits any more; anything else is a real failure.
        if (!stop.stop_requested()) {
            throw;
        }
        return {};
    }
}

void MessageSearch::catchUp(storage::Database& database, jobs::JobContext& job) {
    CatchUp(database, job).run();
}

}  // namespace core::search
