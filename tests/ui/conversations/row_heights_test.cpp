#include "ui/conversations/row_heights.h"

#include <random>

#include "tests/support/catch.h"

using ui::conversations::RowHeights;

TEST_CASE("row heights agree with adding them up, whatever is measured") {
    std::mt19937 random(7);
    for (const int count : {1, 2, 3, 7, 8, 100, 257}) {
        CAPTURE(count);
        RowHeights heights;
        heights.reset(count, 20);
        std::vector<int> plain(static_cast<std::size_t>(count), 20);
        for (int change = 0; change < 60; ++change) {
            const int row = static_cast<int>(random() % static_cast<unsigned>(count));
            const int height = 1 + static_cast<int>(random() % 90);
            heights.measure(row, height);
            plain[static_cast<std::size_t>(row)] = height;
        }
        qint64 offset = 0;
        for (int row = 0; row < count; ++row) {
            REQUIRE(heights.offsetOf(row) == offset);
            REQUIRE(heights.rowAt(offset) == row);
            offset += plain[static_cast<std::size_t>(row)];
            REQUIRE(heights.rowAt(offset - 1) == row);
        }
        CHECK(heights.offsetOf(count) == offset);
        CHECK(heights.rowAt(offset + 5) == count - 1);
        CHECK(heights.rowAt(-3) == 0);
    }
}

TEST_CASE("more rows keep what was measured and forgetting keeps the height") {
    RowHeights heights;
    heights.reset(2, 20);
    heights.measure(1, 50);
    heights.resize(4);
    CHECK(heights.offsetOf(4) == 20 + 50 + 20 + 20);
    CHECK(heights.isMeasured(1));
    CHECK_FALSE(heights.isMeasured(3));
    heights.forget(1);
    CHECK_FALSE(heights.isMeasured(1));
    CHECK(heights.height(1) == 50);
    heights.resize(1);
    CHECK(heights.offsetOf(1) == 20);
}
