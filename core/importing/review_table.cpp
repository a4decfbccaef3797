#include "core/importing/review_table.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"
#include "core/importing/cell_cleaning.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"

namespace core::importing {
namespace {

using reviews::Rating;

constexpr std::size_t kMostRows = 20'000;

/// The names under which exports have a column, the best first.
using Names = std::initializer_list<std::string_view>;

std::optional<std::size_t> columnOf(const std::vector<std::string>& header, Names names) {
    for (const auto name : names) {
        const auto wanted = foldedHeader(name);
        const auto found = std::ranges::find_if(
            header, [&](const std::string& cell) { return foldedHeader(cell) == wanted; });
        if (found != header.end()) {
            return static_cast<std::size_t>(found - header.begin());
        }
    }
    return std::nullopt;
}

std::string cellAt(const std::vector<std::string>& row, std::optional<std::size_t> column) {
    if (!column || *column >= row.size()) {
        return {};
    }
    const auto cell = cleanedCell(row[*column]);
    return isEmptyWord(cell) ? std::string() : std::string(cell);
}

std::optional<Rating> ratingOf(std::string_view cell) {
    constexpr std::array<std::pair<std::string_view, Rating>, 9> kWords{
        {{"好评", Rating::Good},
         {"好", Rating::Good},
         {"good", Rating::Good},
         {"中评", Rating::Middle},
         {"中", Rating::Middle},
         {"neutral", Rating::Middle},
         {"差评", Rating::Bad},
         {"差", Rating::Bad},
         {"bad", Rating::Bad}}};
    const auto folded = foldedWord(cell);
    const auto* word = std::ranges::find(kWords, std::string_view(folded),
                                         &std::pair<std::string_view, Rating>::first);
    if (word != kWords.end()) {
        return word->second;
    }
    std::string_view digits = folded;
    for (const std::string_view unit : {"星", "分"}) {
        if (digits.ends_with(unit)) {
            digits.remove_suffix(unit.size());
        }
    }
    if (digits.ends_with(".0")) {
        digits.remove_suffix(2);
    }
    int stars = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), stars);
    if (error != std::errc{} || end != digits.data() + digits.size() || stars < 1 || stars > 5) {
        return std::nullopt;
    }
    if (stars >= 4) {
        return Rating::Good;
    }
    return stars == 3 ? Rating::Middle : Rating::Bad;
}

ReviewTable reviewsOf(const TableFront& front, std::size_t rating, std::size_t time,
                      std::chrono::minutes offset) {
    const auto number = columnOf(front.header, {"评价编号", "评价ID"});
    const auto order = columnOf(front.header, {"订单编号", "订单号", "主订单编号", "交易编号"});
    const auto buyer =
        columnOf(front.header, {"买家会员名", "评价人", "买家昵称", "买家", "评价人昵称"});
    const auto product =
        columnOf(front.header, {"宝贝标题", "商品名称", "宝贝名称", "商品标题", "宝贝信息"});
    const auto content = columnOf(front.header, {"评价内容", "评论内容", "初评内容", "评价"});
    const auto followUp =
        columnOf(front.header, {"追加评价", "追评", "追评内容", "追加评论", "追加评价内容"});
    ReviewTable table;
    for (std::size_t at = 0; at < front.rows.size(); ++at) {
        const auto& cells = front.rows[at];
        const auto fileRow = front.rowNumbers[at];
        const auto level = ratingOf(cellAt(cells, rating));
        const auto moment = parseLocalTime(cellAt(cells, time), offset);
        if (!level) {
            table.faults.push_back({fileRow, ReviewTable::Problem::Rating, cellAt(cells, rating)});
        } else if (!moment) {
            table.faults.push_back({fileRow, ReviewTable::Problem::Time, cellAt(cells, time)});
        } else {
            table.rows.push_back({fileRow,
                                  {.reviewNumber = cellAt(cells, number),
                                   .orderNumber = cellAt(cells, order),
                                   .buyer = cellAt(cells, buyer),
                                   .product = cellAt(cells, product),
                                   .rating = *level,
                                   .text = cellAt(cells, content),
                                   .reviewedAt = *moment,
                                   .followUpText = cellAt(cells, followUp)}});
        }
    }
    return table;
}

}  // namespace

Result<ReviewTable, Refusal> readReviewTable(const std::filesystem::path& path,
                                             std::chrono::minutes offset) {
    const auto files = openTableFile(path);
    if (!files) {
        return Unexpected{files.error()};
    }
    for (const auto& file : *files) {
        const auto detected = detectEncoding(file, true);
        if (!detected) {
            return Unexpected{detected.error()};
        }
        const auto front = readFront(file, *detected, kMostRows);
        if (!front) {
            return Unexpected{front.error()};
        }
        const auto rating = columnOf(
            front->header, {"评价结果", "评价类型", "评价等级", "评分", "评分(1-5)", "评价星级"});
        const auto time = columnOf(front->header, {"评价时间", "评论时间", "初评时间", "评价日期"});
        if (rating && time) {
            return reviewsOf(*front, *rating, *time, offset);
        }
    }
    return Unexpected{
        Refusal{.problem = FileProblem::UnknownTable, .missingColumns = {"评价结果", "评价时间"}}};
}

}  // namespace core::importing
