#pragma once

#include <mutex>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "core/applications/application_service.h"
#include "core/appraisals/appraisal_reader.h"
#include "core/appraisals/appraisal_service.h"
#include "core/attachments/attachment_reader.h"
#include "core/attachments/attachment_service.h"
#include "core/channels/bridge_reach.h"
#include "core/complaints/complaint_reader.h"
#include "core/complaints/complaint_service.h"
#include "core/conversations/outbox_service.h"
#include "core/departments/department_reader.h"
#include "core/departments/department_service.h"
#include "core/erasure/erasure_reader.h"
#include "core/erasure/erasure_service.h"
#include "core/importing/rejected_rows_service.h"
#include "core/knowledge/reply_proposal_reader.h"
#include "core/knowledge/reply_proposal_service.h"
#include "core/learning/learning_reader.h"
#include "core/learning/learning_service.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/notices/order_notices.h"
#include "core/orders/annotation_service.h"
#include "core/orders/handoff_service.h"
#include "core/parcels/parcel_reader.h"
#include "core/parcels/parcel_service.h"
#include "core/quality/quality_reader.h"
#include "core/quality/quality_service.h"
#include "core/reminders/reminder_reader.h"
#include "core/reminders/reminder_service.h"
#include "core/reports/report_reader.h"
#include "core/reports/report_service.h"
#include "core/requests/request_reader.h"
#include "core/requests/request_service.h"
#include "core/returns/return_reader.h"
#include "core/returns/return_service.h"
#include "core/reviews/invitation_reader.h"
#include "core/reviews/invitation_service.h"
#include "core/reviews/review_case_reader.h"
#include "core/reviews/review_case_service.h"
#include "core/settings/settings_reader.h"
#include "core/shifts/shift_reader.h"
#include "core/shifts/shift_service.h"
#include "core/stats/exclusion_service.h"
#include "core/stats/kpi_service.h"
#include "core/stats/statistics_reader.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "core/team/team_reader.h"
#include "core/team/team_service.h"
#include "core/tickets/ticket_reader.h"
#include "core/tickets/ticket_service.h"
#include "core/worklist/buyer_cases_reader.h"
#include "ui/common/environment.h"

namespace app::composition {

/// What the services of the cases are built from.
struct CaseGround {
    core::storage::Database& writer;
    core::storage::Database& screen;
    /// Of the quick jobs.
    core::storage::Database& lister;
    const core::Clock& clock;
    core::conversations::OutboxService& outbox;
    /// Who sends for which channel now.
    const core::channels::BridgeReach& bridges;
    core::orders::AnnotationService& annotations;
    core::applications::ApplicationService& applications;
    core::orders::HandoffService& handoffs;
    core::knowledge::ReplyService& replies;
    /// Of the writer thread.
    core::settings::SettingsReader& settings;
    /// Where attachments are kept.
    std::filesystem::path attachments;
    core::tickets::TicketPorts tickets;
    core::erasure::ErasurePorts erasures;
};

/// What inspections need to know of a shop's conversations, read over this connection.
[[nodiscard]] core::quality::TalkPorts talkPorts(core::storage::Database& database);
/// The connection on which figures are counted, one count at a time.
struct AnalysisGround {
    core::storage::Database& counter;
    std::mutex& mutex;
};

/// Readers and services of what follows the review of an order: one pair a subject.
class CaseServices final {
public:
    explicit CaseServices(const CaseGround& ground);

