#include "core/reports/report_reader.h"

#include <algorithm>

#include "core/agents/agent_reader.h"
#include "core/agents/rights.h"
#include "core/agents/team_reach.h"
#include "core/base/text.h"
#include "core/complaints/complaint_reader.h"
#include "core/conversations/conversation_reader.h"
#include "core/promises/promise_reader.h"
#include "core/reports/report_repository.h"
#include "core/tasks/task_reader.h"
#include "core/worklist/worklist_reader.h"

namespace core::reports {
namespace {

namespace sql {
constexpr auto kReports =
    "SELECT id, shop_id, scope, span, from_at, to_at, agent, state, figures, summary, problems, "
    "next_plan, goals, comment, reviewed_by, reviewed_at, submitted_at, created_at, version "
    "FROM work_report WHERE (?1 = '' OR agent = ?1) AND (?2 = '' OR scope = ?2) "
    "AND (?3 = '' OR state = ?3) "
    "ORDER BY from_at DESC, id DESC";
constexpr auto kPlans =
    "SELECT id, shop_id, owner, span, from_at, to_at, title, created_at FROM work_plan "
    "WHERE ?1 = '' OR owner = ?1 ORDER BY from_at DESC, id DESC";
constexpr auto kMarks =
    "SELECT item FROM work_check_mark WHERE agent = ?1 AND day_at = ?2 ORDER BY item";
constexpr auto kNote = "SELECT text FROM work_daily_note WHERE agent = ?1 AND day_at = ?2";
constexpr auto kNotes =
    "SELECT day_at, text FROM work_daily_note WHERE agent = ?1 AND text <> '' "
    "ORDER BY day_at DESC LIMIT ?2";
constexpr auto kFeedback =
    "SELECT id, shop_id, product, topic, text, source, source_id, coalesce(order_no, ''), state, "
    "answer, created_by, created_at, answered_at, version FROM work_feedback "
    "WHERE (?1 = '' OR instr(product, ?1) > 0 OR instr(text, ?1) > 0) AND (?2 = '' OR state = ?2) "
    "AND (?3 = '' OR topic = ?3) ORDER BY product, created_at DESC, id DESC LIMIT ?4";
constexpr auto kTakenUp = "SELECT source_id FROM work_feedback WHERE source = 'complaint'";
constexpr auto kTeams = "SELECT name, team FROM work_agent WHERE active = 1 ORDER BY name";
constexpr auto kFacts =
    "SELECT actor, subject_kind, shop_id, subject, action, at FROM work_event "
    "WHERE at >= ?1 AND at < ?2 AND action IN ('close', 'approve', 'reject', 'complete') "
    "ORDER BY seq";
constexpr auto kClosedTalks =
    "SELECT id FROM work_conversation WHERE state = 'closed' AND closed_at >= ?1 "
    "ORDER BY agent_messages + buyer_messages DESC, id DESC LIMIT ?2";
constexpr auto kCase =
    "SELECT kind, subject, lesson, chosen_by FROM work_brief_case WHERE day_at = ?1";
}  // namespace sql

constexpr int kCandidatesOfAKind = 10;
constexpr std::chrono::days kTalksBack{3};
constexpr std::chrono::days kComplaintsBack{14};
/// Of a case: what can be told in a meeting.
constexpr std::int64_t kCaseLines = 12;
constexpr std::size_t kPreview = 40;

std::string shortened(const std::string& text, std::size_t longest) {
    const auto letters = characters(text);
    std::string start;
    for (std::size_t i = 0; i < letters.size() && i < longest; ++i) {
        start += letters[i] == "\n" ? " " : letters[i];
    }
    return letters.size() > longest ? start + "…" : start;
}

}  // namespace

std::map<std::string, std::string> ReportReader::teams() {
    std::map<std::string, std::string> teams;
    auto row = m_database.prepare(sql::kTeams);
    while (row.step()) {
        teams.emplace(row.text(0), row.text(1));
    }
    return teams;
}

std::vector<WorkReport> ReportReader::reports(const ReportFilter& filter,
                                              const agents::Actor& actor, std::size_t limit) {
    auto teamOf = teams();
    std::vector<WorkReport> found;
    auto row = m_database.prepare(sql::kReports);
    // Who leads nobody reads the own ones only.
    row.bindAll(filter.onlyOwn || !isLead(actor) ? actor.name : std::string(),
                filter.scope ? toWord(*filter.scope) : std::string_view(),
                filter.onlyToReview ? toWord(WorkReportState::Submitted) : std::string_view());
    while (found.size() < limit && row.step()) {
        auto report = readReport(row);
        const auto& team = teamOf[report.agent];
        const bool isShown = filter.onlyToReview
                                 ? mayReview(actor, report, team)
                                 : mayRead(actor, report, team);
        if (isShown) {
            found.push_back(std::move(report));
        }
    }
    return found;
}

std::optional<WorkReport> ReportReader::find(ReportId id, const agents::Actor& actor) {
    ReportRepository repository(m_database);
    auto report = repository.find(id);
    return report && mayRead(actor, *report, repository.teamOf(report->agent)) ? report
                                                                               : std::nullopt;
}

std::optional<ReportError> ReportReader::barrier(const WorkReport& report, WorkReportAction action,
                                                 const agents::Actor& actor) {
    return barrierOf(actor, report, ReportRepository(m_database).teamOf(report.agent), action);
}

std::vector<PlanWithItems> ReportReader::plans(const agents::Actor& actor, bool onlyOwn,
                                               std::size_t limit) {
    auto teamOf = teams();
    std::vector<PlanWithItems> found;
    tasks::TaskReader tasks(m_database);
    auto row = m_database.prepare(sql::kPlans);
    row.bindAll(onlyOwn ? actor.name : std::string());
    while (found.size() < limit && row.step()) {
        auto plan = readPlan(row);
        if (mayReadPlan(actor, plan, teamOf[plan.owner])) {
            auto items = tasks.about({plan.shop, "plan", std::to_string(plan.id)});
            found.push_back({std::move(plan), std::move(items)});
        }
    }
    return found;
}

std::set<std::string> ReportReader::checkMarks(const std::string& agent, Seconds day) {
    std::set<std::string> marks;
    auto row = m_database.prepare(sql::kMarks);
    row.bindAll(agent, day);
    while (row.step()) {
        marks.insert(row.text(0));
    }
    return marks;
}

std::string ReportReader::note(const agents::Actor& actor, Seconds day) {
    auto row = m_database.prepare(sql::kNote);
    row.bindAll(actor.name, day);
    return row.step() ? row.text(0) : std::string();
}

std::vector<DailyNote> ReportReader::notes(const agents::Actor& actor, std::size_t limit) {
    std::vector<DailyNote> notes;
    auto row = m_database.prepare(sql::kNotes);
    row.bindAll(actor.name, static_cast<std::int64_t>(limit));
    while (row.step()) {
        notes.push_back({row.time(0), row.text(1)});
    }
    return notes;
}

std::vector<Feedback> ReportReader::feedback(const FeedbackFilter& filter, std::size_t limit) {
    std::vector<Feedback> found;
    auto row = m_database.prepare(sql::kFeedback);
    row.bindAll(filter.text, filter.state ? toWord(*filter.state) : std::string_view(),
                filter.topic ? toWord(*filter.topic) : std::string_view(),
                static_cast<std::int64_t>(limit));
    while (row.step()) {
        found.push_back(readFeedback(row));
    }
    return found;
}

std::vector<OpenComplaint> ReportReader::complaintsToTakeUp(Seconds since, std::size_t limit) {
    std::set<std::int64_t> taken;
    auto row = m_database.prepare(sql::kTakenUp);
    while (row.step()) {
        taken.insert(row.integer(0));
    }
    std::vector<OpenComplaint> found;
    for (const auto& complaint :
         complaints::ComplaintReader(m_database).receivedIn(since, Seconds::max())) {
        if (found.size() >= limit) {
            break;
        }
        if (complaint.kind != complaints::ComplaintKind::Goods || complaint.product.empty() ||
            taken.contains(complaint.id)) {
            continue;
        }
        const std::string text = complaint.matter + " / " + complaint.demand;
        found.push_back({.id = complaint.id,
                         .shop = complaint.shop,
                         .product = complaint.product,
                         .orderNumber = complaint.orderNumber,
                         .text = maskedText(text, {complaint.buyer})});
    }
    return found;
}

std::vector<CaseCandidate> ReportReader::caseCandidates(Seconds now) {
    std::vector<CaseCandidate> found;
    auto complaints =
        complaints::ComplaintReader(m_database).receivedIn(now - kComplaintsBack, now);
    std::ranges::reverse(complaints);
    for (const auto& complaint : complaints) {
        if (found.size() == kCandidatesOfAKind) {
            break;
        }
        found.push_back(
            {.reference = {CaseSource::Complaint, complaint.id},
             .at = complaint.receivedAt,
             .agent = complaint.owner,
             .text = shortened(maskedText(complaint.matter, {complaint.buyer}), kPreview)});
    }
    conversations::ConversationReader conversations(m_database);
    auto row = m_database.prepare(sql::kClosedTalks);
    row.bindAll(now - kTalksBack, kCandidatesOfAKind);
    while (row.step()) {
        const auto talk = conversations.find(row.integer(0));
        if (!talk) {
            continue;
        }
        const auto page = conversations.transcript(talk->id, 0, 1);
        const std::string said = !talk->summary.empty()      ? talk->summary
                                 : page.messages.empty() ? std::string()
                                                         : page.messages.front().text;
        found.push_back({.reference = {CaseSource::Conversation, talk->id},
                         .at = talk->closedAt.value_or(talk->openedAt),
                         .agent = talk->owner,
                         .text = shortened(maskedText(said, {talk->buyer}), kPreview)});
    }
    return found;
}

std::vector<std::string> ReportReader::members(const agents::Actor& actor) {
    if (actor.team.empty() || agents::mayAct(actor.role, agents::Right::SeeAllCases)) {
        return {};
    }
    std::vector<std::string> names;
    for (const auto& [name, team] : teams()) {
        if (team == actor.team) {
            names.push_back(name);
        }
    }
    return names;
}

std::vector<std::string> ReportReader::agentNames() {
    std::vector<std::string> names;
    for (const auto& [name, team] : teams()) {
        names.push_back(name);
    }
    return names;
}

FiguresByAgent ReportReader::tally(const ReportPeriod& period, Seconds now) {
    std::vector<WorkFact> facts;
    auto row = m_database.prepare(sql::kFacts);
    row.bindAll(period.from, period.to);
    while (row.step()) {
        facts.push_back({.agent = row.text(0),
                         .subjectKind = row.text(1),
                         .shop = row.integer(2),
                         .subject = row.text(3),
                         .action = row.text(4),
                         .at = row.time(5)});
    }
    const auto promises = promises::PromiseReader(m_database).dueIn(period.from, period.to);
    return tallyWork(facts, promises, period, now);
}

ComplaintCounts ReportReader::complaintCounts(Seconds day, Seconds now) {
    constexpr std::chrono::days kDay{1};
    complaints::ComplaintReader reader(m_database);
    ComplaintCounts counts{
        .received = static_cast<std::int64_t>(reader.receivedIn(day - kDay, day).size()),
        .receivedBefore =
            static_cast<std::int64_t>(reader.receivedIn(day - 2 * kDay, day - kDay).size())};
    const auto open = reader.open();
    counts.open = static_cast<std::int64_t>(open.size());
    counts.overdue = std::ranges::count_if(open, [now](const complaints::Complaint& complaint) {
        const auto due = complaints::dueOf(complaint, complaints::defaultComplaintRules());
        return due && due->at < now;
    });
    constexpr std::int64_t kMostClosed = 1'000;
    for (const auto& complaint : reader.closed({}, kMostClosed)) {
        const auto at = complaint.closedAt.value_or(Seconds{});
        counts.closed += at >= day - kDay && at < day ? 1 : 0;
        counts.closedBefore += at >= day - 2 * kDay && at < day - kDay ? 1 : 0;
    }
    return counts;
}

std::optional<CaseOfDay> ReportReader::caseOfDay(Seconds day) {
    auto row = m_database.prepare(sql::kCase);
    row.bindAll(day);
    if (!row.step()) {
        return std::nullopt;
    }
    // The CHECK of the table admits no other words.
    CaseOfDay chosen{
        .reference = {caseSourceFromWord(row.textView(0)).value(), row.integer(1)},
        .lines = {},
        .lesson = row.text(2),
        .chosenBy = row.text(3)};
    if (chosen.reference.source == CaseSource::Complaint) {
        const auto complaint = complaints::ComplaintReader(m_database).find(chosen.reference.id);
        if (!complaint) {
            return std::nullopt;
        }
        const std::vector<std::string> names{complaint->buyer};
        const auto add = [&](bool isBuyer, const std::string& text) {
            if (!text.empty()) {
                chosen.lines.push_back({isBuyer, maskedText(text, names)});
            }
        };
        add(true, complaint->matter);
        add(true, complaint->demand);
        add(false, complaint->finding);
        add(false, complaint->improvement);
        return chosen;
    }
    conversations::ConversationReader conversations(m_database);
    const auto talk = conversations.find(chosen.reference.id);
    if (!talk) {
        return std::nullopt;
    }
    for (const auto& message : conversations.transcript(talk->id, 0, kCaseLines).messages) {
        const bool isBuyer = message.side == conversations::Side::Buyer;
        if (isBuyer || message.side == conversations::Side::Agent) {
            chosen.lines.push_back({isBuyer, maskedText(message.text, {talk->buyer})});
        }
    }
    return chosen;
}

MorningBrief ReportReader::brief(Seconds day, Seconds now, const agents::Actor& actor,
                                 const std::stop_token& stop) {
    MorningBrief brief{.day = day,
                       .utcOffset = kChinaOffset,
                       .shop = {},
                       .agent = agents::mayAct(actor.role, agents::Right::SeeTeamStatistics)
                                    ? std::string()
                                    : actor.name,
                       .blocks = {},
                       .complaints = complaintCounts(day, now),
                       .tasks = {},
                       .promises = {},
                       .overdueCases = {},
                       .caseOfDay = caseOfDay(day),
                       .notices = {}};
    const Seconds end = day + std::chrono::days{1};
    auto list = worklist::WorklistReader(m_database).read({.owner = brief.agent}, now, stop);
    // A lead's meeting is about the own team; what is nobody's yet is everybody's.
    const auto others = agents::outOfReach(actor, agents::AgentReader(m_database).list());
    std::erase_if(list.items, [&others](const worklist::WorkItem& item) {
        return others.contains(item.owner);
    });
    for (auto& item : list.items) {
        // The page is printed and goes into a chat.
        item.text = maskedText(item.text, {item.buyer});
        const bool isDue = item.dueAt && *item.dueAt < end;
        switch (item.kind) {
            case worklist::WorkKind::Task:
            case worklist::WorkKind::Learning:
                if (isDue) {
                    brief.tasks.push_back(std::move(item));
                }
                break;
            case worklist::WorkKind::Promise:
                if (isDue) {
                    brief.promises.push_back(std::move(item));
                }
                break;
            case worklist::WorkKind::Complaint:
            case worklist::WorkKind::Ticket:
            case worklist::WorkKind::Return:
            case worklist::WorkKind::Parcel:
            case worklist::WorkKind::Review:
            case worklist::WorkKind::BuyerReview:
                // A parcel that stands still without an exception is no case yet.
                if (item.dueAt && *item.dueAt < now &&
                    (item.id != 0 || item.kind != worklist::WorkKind::Parcel)) {
                    brief.overdueCases.push_back(std::move(item));
                }
                break;
            case worklist::WorkKind::Conversation:
            case worklist::WorkKind::Request:
            case worklist::WorkKind::Application:
            case worklist::WorkKind::Notice:
            case worklist::WorkKind::Handover:
                // Work of the moment, not of a meeting.
                break;
        }
    }
    if (m_notices) {
        brief.notices = m_notices(day);
    }
    return brief;
}

}  // namespace core::reports
