#include "app/composition/case_services.h"

#include "core/base/random_id.h"

namespace app::composition {

CaseServices::CaseServices(const CaseGround& ground)
    : m_attachments(ground.screen, ground.attachments)
    , m_attachmentService(ground.writer, ground.attachments, ground.clock, core::randomId)
    , m_notices(ground.screen)
    , m_noticeService(
          ground.writer, ground.clock,
          [&outbox = ground.outbox](std::int64_t conversation, const std::string& text,
                                    const core::agents::Actor& actor) {
              return outbox.queue({.conversation = conversation, .text = text}, actor).has_value();
          })
    , m_tasks(ground.screen)
    , m_taskService(ground.writer, ground.clock) {}

ui::common::CaseDesk CaseServices::desk() {
    return {.attachments = &m_attachments,
            .attachmentService = &m_attachmentService,
            .notices = &m_notices,
            .noticeService = &m_noticeService,
            .tasks = &m_tasks,
            .taskService = &m_taskService};
}

}  // namespace app::composition