    [[nodiscard]] ui::common::CaseDesk desk();
    [[nodiscard]] core::notices::OrderNotices& orderNotices() { return m_orderNotices; }
    [[nodiscard]] core::notices::NoticeService& noticeService() { return m_noticeService; }
    [[nodiscard]] core::requests::RequestService& requests() { return m_requestService; }
    [[nodiscard]] core::reminders::ReminderService& reminderService() { return m_reminderService; }
    /// Not on the desk: only the tickets' screen works with them.
    [[nodiscard]] core::departments::DepartmentReader& departments() { return m_departments; }
    [[nodiscard]] core::departments::DepartmentService& departmentService() {
        return m_departmentService;
    }
    /// Not on the desk: only the knowledge and the page of decisions work with them.
    [[nodiscard]] core::knowledge::ReplyProposalReader& replyProposalReader() {
        return m_replyProposalReader;
    }
    [[nodiscard]] core::knowledge::ReplyProposalService& replyProposals() {
        return m_replyProposals;
    }
    /// Not on the desk: only the pane beside a conversation works with it.
    [[nodiscard]] core::worklist::BuyerCasesReader& buyerCases() { return m_buyerCases; }
    /// The score card and the rules of the sample, for the screen.
    [[nodiscard]] core::quality::QualityRules qualityRules(core::orders::ShopId shop);
    /// Not on the desk: only the page of the reviews works with it.
    [[nodiscard]] core::reviews::InvitationService& invitations() { return m_invitations; }
    /// On the screen's connection.
    [[nodiscard]] core::reviews::InvitationReader& invitationReader() { return m_invitationReader; }
    /// Both of the quick jobs.
    [[nodiscard]] core::reviews::InvitationReader& invitationLister() { return m_invitationLister; }
    [[nodiscard]] core::reviews::ReviewCaseReader& reviewLister() { return m_reviewLister; }
    /// Not on the desk: only the imports write rows out.
    [[nodiscard]] core::importing::RejectedRowsService& rejectedRows() { return m_rejectedRows; }
    /// Not on the desk: only the settings work with them.
    [[nodiscard]] core::erasure::ErasureReader& erasures() { return m_erasures; }
    [[nodiscard]] core::erasure::ErasureService& erasureService() { return m_erasureService; }
    /// Of the writer thread.
    [[nodiscard]] core::returns::ReturnService& returns() { return m_returnService; }

private:
    /// What an agreed option of a complaint begins, and whether that is done.
    [[nodiscard]] std::optional<core::complaints::FollowUp> begin(
        const core::complaints::Complaint& complaint, const core::complaints::RemedyOption& option,
        const core::agents::Actor& actor);
    [[nodiscard]] bool isDone(const core::complaints::FollowUp& followUp);

    core::storage::Database& m_writer;
    core::storage::Database& m_screen;
    core::agents::AgentReader m_agents;
    core::agents::AgentService m_agentService;
    core::importing::RejectedRowsService m_rejectedRows;
    core::attachments::AttachmentReader m_attachments;
    core::attachments::AttachmentService m_attachmentService;
    core::notices::NoticeReader m_notices;
    core::notices::NoticeService m_noticeService;
    core::stats::StatisticsReader m_statistics;
    core::stats::ExclusionService m_exclusions;
    core::stats::KpiService m_kpiReports;
    core::tasks::TaskReader m_tasks;
    core::tasks::TaskService m_taskService;
    core::complaints::ComplaintReader m_complaints;
    core::complaints::ComplaintService m_complaintService;
    core::learning::LearningReader m_learning;
    core::learning::LearningService m_learningService;
    core::knowledge::ReplyProposalReader m_replyProposalReader;
    core::knowledge::ReplyProposalService m_replyProposals;
    core::parcels::ParcelReader m_parcels;
    core::parcels::ParcelService m_parcelService;
    core::quality::QualityReader m_quality;
    core::quality::QualityService m_qualityService;
    core::reminders::ReminderReader m_reminders;
    core::reminders::ReminderService m_reminderService;
    core::notices::OrderNotices m_orderNotices;
    core::reports::ReportReader m_reports;
    core::reports::ReportService m_reportService;
    core::requests::RequestReader m_requests;
    core::requests::RequestService m_requestService;
    core::departments::DepartmentReader m_departments;
    core::departments::DepartmentService m_departmentService;
    core::tickets::TicketReader m_tickets;
    core::tickets::TicketService m_ticketService;
    core::returns::ReturnReader m_returns;
    core::returns::ReturnService m_returnService;
    core::reviews::ReviewCaseReader m_reviewCases;
    core::reviews::ReviewCaseService m_reviewCaseService;
    core::shifts::ShiftReader m_shifts;
    core::shifts::ShiftService m_shiftService;
    core::team::TeamReader m_team;
    core::team::TeamService m_teamService;
    core::reviews::ReviewCaseReader m_reviewLister;
    core::reviews::InvitationReader m_invitationReader;
    core::reviews::InvitationReader m_invitationLister;
    core::reviews::InvitationService m_invitations;
    core::appraisals::AppraisalReader m_appraisals;
    core::appraisals::AppraisalService m_appraisalService;
    core::worklist::BuyerCasesReader m_buyerCases;
    core::erasure::ErasureReader m_erasures;
    core::erasure::ErasureService m_erasureService;
    /// Requests move on with the notices about them and with the hand-off list.
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace app::composition
