#include "core/importing/key_watch.h"

#include "core/importing/table_fields.h"

namespace core::importing {
namespace {

constexpr std::uint64_t kOwnSeed = 1;
constexpr std::uint64_t kRunSeed = 2;
/// 8 MiB: a million keys leave hardly one looked at twice.
constexpr std::size_t kWords = std::size_t{1} << 20;
/// As many as the 64 bits of a hash give places in a cache line.
constexpr int kProbes = 7;

}  // namespace

RowKeys keysOf(const ParsedRow& row, const ColumnMap& map, OrderRuns& runs) {
    RowKeys keys;
    const bool hasRuns = map.hasItems || map.kind == TableKind::Items;
    if (!row.ownNumber.empty()) {
        keys.own = hashOf(row.ownNumber, kOwnSeed) | 1;
    }
    if (hasRuns && runs.isStart(row.orderNumber)) {
        keys.run = hashOf(row.orderNumber, kRunSeed) | 1;
    }
    return keys;
}

void KeyFilter::see(std::uint64_t key) {
    if (key == 0) {
        return;
    }
    m_bits.resize(kWords);
    // All probes fall into one cache line.
    const std::size_t line = (key >> 32) % (kWords / 8) * 8;
    bool isKnown = true;
    std::uint64_t bits = key * 0x9E3779B97F4A7C15ULL;
    for (int i = 0; i < kProbes; ++i, bits >>= 9) {
        std::uint64_t& word = m_bits[line + ((bits >> 6) & 7)];
        const std::uint64_t bit = std::uint64_t{1} << (bits & 63);
        isKnown = isKnown && (word & bit) != 0;
        word |= bit;
    }
    if (isKnown) {
        m_suspects.insert(key);
    }
}

RepeatedKeys::Verdict RepeatedKeys::judge(std::uint64_t key, std::uint64_t rowHash) {
    if (key == 0 || !m_suspects.contains(key)) {
        return Verdict::New;
    }
    const auto [seen, isNew] = m_seen.emplace(key, rowHash);
    if (isNew) {
        return Verdict::New;
    }
    return seen->second == rowHash ? Verdict::Duplicate : Verdict::Conflict;
}

RepeatedKeys::Verdict RepeatedKeys::judgeInRun(std::uint64_t startKey, std::uint64_t rowHash) {
    if (startKey != 0) {
        m_ordinal = 0;
        m_run = nullptr;
        if (m_suspects.contains(startKey)) {
            m_run = &m_runs[startKey];
            m_run->before.insert(m_run->now.begin(), m_run->now.end());
            m_run->now.clear();
        }
    }
    if (m_run == nullptr) {
        ++m_ordinal;
        return Verdict::New;
    }
    if (m_run->before.contains(rowHash)) {
        return Verdict::Duplicate;
    }
    m_run->now.push_back(rowHash);
    m_ordinal = ++m_run->count;
    return m_run->before.empty() ? Verdict::New : Verdict::Conflict;
}

}  // namespace core::importing
