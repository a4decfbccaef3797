#include "app/composition/case_services.h"

#include <algorithm>

#include "core/base/random_id.h"
#include "core/conversations/conversation_reader.h"
#include "core/orders/privacy_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/settings/settings_reader.h"
#include "ui/common/plain_text.h"
#include "ui/parcels/parcels_text.h"

namespace app::composition {
namespace {

core::complaints::ComplaintReader::Rules complaintRules(core::storage::Database& database) {
    return [&database](core::orders::ShopId shop) {
        return core::settings::CaseRulesReader(database).complaintRules(shop);
    };
}

std::function<bool(core::orders::ShopId, const core::complaints::ComplaintRules&,
                   const core::agents::Actor&)>
saveComplaintRules(const CaseGround& ground) {
    return [&database = ground.writer, clock = ground.clock](auto shop, const auto& rules,
                                                             const auto& actor) {
        return core::settings::CaseRulesService(database, clock)
            .setComplaintRules(shop, rules, actor)
            .has_value();
    };
}

core::reviews::InvitationReader::Rules invitationRules(core::storage::Database& database) {
    return [&database](core::orders::ShopId shop) {
        return core::settings::CaseRulesReader(database).invitationRules(shop);
    };
}

core::reviews::InvitationService::Ports invitationPorts(const CaseGround& ground) {
    return {.rules = invitationRules(ground.writer),
            .saveRules =
                [&database = ground.writer, clock = ground.clock](auto shop, const auto& rules,
                                                                  const auto& actor) {
                    return core::settings::CaseRulesService(database, clock)
                        .setInvitationRules(shop, rules, actor)
                        .has_value();
                }};
}

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

std::function<core::appraisals::AppraisalRules()> appraisalRules(
    core::storage::Database& database) {
    return [&database] { return core::settings::CaseRulesReader(database).appraisalRules(); };
}

core::appraisals::AppraisalPorts appraisalPorts(const CaseGround& ground) {
    return {.rules = appraisalRules(ground.writer),
            .saveRules =
                [&database = ground.writer, clock = ground.clock](const auto& rules,
                                                                  const auto& actor) {
                    return core::settings::CaseRulesService(database, clock)
                        .setAppraisalRules(rules, actor)
                        .has_value();
                },
            .statistics = [&settings = ground.settings] { return settings.statisticsSettings(); }};
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

/// Of a quiz; what it drew can be repeated from it.
std::uint64_t drawSeed() {
    return std::stoull(core::randomId().substr(0, 15), nullptr, 16);
}

core::parcels::ParcelPorts parcelPorts(const CaseGround& ground) {
    return {.requestChange =
                [&annotations = ground.annotations](const auto& key, auto field, const auto& value,
                                                    const auto& actor)
                -> std::optional<core::parcels::ParcelError> {
                    using core::parcels::ParcelError;
                    const auto asked = annotations.requestEdit(key, fieldOf(field), value, actor);
                    if (asked) {
                        return std::nullopt;
                    }
                    return asked.error() == core::orders::ReviewError::IdentityNotChecked
                               ? ParcelError::IdentityNotChecked
                               : ParcelError::NotAllowed;
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
                                  // It stands in the hand-off list, so in words of the shop.
                                  .reason = parcelCase.description.empty()
                                                ? ui::common::toCore(ui::parcels::ParcelsText::of(
                                                      parcelCase.kind))
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

/// The texts of messages are older than those of notices: a confirmation that the shop wrote there
/// counts.
core::notices::NoticeSettings noticeSettings(core::settings::SettingsReader& settings,
                                             core::orders::ShopId shop) {
    const auto texts = settings.texts(shop);
    core::notices::NoticeSettings result{settings.noticeRules(shop), texts.orderLink};
    if (!texts.confirmation.empty()) {
        result.rules.texts.try_emplace("confirmation", texts.confirmation);
    }
    return result;
}

core::requests::RequestPorts requestPorts(const CaseGround& ground) {
    return {.requestEdit =
                [&annotations = ground.annotations](
                    const core::orders::OrderKey& order, core::orders::OrderField field,
                    const std::string& after, const core::agents::Actor& actor) {
                    const auto edit = annotations.requestEdit(
                        order, field, after, actor, core::orders::IdentityProof::OfCase);
                    return edit ? std::optional(edit->id) : std::nullopt;
                },
            .withdrawEdit =
                [&annotations = ground.annotations](std::int64_t edit,
                                                    const core::agents::Actor& actor) {
                    (void)annotations.withdrawEdit(edit, actor);
                },
            .couriers = [&settings = ground.settings] { return settings.couriers(); },
            .textOf =
                [&settings = ground.settings](core::orders::ShopId shop, const std::string& key) {
                    return core::notices::templateOf(settings.noticeRules(shop), key);
                }};
}

core::returns::ReturnReader::NoticeTextsOf returnNotices(core::storage::Database& database) {
    return [&database](core::orders::ShopId shop) {
        return core::settings::CaseRulesReader(database).returnNotices(shop);
    };
}

/// Why the digits could not be compared, as a case of a return says it.
core::returns::ReturnError digitsFault(core::orders::PrivacyError error) {
    using core::orders::PrivacyError;
    using core::returns::ReturnError;
    switch (error) {
        case PrivacyError::NotEnoughDigits:
            return ReturnError::DigitsMissing;
        case PrivacyError::TooManyTries:
            return ReturnError::DigitsLocked;
        case PrivacyError::OrderNotFound:
        case PrivacyError::FieldEmpty:
        case PrivacyError::FieldNotMasked:
            return ReturnError::PhoneUnknown;
        case PrivacyError::NotAllowedForRole:
        case PrivacyError::NoOpenCase:
        case PrivacyError::ReasonMissing:
        case PrivacyError::TextTooLong:
        case PrivacyError::WaivedBefore:
        case PrivacyError::TooManyReveals:
            break;
    }
    return ReturnError::NoRight;
}

core::returns::ReturnPorts returnPorts(const CaseGround& ground) {
    auto& settings = ground.settings;
    auto ports = core::returns::defaultReturnPorts();
    ports.policy = [&settings](core::orders::ShopId shop) { return settings.returnPolicy(shop); };
    ports.dueRules = [&settings](core::orders::ShopId shop) {
        return settings.returnDueRules(shop);
    };
    ports.calendar = [&settings](core::orders::ShopId shop) {
        return settings.workingCalendar(shop);
    };
    ports.noticeTexts = returnNotices(ground.writer);
    ports.saveNoticeTexts = [&database = ground.writer, clock = ground.clock](
                                auto shop, const auto& texts, const auto& actor) {
        return core::settings::CaseRulesService(database, clock)
            .setReturnNotices(shop, texts, actor)
            .has_value();
    };
    ports.compareDigits =
        [&database = ground.writer, clock = ground.clock](
            const core::orders::OrderKey& order, const core::Sensitive<std::string>& digits,
            const core::agents::Actor& actor) -> core::Result<bool, core::returns::ReturnError> {
        const auto matches =
            core::orders::PrivacyService(database, clock)
                .checkIdentity(order, core::orders::IdentityMethod::MobileLastDigits,
                               digits.revealed(), actor);
        if (!matches) {
            return core::Unexpected{digitsFault(matches.error())};
        }
        return *matches;
    };
    return ports;
}

core::quality::QualityService::Ports qualityPorts(const CaseGround& ground,
                                                  core::tasks::TaskService& tasks) {
    return {.tasks = tasks,
            .rules =
                [&database = ground.writer](core::orders::ShopId shop) {
                    return core::settings::CaseRulesReader(database).qualityRules(shop);
                },
            .saveRules =
                [&database = ground.writer, clock = ground.clock](auto shop, const auto& rules,
                                                                  const auto& actor) {
                    return core::settings::CaseRulesService(database, clock)
                        .setQualityRules(shop, rules, actor)
                        .has_value();
                },
            .talks = talkPorts(ground.writer)};
}

/// As a reply that an agent writes: where nobody is connected that sends, it is copied.
core::notices::NoticeService::QueueReply queueReply(const CaseGround& ground) {
    using core::notices::QueuedReply;
    return [&outbox = ground.outbox, &bridges = ground.bridges, &database = ground.writer](
               std::int64_t conversation, const std::string& text,
               const core::agents::Actor& actor) -> std::optional<QueuedReply> {
        core::conversations::ConversationReader reader(database);
        const auto talk = reader.find(conversation);
        const auto channel = reader.channelOfReply(conversation);
        if (!talk || !channel || !bridges.repliesLeave(talk->shop, *channel)) {
            return std::nullopt;
        }
        const auto queued = outbox.queue(
            {.conversation = conversation, .text = text, .attachments = {}, .keepsDraft = true},
            actor);
        return queued ? std::optional(QueuedReply{queued->id}) : std::nullopt;
    };
}

}  // namespace

core::quality::TalkPorts talkPorts(core::storage::Database& database) {
    return {.conversationRules =
                [&database](core::orders::ShopId shop) {
                    return core::settings::SettingsReader(database).conversationRules(shop);
                },
            .guardRules =
                [&database](core::orders::ShopId shop) {
                    return core::settings::SettingsReader(database).guardRules(shop);
                }};
}

CaseServices::CaseServices(const CaseGround& ground)
    : m_writer(ground.writer)
    , m_screen(ground.screen)
    , m_agents(ground.screen)
    , m_agentService(ground.writer, ground.clock)
    , m_rejectedRows(ground.writer, ground.clock)
    , m_attachments(ground.screen, ground.attachments)
    , m_attachmentService(ground.writer, ground.attachments, ground.clock, core::randomId)
    , m_notices(ground.screen)
    , m_noticeService(ground.writer, ground.clock, queueReply(ground))
    , m_statistics(ground.screen)
    , m_exclusions(ground.writer, ground.clock)
    , m_kpiReports(ground.writer, ground.clock)
    , m_tasks(ground.screen)
    , m_taskService(ground.writer, ground.clock)
    , m_complaints(ground.screen, complaintRules(ground.screen))
    , m_complaintService(ground.writer, ground.clock,
                         complaintRules(ground.writer),
                         {m_taskService, m_noticeService,
                          [this](const auto& complaint, const auto& option, const auto& actor) {
                              return begin(complaint, option, actor);
                          },
                          [this](const auto& followUp) { return isDone(followUp); },
                          saveComplaintRules(ground)})
    , m_learning(ground.screen)
    , m_learningService(ground.writer, ground.clock, drawSeed)
    , m_replyProposalReader(ground.screen)
    , m_replyProposals(ground.writer, ground.clock, ground.replies)
    , m_parcels(ground.screen, parcelRules(ground.screen), ground.lister,
                parcelRules(ground.lister))
    , m_parcelService(ground.writer, ground.clock, parcelRules(ground.writer), m_taskService,
                      m_noticeService, parcelPorts(ground))
    , m_quality(ground.screen, talkPorts(ground.screen))
    , m_qualityService(ground.writer, ground.clock, qualityPorts(ground, m_taskService))
    , m_reminders(ground.screen, reminderRules(ground.screen), ground.lister,
                  reminderRules(ground.lister))
    , m_reminderService(ground.writer, ground.clock, reminderRules(ground.writer), m_noticeService,
                        saveReminderRules(ground))
    , m_orderNotices(
          ground.writer, ground.clock, m_noticeService,
          [&settings = ground.settings](core::orders::ShopId shop) {
              return noticeSettings(settings, shop);
          },
          [&settings = ground.settings] { return settings.couriers(); })
    , m_reports(ground.screen)
    , m_reportService(ground.writer, ground.clock, m_taskService)
    , m_requests(ground.screen)
    , m_requestService(ground.writer, ground.clock, m_noticeService, requestPorts(ground))
    , m_departments(ground.screen)
    , m_departmentService(ground.writer, ground.clock)
    , m_tickets(ground.screen)
    , m_ticketService(ground.writer, ground.clock, m_noticeService, ground.tickets)
    , m_returns(ground.screen, returnNotices(ground.screen))
    , m_returnService(ground.writer, ground.clock, m_noticeService, m_taskService,
                      returnPorts(ground))
    , m_reviewCases(ground.screen)
    , m_reviewCaseService(ground.writer, ground.clock, {}, m_noticeService)
    , m_shifts(ground.screen, ground.lister)
    , m_shiftService(ground.writer, ground.clock)
    , m_team(ground.screen)
    , m_teamService(ground.writer, ground.clock, m_taskService)
    , m_reviewLister(ground.lister)
    , m_invitationReader(ground.screen, invitationRules(ground.screen))
    , m_invitationLister(ground.lister, invitationRules(ground.lister))
    , m_invitations(ground.writer, ground.clock, m_noticeService, invitationPorts(ground))
    , m_appraisals(ground.screen, appraisalRules(ground.screen))
    , m_appraisalService(ground.writer, ground.clock, m_taskService, appraisalPorts(ground))
    , m_buyerCases(ground.screen)
    , m_erasures(ground.screen)
    , m_erasureService(ground.writer, ground.clock, ground.erasures) {
    m_agentService.setCloseApprovals([this](const auto& name, const auto& actor) {
        m_returnService.dropSignaturesOf(name, actor);
        m_requestService.dropSignaturesOf(name, actor);
    });
    // All are emitted on the writer thread after the commit.
    m_subscriptions.push_back(ground.outbox.changed.subscribe(
        [this](core::conversations::ConversationId) { (void)m_noticeService.settleReplies(); }));
    m_subscriptions.push_back(m_noticeService.changed.subscribe(
        [this, &writer = ground.writer](const std::vector<core::notices::NoticeId>& ids) {
            core::notices::NoticeReader reader(writer);
            bool isOfRequest = false;
            std::vector<core::orders::OrderKey> reminded;
            for (const auto id : ids) {
                const auto notice = reader.find(id);
                if (!notice) {
                    continue;
                }
                isOfRequest = isOfRequest || notice->about.subjectKind == "request";
                if (notice->kind == core::notices::NoticeKind::PaymentReminder) {
                    reminded.push_back({notice->about.shop, notice->orderNumber});
                }
            }
            if (isOfRequest) {
                (void)m_requestService.settle();
            }
            // A reminder is told when its notice is.
            if (!reminded.empty()) {
                m_reminderService.changed.emit(reminded);
            }
        }));
    m_subscriptions.push_back(
        ground.handoffs.exported.subscribe([this] { (void)m_requestService.settle(); }));
}

std::optional<core::complaints::FollowUp> CaseServices::begin(
    const core::complaints::Complaint& complaint, const core::complaints::RemedyOption& option,
    const core::agents::Actor& actor) {
    using core::complaints::FollowUp;
    using core::complaints::RemedyKind;
    using core::returns::ReturnKind;
    if (option.kind == RemedyKind::Ticket) {
        const auto ticket = m_ticketService.create({.shop = complaint.shop,
                                                    .conversation = complaint.conversation,
                                                    .orderNumber = complaint.orderNumber,
                                                    .buyer = complaint.buyer,
                                                    .customerInfo = complaint.buyer,
                                                    .problem = option.text,
                                                    .fromKind = "complaint",
                                                    .from = std::to_string(complaint.id)},
                                                   actor);
        return ticket ? std::optional(FollowUp{"ticket", std::to_string(ticket->id)})
                      : std::nullopt;
    }
    core::returns::ReturnDraft draft{.shop = complaint.shop,
                                     .kind = ReturnKind::Return,
                                     .origin = complaint.conversation
                                                   ? core::returns::ReturnOrigin::Chat
                                                   : core::returns::ReturnOrigin::Order,
                                     .conversation = complaint.conversation,
                                     .fromKind = "complaint",
                                     .from = std::to_string(complaint.id),
                                     .orderNumber = complaint.orderNumber,
                                     .buyer = complaint.buyer,
                                     .reason = core::returns::reasonOf(complaint.matter + ' ' +
                                                                       complaint.finding)
                                                   .key,
                                     .reasonNote = complaint.finding,
                                     .itemTitle = complaint.product};
    if (option.amount > core::Fen{}) {
        draft.claimed = option.amount;
    }
    switch (option.kind) {
        case RemedyKind::Return:
            break;
        case RemedyKind::Refund:
            draft.goodsComeBack = false;
            // R143: what was promised to a complaint within a day is due within a day.
            draft.promisesFullRefund = option.within <= std::chrono::hours{24};
            break;
        case RemedyKind::Exchange:
            draft.kind = ReturnKind::Exchange;
            break;
        case RemedyKind::Reship:
            draft.kind = ReturnKind::Exchange;
            draft.goodsComeBack = false;
            break;
        case RemedyKind::Repair:
            draft.kind = ReturnKind::Repair;
            break;
        case RemedyKind::Compensation:
            draft.kind = ReturnKind::Compensation;
            draft.goodsComeBack = false;
            break;
        case RemedyKind::Coupon:
        case RemedyKind::Ticket:
        case RemedyKind::Apology:
            return std::nullopt;
    }
    const auto opened = m_returnService.open(draft, actor);
    if (!opened && opened.error() == core::returns::ReturnError::AlreadyOpen) {
        // The order has one on the way: the complaint waits for that.
        for (const auto& c :
             core::returns::ReturnReader(m_writer).ofOrder(draft.shop, draft.orderNumber)) {
            if (c.kind == draft.kind && !isDone({"return", std::to_string(c.id)})) {
                return FollowUp{"return", std::to_string(c.id)};
            }
        }
    }
    return opened ? std::optional(FollowUp{"return", std::to_string(opened->id)}) : std::nullopt;
}

bool CaseServices::isDone(const core::complaints::FollowUp& followUp) {
    const std::int64_t id = std::stoll(followUp.subject);
    if (followUp.kind == "ticket") {
        using core::tickets::TicketState;
        const auto ticket = core::tickets::TicketReader(m_writer).find(id);
        return !ticket || ticket->state == TicketState::Solved ||
               ticket->state == TicketState::Told || ticket->state == TicketState::Closed;
    }
    using core::returns::ReturnState;
    const auto found = core::returns::ReturnReader(m_writer).find(id);
    return !found || found->state == ReturnState::Done || found->state == ReturnState::Told ||
           found->state == ReturnState::Closed || found->state == ReturnState::Withdrawn ||
           found->state == ReturnState::Refused;
}

core::quality::QualityRules CaseServices::qualityRules(core::orders::ShopId shop) {
    return core::settings::CaseRulesReader(m_screen).qualityRules(shop);
}

ui::common::CaseDesk CaseServices::desk() {
    ui::common::CaseDesk desk;
    desk.agents = &m_agents;
    desk.agentService = &m_agentService;
    desk.appraisals = &m_appraisals;
    desk.appraisalService = &m_appraisalService;
    desk.attachments = &m_attachments;
    desk.attachmentService = &m_attachmentService;
    desk.complaints = &m_complaints;
    desk.complaintService = &m_complaintService;
    desk.learning = &m_learning;
    desk.learningService = &m_learningService;
    desk.notices = &m_notices;
    desk.noticeService = &m_noticeService;
    desk.statistics = &m_statistics;
    desk.exclusions = &m_exclusions;
    desk.kpiReports = &m_kpiReports;
    desk.parcels = &m_parcels;
    desk.parcelService = &m_parcelService;
    desk.quality = &m_quality;
    desk.qualityService = &m_qualityService;
    desk.reminders = &m_reminders;
    desk.reminderService = &m_reminderService;
    desk.orderNotices = &m_orderNotices;
    desk.reports = &m_reports;
    desk.reportService = &m_reportService;
    desk.requests = &m_requests;
    desk.requestService = &m_requestService;
    desk.tasks = &m_tasks;
    desk.taskService = &m_taskService;
    desk.tickets = &m_tickets;
    desk.ticketService = &m_ticketService;
    desk.returns = &m_returns;
    desk.returnService = &m_returnService;
    desk.reviewCases = &m_reviewCases;
    desk.reviewCaseService = &m_reviewCaseService;
    desk.shifts = &m_shifts;
    desk.shiftService = &m_shiftService;
    desk.team = &m_team;
    desk.teamService = &m_teamService;
    return desk;
}

}  // namespace app::composition
