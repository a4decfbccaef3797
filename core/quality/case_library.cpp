#include "core/quality/case_library.h"

#include <algorithm>
#include <tuple>

#include "core/base/word_table.h"

namespace core::quality {
namespace {

constexpr WordTable<LibraryKind, 3> kKinds{{
    {LibraryKind::Best, "best"},
    {LibraryKind::Worst, "worst"},
    {LibraryKind::Benchmark, "benchmark"},
}};

constexpr std::int64_t kHappy = 4;
constexpr std::int64_t kUnhappy = 2;
constexpr std::int64_t kHighScore = 9'000;
constexpr std::int64_t kLowScore = 6'000;

bool isBest(const Candidate& candidate) {
    return !candidate.agent.empty() && !candidate.hasComplaint &&
           candidate.satisfaction.value_or(kHappy) >= kHappy &&
           candidate.score.value_or(kHighScore) >= kHighScore &&
           (candidate.satisfaction || candidate.score);
}

/// 0: it is none; else the greater the worse.
int badness(const Candidate& candidate) {
    if (candidate.agent.empty()) {
        return 0;
    }
    if (candidate.isSerious) {
        return 4;
    }
    if (candidate.hasComplaint) {
        return 3;
    }
    if (candidate.satisfaction.value_or(kHappy) <= kUnhappy) {
        return 2;
    }
    return candidate.score.value_or(kLowScore) < kLowScore ? 1 : 0;
}

template <class Order>
void take(std::vector<Candidate> from, std::size_t each, LibraryKind kind, Order order,
          std::vector<CasePick>& picks) {
    std::ranges::sort(from, {}, order);
    from.resize(std::min(from.size(), each));
    for (const auto& candidate : from) {
        picks.push_back({kind, candidate.conversation, candidate.agent});
    }
}

}  // namespace

Seconds weekOf(Seconds at, std::chrono::minutes utcOffset) {
    using namespace std::chrono;
    const auto day = floor<days>(at + utcOffset);
    return Seconds(day - (weekday{day} - Monday)) - utcOffset;
}

std::vector<CasePick> pickCases(std::span<const Candidate> candidates, std::size_t each) {
    std::vector<Candidate> best;
    std::vector<Candidate> worst;
    std::ranges::copy_if(candidates, std::back_inserter(best), isBest);
    std::ranges::copy_if(candidates, std::back_inserter(worst),
                         [](const auto& candidate) { return badness(candidate) > 0; });
    std::vector<CasePick> picks;
    take(
        std::move(best), each, LibraryKind::Best,
        [](const Candidate& candidate) {
            return std::tuple(-candidate.satisfaction.value_or(0), -candidate.score.value_or(0),
                              candidate.guardHits, candidate.conversation);
        },
        picks);
    take(
        std::move(worst), each, LibraryKind::Worst,
        [](const Candidate& candidate) {
            return std::tuple(-badness(candidate), candidate.satisfaction.value_or(kHappy),
                              candidate.score.value_or(kHighScore), candidate.conversation);
        },
        picks);
    return picks;
}

std::string_view toWord(LibraryKind kind) {
    return wordOf(kKinds, kind);
}
std::optional<LibraryKind> libraryKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}

}  // namespace core::quality
