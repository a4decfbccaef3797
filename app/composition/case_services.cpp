#include "app/composition/case_services.h"

#include "core/base/random_id.h"

namespace app::composition {

CaseServices::CaseServices(const CaseGround& ground)
    : m_clock(ground.clock)
    , m_agents(ground.screen)
    , m_agentService(ground.writer, ground.clock)
    , m_attachments(ground.screen, ground.attachments)
    , m_attachmentService(ground.writer, ground.attachments, ground.clock, core::randomId)
    , m_notices(ground.screen)
    , m_noticeService(
          ground.writer, ground.clock,
          [&outbox = ground.outbox](std::int64_t conversation, const std::string& text,
                                    const core::agents::Actor& actor) {
              return outbox.queue({.conversation = conversation, .text = text}, actor).has_value();
          })
    , m_statistics(ground.screen)
    , m_exclusions(ground.writer, ground.clock)
    , m_tasks(ground.screen)
    , m_taskService(ground.writer, ground.clock)
    , m_complaints(ground.screen)
    , m_complaintService(ground.writer, ground.clock,
                         [](auto) { return core::complaints::defaultComplaintRules(); },
                         {m_taskService, m_noticeService,
                          [this](const auto& complaint, const auto& option, const auto& actor) {
                              return begin(complaint, option, actor);
                          },
                          [this](const auto& followUp) { return isDone(followUp); }}) {}

std::optional<core::complaints::FollowUp> CaseServices::begin(
    const core::complaints::Complaint& complaint, const core::complaints::RemedyOption& option,
    const core::agents::Actor& actor) {
    const auto task =
        m_taskService.add({.about = {complaint.shop, "complaint", std::to_string(complaint.id)},
                           .kind = core::tasks::TaskKind::Execute,
                           .text = option.text,
                           .owner = complaint.owner,
                           .department = {},
                           .dueAt = m_clock() + option.within},
                          actor);
    return task ? std::optional(core::complaints::FollowUp{"task", std::to_string(task->id)})
                : std::nullopt;
}

bool CaseServices::isDone(const core::complaints::FollowUp&) {
    return true;
}

ui::common::CaseDesk CaseServices::desk() {
    return {.agents = &m_agents,
            .agentService = &m_agentService,
            .attachments = &m_attachments,
            .attachmentService = &m_attachmentService,
            .complaints = &m_complaints,
            .complaintService = &m_complaintService,
            .notices = &m_notices,
            .noticeService = &m_noticeService,
            .statistics = &m_statistics,
            .exclusions = &m_exclusions,
            .tasks = &m_tasks,
            .taskService = &m_taskService};
}

}  // namespace app::composition
