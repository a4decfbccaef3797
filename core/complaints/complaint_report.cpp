#include "core/complaints/complaint_report.h"

namespace core::complaints {
namespace {

std::string nameOf(ComplaintKind kind) {
    switch (kind) {
        case ComplaintKind::Goods:
            return "商品";
        case ComplaintKind::Logistics:
            return "物流";
        case ComplaintKind::Service:
            return "服务";
    }
    return {};
}

std::string nameOf(ComplaintLevel level) {
    switch (level) {
        case ComplaintLevel::Normal:
            return "一般";
        case ComplaintLevel::Serious:
            return "严重";
        case ComplaintLevel::Dispute:
            return "维权纠纷";
    }
    return {};
}

std::string nameOf(ResponsibleParty party) {
    switch (party) {
        case ResponsibleParty::Shop:
            return "本店";
        case ResponsibleParty::Supplier:
            return "供应商";
        case ResponsibleParty::Carrier:
            return "快递公司";
        case ResponsibleParty::Platform:
            return "平台";
        case ResponsibleParty::Buyer:
            return "买家";
        case ResponsibleParty::Unclear:
            return "尚不明确";
    }
    return {};
}

/// How it ended for the buyer; empty while it is open.
std::string resultOf(const Complaint& complaint) {
    switch (complaint.state) {
        case ComplaintState::Satisfied:
            return "满意";
        case ComplaintState::Unsatisfied:
            return "不满意";
        case ComplaintState::Unanswered:
            return "无答复";
        case ComplaintState::Withdrawn:
            return "撤诉";
        case ComplaintState::Summarised:
        case ComplaintState::Closed:
            return complaint.answer.empty() ? "无答复" : "已答复";
        case ComplaintState::Received:
        case ComplaintState::Acknowledged:
        case ComplaintState::Verified:
        case ComplaintState::Investigated:
        case ComplaintState::Proposed:
        case ComplaintState::Negotiated:
        case ComplaintState::Agreed:
        case ComplaintState::Executing:
        case ComplaintState::Told:
            break;
    }
    return "处理中";
}

std::string timeText(const std::optional<Seconds>& at) {
    return at ? toLocalText(*at) : std::string();
}

}  // namespace

std::vector<std::vector<std::string>> complaintReport(const std::vector<Complaint>& complaints) {
    std::vector<std::vector<std::string>> rows{
        {"编号", "接收时间", "类型", "级别", "订单编号", "商品", "投诉事项", "客户要求", "责任方",
         "原因", "改进措施", "改进负责人", "改进期限", "协商轮次", "二次投诉", "结果", "结案时间"}};
    for (const auto& complaint : complaints) {
        rows.push_back({std::to_string(complaint.id), toLocalText(complaint.receivedAt),
                        nameOf(complaint.kind), nameOf(complaint.level), complaint.orderNumber,
                        complaint.product, complaint.matter, complaint.demand,
                        nameOf(complaint.responsible), complaint.cause, complaint.improvement,
                        complaint.improvementOwner, timeText(complaint.improvementDueAt),
                        std::to_string(complaint.rounds), complaint.repeatOf ? "是" : "否",
                        resultOf(complaint), timeText(complaint.closedAt)});
    }
    return rows;
}

}  // namespace core::complaints
