#pragma once

#include <QtGlobal>

#include <vector>

namespace ui::conversations {

/// Heights of very many rows of which only a few are measured: sums and look-ups in logarithmic
/// time, so that a transcript of any length scrolls.
class RowHeights final {
public:
    /// `count` rows that are not measured, each taken for `estimate`.
    void reset(int count, int estimate);
    /// More rows at the end; fewer are cut off.
    void resize(int count);
    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    void measure(int row, int height);
    /// Forgets what was measured, not what it came to.
    void forget(int row);
    [[nodiscard]] bool isMeasured(int row) const;
    [[nodiscard]] int height(int row) const;
    /// Where `row` begins; `count()`: the height of all.
    [[nodiscard]] qint64 offsetOf(int row) const;
    /// The row at this height; the first or last beyond the ends.
    [[nodiscard]] int rowAt(qint64 offset) const;

private:
    void add(int row, int height);
    void build();

    int m_estimate = 1;
    std::vector<int> m_heights;
    std::vector<bool> m_isMeasured;
    /// Fenwick tree over the heights.
    std::vector<qint64> m_sums;
};

}  // namespace ui::conversations
