#include "core/complaints/complaint_repository.h"

#include <nlohmann/json.hpp>

namespace core::complaints {
namespace {

using Json = nlohmann::json;

namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, received_at, channel, conversation_id, order_no, buyer, product, kind, "
    "level, matter, demand, expectation, mood, owner, state, acknowledged_at, verification, "
    "finding, responsible, options, rounds, proposed_by, needs_lead, approved_by, agreed_option, "
    "consent, follow_ups, attempts, answer, cause, improvement, improvement_owner, "
    "improvement_due_at, steps, repeat_of, last_progress_at, created_by, created_at, closed_at, "
    "version FROM work_complaint WHERE id = ?1";
constexpr auto kAdd =
    "INSERT INTO work_complaint (id, shop_id, received_at, channel, conversation_id, order_no, "
    "buyer, product, kind, level, matter, demand, expectation, mood, owner, state, "
    "acknowledged_at, verification, finding, responsible, options, rounds, proposed_by, "
    "needs_lead, approved_by, agreed_option, consent, follow_ups, attempts, answer, cause, "
    "improvement, improvement_owner, improvement_due_at, steps, repeat_of, last_progress_at, "
    "created_by, created_at, closed_at, version) VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, "
    "nullif(?6, ''), ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
    "?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, "
    "?41)";
constexpr auto kSave =
    "UPDATE work_complaint SET shop_id = ?2, received_at = ?3, channel = ?4, conversation_id = "
    "?5, order_no = nullif(?6, ''), buyer = ?7, product = ?8, kind = ?9, level = ?10, matter = "
    "?11, demand = ?12, expectation = ?13, mood = ?14, owner = ?15, state = ?16, acknowledged_at "
    "= ?17, verification = ?18, finding = ?19, responsible = ?20, options = ?21, rounds = ?22, "
    "proposed_by = ?23, needs_lead = ?24, approved_by = ?25, agreed_option = ?26, consent = ?27, "
    "follow_ups = ?28, attempts = ?29, answer = ?30, cause = ?31, improvement = ?32, "
    "improvement_owner = ?33, improvement_due_at = ?34, steps = ?35, repeat_of = ?36, "
    "last_progress_at = ?37, created_by = ?38, created_at = ?39, closed_at = ?40, version = ?41 "
    "WHERE id = ?1";
// Every nick of the buyer: up to the one at the end of all merges and down to all merged into it.
constexpr auto kRelated =
    "WITH RECURSIVE above (nick, step) AS (SELECT ?2, 0 UNION ALL SELECT a.main_nick, step + 1 "
    "FROM work_customer_alias a JOIN above ON a.nick = above.nick AND a.shop_id = ?1), "
    "own (nick) AS (SELECT nick FROM (SELECT nick FROM above ORDER BY step DESC LIMIT 1) UNION "
    "SELECT a.nick FROM work_customer_alias a JOIN own ON a.main_nick = own.nick "
    "AND a.shop_id = ?1) "
    "SELECT id, buyer, coalesce(order_no, ''), product, received_at, closed_at, "
    "buyer <> '' AND buyer IN (SELECT nick FROM own) "
    "FROM work_complaint WHERE shop_id = ?1 AND (buyer IN (SELECT nick FROM own) "
    "OR order_no = nullif(?3, '') OR product = nullif(?4, ''))";
}  // namespace sql

std::string jsonOf(const Verification& verification) {
    return Json{{"order_no", verification.orderNumber},
                {"purchased_at", verification.purchasedAt},
                {"product", verification.product},
                {"situation", verification.situation}}
        .dump();
}

Verification verificationOf(std::string_view text) {
    const auto json = Json::parse(text);
    return {.orderNumber = json.value("order_no", ""),
            .purchasedAt = json.value("purchased_at", ""),
            .product = json.value("product", ""),
            .situation = json.value("situation", "")};
}

std::string jsonOf(const std::vector<RemedyOption>& options) {
    Json json = Json::array();
    for (const auto& option : options) {
        json.push_back({{"kind", std::string(toWord(option.kind))},
                        {"text", option.text},
                        {"fen", option.amount.value},
                        {"hours", option.within.count()},
                        {"reason", option.reason},
                        {"recommended", option.isRecommended}});
    }
    return json.dump();
}

std::vector<RemedyOption> optionsOf(std::string_view text) {
    std::vector<RemedyOption> options;
    for (const auto& json : Json::parse(text)) {
        options.push_back({.kind = remedyKindFromWord(json.at("kind").get<std::string>()).value(),
                           .text = json.at("text").get<std::string>(),
                           .amount = Fen{json.at("fen").get<std::int64_t>()},
                           .within = std::chrono::hours{json.at("hours").get<std::int64_t>()},
                           .reason = json.at("reason").get<std::string>(),
                           .isRecommended = json.at("recommended").get<bool>()});
    }
    return options;
}

std::string jsonOf(const std::vector<FollowUp>& followUps) {
    Json json = Json::array();
    for (const auto& followUp : followUps) {
        json.push_back({{"kind", followUp.kind}, {"subject", followUp.subject}});
    }
    return json.dump();
}

std::vector<FollowUp> followUpsOf(std::string_view text) {
    std::vector<FollowUp> followUps;
    for (const auto& json : Json::parse(text)) {
        followUps.push_back(
            {json.at("kind").get<std::string>(), json.at("subject").get<std::string>()});
    }
    return followUps;
}

void run(storage::Statement statement, const Complaint& complaint) {
    statement.run(complaint.id, complaint.shop, complaint.receivedAt, toWord(complaint.channel),
                  complaint.conversation, complaint.orderNumber, complaint.buyer, complaint.product,
                  toWord(complaint.kind), toWord(complaint.level), complaint.matter,
                  complaint.demand, complaint.expectation, toWord(complaint.mood), complaint.owner,
                  toWord(complaint.state), complaint.acknowledgedAt, jsonOf(complaint.verification),
                  complaint.finding, toWord(complaint.responsible), jsonOf(complaint.options),
                  complaint.rounds, complaint.proposedBy, complaint.needsLead, complaint.approvedBy,
                  complaint.agreedOption, complaint.consent, jsonOf(complaint.followUps),
                  jsonOf(complaint.attempts), complaint.answer, complaint.cause,
                  complaint.improvement, complaint.improvementOwner, complaint.improvementDueAt,
                  Json(complaint.steps).dump(), complaint.repeatOf, complaint.lastProgressAt,
                  complaint.createdBy, complaint.createdAt, complaint.closedAt, complaint.version);
}

}  // namespace

