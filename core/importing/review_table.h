#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/importing/import_report.h"
#include "core/reviews/review_case.h"

namespace core::importing {

/// Reviews that the shop exported from its platform (R197).
struct ReviewTable {
    struct Row {
        /// Of the file, counted as a spreadsheet counts.
        std::int64_t row = 0;
        reviews::ReviewRow review;
    };
    std::vector<Row> rows;
    enum class Problem { Rating, Time };
    /// Rows whose rating or time is none, with what stands there.
    struct Fault {
        std::int64_t row = 0;
        Problem problem = Problem::Rating;
        std::string cell;
    };
    std::vector<Fault> faults;
};

/// CSV in any encoding, Excel or HTML with at least the columns 评价结果 (or 评价类型, 评分) and 评价时间; the others are
/// 评价编号, 订单编号, 买家会员名, 宝贝标题, 评价内容 and 追加评价, each under the names that exports give it. A rating is a
/// word (好评, 中评, 差评) or 1 to 5 stars: from 4 good, 3 middle. Refusal: UnknownTable when one of the two is missing; at
/// most 20,000 rows are read.
[[nodiscard]] Result<ReviewTable, Refusal> readReviewTable(const std::filesystem::path& path,
                                                           std::chrono::minutes offset = kChinaOffset);

}  // namespace core::importing
