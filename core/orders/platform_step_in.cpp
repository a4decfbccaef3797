#include "core/orders/platform_step_in.h"

namespace core::orders {

std::string wasSteppedInSql(std::string_view column) {
    return "(coalesce(" + std::string(column) +
           ", '') NOT IN ('', '0', '1', '否', '无', '-', '未介入', '不需介入', '无需介入', "
           "'客服未介入', "
           "'不需客服介入', '不需要客服介入', '无需客服介入', 'null'))";
}

std::string isSteppedInSql(std::string_view column) {
    std::string condition =
        "(" + wasSteppedInSql(column) + " AND " + std::string(column) + " <> '6'";
    for (const auto* end : {"处理完成", "介入完成", "结束", "撤销", "取消", "关闭"}) {
        condition += " AND " + std::string(column) + " NOT LIKE '%" + end + "%'";
    }
    return condition + ")";
}

}  // namespace core::orders
