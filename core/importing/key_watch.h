#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/importing/row_parser.h"

namespace core::importing {

/// Where one order's rows are together, this tells them from the next order's.
class OrderRuns final {
public:
    /// True when this row starts a run of rows of another order than the row before.
    bool isStart(std::string_view orderNumber) {
        if (m_current == orderNumber && !m_isFirst) {
            return false;
        }
        m_isFirst = false;
        m_current.assign(orderNumber);
        return true;
    }

private:
    std::string m_current;
    bool m_isFirst = true;
};

/// What must be unique in a file, as a hash: 0 where the row brings nothing of the kind.
struct RowKeys {
    /// The order, refund or numbered item.
    std::uint64_t own = 0;
    /// Start of an order's run of rows, in tables with a row an item.
    std::uint64_t run = 0;
};
[[nodiscard]] RowKeys keysOf(const ParsedRow& row, const ColumnMap& map, OrderRuns& runs);

/// First pass: finds the keys that may stand twice in a file, in a fixed amount of memory. Never
/// misses one; a key too many costs only a look in the second pass.
class KeyFilter final {
public:
    void see(std::uint64_t key);
    [[nodiscard]] std::unordered_set<std::uint64_t> takeSuspects() { return std::move(m_suspects); }

private:
    std::vector<std::uint64_t> m_bits;
    std::unordered_set<std::uint64_t> m_suspects;
};

/// Second pass: what to do with a row whose key stands twice.
class RepeatedKeys final {
public:
    enum class Verdict { New, Duplicate, Conflict };
    RepeatedKeys() = default;
    explicit RepeatedKeys(std::unordered_set<std::uint64_t> suspects)
        : m_suspects(std::move(suspects)) {}

    /// A row with a number of its own.
    [[nodiscard]] Verdict judge(std::uint64_t key, std::uint64_t rowHash);
    /// A row in a run of an order's rows. Equal rows inside one run are two items; a run that comes
    /// again is a duplicate row by row.
    [[nodiscard]] Verdict judgeInRun(std::uint64_t startKey, std::uint64_t rowHash);
    /// 1-based place of the row among its order's rows.
    [[nodiscard]] std::int64_t ordinal() const { return m_ordinal; }
    /// The next row in this run has this place.
    void goOnAt(std::int64_t ordinal) { m_ordinal = ordinal - 1; }

private:
    struct Run {
        std::unordered_set<std::uint64_t> before;
        std::vector<std::uint64_t> now;
        std::int64_t count = 0;
    };
    std::unordered_set<std::uint64_t> m_suspects;
    std::unordered_map<std::uint64_t, std::uint64_t> m_seen;
    std::unordered_map<std::uint64_t, Run> m_runs;
    Run* m_run = nullptr;
    std::int64_t m_ordinal = 0;
};

}  // namespace core::importing
