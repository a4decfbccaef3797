#include "ui/conversations/row_heights.h"

#include <algorithm>
#include <bit>

namespace ui::conversations {

namespace {

std::size_t at(int row) {
    return static_cast<std::size_t>(row);
}

int lowestBit(int number) {
    return number & -number;
}

}  // namespace

void RowHeights::reset(int count, int estimate) {
    m_estimate = std::max(1, estimate);
    m_heights.assign(at(count), m_estimate);
    m_isMeasured.assign(at(count), false);
    build();
}

void RowHeights::resize(int count) {
    if (count != this->count()) {
        m_heights.resize(at(count), m_estimate);
        m_isMeasured.resize(at(count), false);
        build();
    }
}

void RowHeights::build() {
    const int rows = count();
    m_sums.assign(at(rows) + 1, 0);
    for (int node = 1; node <= rows; ++node) {
        m_sums[at(node)] += m_heights[at(node - 1)];
        const int parent = node + lowestBit(node);
        if (parent <= rows) {
            m_sums[at(parent)] += m_sums[at(node)];
        }
    }
}

void RowHeights::measure(int row, int height) {
    m_isMeasured[at(row)] = true;
    const int difference = height - m_heights[at(row)];
    if (difference != 0) {
        m_heights[at(row)] = height;
        add(row, difference);
    }
}

void RowHeights::forget(int row) {
    m_isMeasured[at(row)] = false;
}

void RowHeights::add(int row, int height) {
    for (int node = row + 1; node <= count(); node += lowestBit(node)) {
        m_sums[at(node)] += height;
    }
}

bool RowHeights::isMeasured(int row) const {
    return m_isMeasured[at(row)];
}

int RowHeights::height(int row) const {
    return m_heights[at(row)];
}

qint64 RowHeights::offsetOf(int row) const {
    qint64 sum = 0;
    for (int node = row; node > 0; node -= lowestBit(node)) {
        sum += m_sums[at(node)];
    }
    return sum;
}

int RowHeights::rowAt(qint64 offset) const {
    int row = 0;
    const auto rows = static_cast<unsigned>(count());
    for (unsigned step = std::bit_floor(rows); step > 0; step /= 2) {
        const int next = row + static_cast<int>(step);
        if (next <= count() && m_sums[at(next)] <= offset) {
            offset -= m_sums[at(next)];
            row = next;
        }
    }
    return std::clamp(row, 0, std::max(0, count() - 1));
}

}  // namespace ui::conversations