Complaint readComplaint(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .receivedAt = row.time(2),
            .channel = complaintChannelFromWord(row.textView(3)).value(),
            .conversation = row.optionalInteger(4),
            .orderNumber = row.text(5),
            .buyer = row.text(6),
            .product = row.text(7),
            .kind = complaintKindFromWord(row.textView(8)).value(),
            .level = complaintLevelFromWord(row.textView(9)).value(),
            .matter = row.text(10),
            .demand = row.text(11),
            .expectation = row.text(12),
            .mood = moodFromWord(row.textView(13)).value(),
            .owner = row.text(14),
            .state = complaintStateFromWord(row.textView(15)).value(),
            .acknowledgedAt = row.optionalTime(16),
            .verification = verificationOf(row.textView(17)),
            .finding = row.text(18),
            .responsible = responsiblePartyFromWord(row.textView(19)).value(),
            .options = optionsOf(row.textView(20)),
            .rounds = row.integer(21),
            .proposedBy = row.text(22),
            .needsLead = row.integer(23) != 0,
            .approvedBy = row.text(24),
            .agreedOption = row.optionalInteger(25),
            .consent = row.text(26),
            .followUps = followUpsOf(row.textView(27)),
            .attempts = customers::contactAttemptsOf(row.textView(28)),
            .answer = row.text(29),
            .cause = row.text(30),
            .improvement = row.text(31),
            .improvementOwner = row.text(32),
            .improvementDueAt = row.optionalTime(33),
            .steps = Json::parse(row.textView(34)).get<std::vector<std::int64_t>>(),
            .repeatOf = row.optionalInteger(35),
            .lastProgressAt = row.optionalTime(36),
            .createdBy = row.text(37),
            .createdAt = row.time(38),
            .closedAt = row.optionalTime(39),
            .version = row.integer(40)};
}

std::optional<Complaint> ComplaintRepository::find(ComplaintId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readComplaint(row)) : std::nullopt;
}

Complaint ComplaintRepository::add(Complaint complaint) {
    run(m_database.prepare(sql::kAdd), complaint);
    complaint.id = m_database.lastInsertId();
    return complaint;
}

void ComplaintRepository::save(const Complaint& complaint) {
    run(m_database.prepare(sql::kSave), complaint);
}

std::vector<EarlierComplaint> ComplaintRepository::related(const Complaint& complaint) {
    auto row = m_database.prepare(sql::kRelated);
    row.bindAll(complaint.shop, complaint.buyer, complaint.orderNumber, complaint.product);
    std::vector<EarlierComplaint> earlier;
    while (row.step()) {
        earlier.push_back({.id = row.integer(0),
                           .buyer = row.text(1),
                           .orderNumber = row.text(2),
                           .product = row.text(3),
                           .receivedAt = row.time(4),
                           .closedAt = row.optionalTime(5),
                           .isMergedBuyer = row.integer(6) != 0});
    }
    return earlier;
}

}  // namespace core::complaints
