#include "app/composition/case_services.h"

#include "core/base/random_id.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"

namespace app::composition {
namespace {

core::parcels::ParcelReader::Rules parcelRules(core::storage::Database& database) {
    return [&database](core::orders::ShopId shop) {
        return core::settings::CaseRulesReader(database).parcelRules(shop);
    };
}

core::reminders::ReminderReader::Rules reminderRules(core::storage::Database& database) {
    return [&database](core::orders::ShopId shop) {
        return core::settings::CaseRulesReader(database).reminderRules(shop);
    };
}

core::orders::OrderField fieldOf(core::parcels::AddressField field) {
    switch (field) {
        case core::parcels::AddressField::Receiver:
            return core::orders::OrderField::Receiver;
        case core::parcels::AddressField::Address:
            return core::orders::OrderField::Address;
        case core::parcels::AddressField::Mobile:
            return core::orders::OrderField::Mobile;
    }
    return core::orders::OrderField::Address;
}

core::parcels::ParcelPorts parcelPorts(const CaseGround& ground) {
    return {.requestChange =
                [&annotations = ground.annotations](const auto& key, auto field, const auto& value,
                                                    const auto& actor) {
                    return annotations.requestEdit(key, fieldOf(field), value, actor).has_value();
                },
            .requestCompensation =
                [&applications = ground.applications](const auto& parcelCase, auto sum,
                                                      const auto& account, const auto& actor) {
                    return applications
                        .request({.shop = parcelCase.order.shop,
                                  .kind = core::applications::ApplicationKind::CashBack,
                                  .conversation = parcelCase.conversation,
                                  .orderNumber = parcelCase.order.number,
                                  .buyer = parcelCase.buyer,
                                  .fields = {{"sum", core::toYuanText(sum)}, {"account", account}},
                                  .reason = parcelCase.description.empty()
                                                ? std::string(toWord(parcelCase.kind))
                                                : parcelCase.description},
                                 actor)
                        .has_value();
                },
            .saveRules =
                [&database = ground.writer, clock = ground.clock](auto shop, const auto& rules,
                                                                  const auto& actor) {
                    return core::settings::CaseRulesService(database, clock)
                        .setParcelRules(shop, rules, actor)
                        .has_value();
                }};
}

core::reminders::ReminderService::SaveRules saveReminderRules(const CaseGround& ground) {
    return [&database = ground.writer, clock = ground.clock](auto shop, const auto& rules,
                                                             const auto& actor) {
        return core::settings::CaseRulesService(database, clock)
            .setReminderRules(shop, rules, actor)
            .has_value();
    };
}

}  // namespace

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
                          [this](const auto& followUp) { return isDone(followUp); }})
    , m_parcels(ground.screen, parcelRules(ground.screen), ground.lister,
                parcelRules(ground.lister))
    , m_parcelService(ground.writer, ground.clock, parcelRules(ground.writer), m_taskService,
                      m_noticeService, parcelPorts(ground))
    , m_reminders(ground.screen, reminderRules(ground.screen), ground.lister,
                  reminderRules(ground.lister))
    , m_reminderService(ground.writer, ground.clock, reminderRules(ground.writer), m_noticeService,
                        saveReminderRules(ground)) {}

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
    ui::common::CaseDesk desk;
    desk.agents = &m_agents;
    desk.agentService = &m_agentService;
    desk.attachments = &m_attachments;
    desk.attachmentService = &m_attachmentService;
    desk.complaints = &m_complaints;
    desk.complaintService = &m_complaintService;
    desk.notices = &m_notices;
    desk.noticeService = &m_noticeService;
    desk.statistics = &m_statistics;
    desk.exclusions = &m_exclusions;
    desk.parcels = &m_parcels;
    desk.parcelService = &m_parcelService;
    desk.reminders = &m_reminders;
    desk.reminderService = &m_reminderService;
    desk.tasks = &m_tasks;
    desk.taskService = &m_taskService;
    return desk;
}

}  // namespace app::composition
