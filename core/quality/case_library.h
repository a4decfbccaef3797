#pragma once

#include "core/quality/inspection.h"

namespace core::quality {

using LibraryCaseId = std::int64_t;

/// What a case is kept for; stored as a word. Benchmark: how a competitor serves (R285).
enum class LibraryKind { Best, Worst, Benchmark };

/// A case of the weekly review (R224, R283–R285, R298, R308).
struct LibraryCase {
    LibraryCaseId id = 0;
    orders::ShopId shop = 0;
    LibraryKind kind = LibraryKind::Best;
    /// Monday 00:00 of the week, in the shop's local time.
    Seconds week{};
    /// Of a benchmark: none.
    std::optional<conversations::ConversationId> conversation;
    /// Who served; empty of a benchmark.
    std::string agent;
    /// Of a benchmark: the competitor's shop.
    std::string title;
    /// What happened, or what the competitor does.
    std::string story;
    /// What is worth doing again (R284).
    std::string reuse;
    /// What to do better (R284).
    std::string improve;
    /// What the review came to; empty: not talked about yet.
    std::string conclusion;
    /// Nominated as warm case (R308), and by whom; empty: not.
    std::string nominatedBy;
    std::optional<Seconds> nominatedAt;
    std::string createdBy;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const LibraryCase&) const = default;
};

/// What a person fills in.
struct LibraryDraft {
    std::string title;
    std::string story;
    std::string reuse;
    std::string improve;
    std::string conclusion;
};

/// Monday 00:00 local time of the week that `at` lies in.
[[nodiscard]] Seconds weekOf(Seconds at, std::chrono::minutes utcOffset = kChinaOffset);

/// A typical case of the week (R283).
struct CasePick {
    LibraryKind kind = LibraryKind::Best;
    conversations::ConversationId conversation = 0;
    std::string agent;
    bool operator==(const CasePick&) const = default;
};
/// At most so many best ones (4 stars and more, or a score of 90 and more, without complaint; the happiest buyer first)
/// and as many worst ones (serious complaints, then complaints, then at most 2 stars, then scores under 60). Nobody's
/// conversations are passed over.
[[nodiscard]] std::vector<CasePick> pickCases(std::span<const Candidate> candidates, std::size_t each);

[[nodiscard]] std::string_view toWord(LibraryKind kind);
[[nodiscard]] std::optional<LibraryKind> libraryKindFromWord(std::string_view word);

}  // namespace core::quality
