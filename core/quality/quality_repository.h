#pragma once

#include "core/quality/case_library.h"
#include "core/storage/database.h"

namespace core::quality {

/// SQL of the acts on inspections and the case library. Runs inside the caller's transaction.
class QualityRepository final {
public:
    explicit QualityRepository(storage::Database& database) : m_database(database) {}

    /// Returns it with its id.
    SampleRound add(SampleRound round);
    Inspection add(Inspection inspection);
    [[nodiscard]] std::optional<Inspection> find(InspectionId id);
    void save(const Inspection& inspection);
    /// Closed, and of that shop.
    [[nodiscard]] bool isClosed(conversations::ConversationId conversation, orders::ShopId shop);
    /// Whether the agent wrote to the buyer in it, or owns it.
    [[nodiscard]] bool hasPart(conversations::ConversationId conversation, const std::string& agent);

    LibraryCase add(LibraryCase libraryCase);
    [[nodiscard]] std::optional<LibraryCase> findCase(LibraryCaseId id);
    [[nodiscard]] bool isInLibrary(conversations::ConversationId conversation, Seconds week);
    void save(const LibraryCase& libraryCase);

private:
    storage::Database& m_database;
};

/// Columns in the order that readInspection and readCase expect.
inline constexpr std::string_view kInspectionColumns =
    "id, round_id, shop_id, conversation_id, agent, conversation_closed_at, reasons, state, card, marks, comments, "
    "root_cause, note, score, passed, inspector, inspected_at, told_at, appeal_until, appealed_by, appeal_reason, "
    "appealed_at, decided_by, decided_at, appeal_granted, decision, first_score, closed_at, version";
inline constexpr std::string_view kCaseColumns =
    "id, shop_id, kind, week, conversation_id, agent, title, story, reuse, improve, conclusion, nominated_by, "
    "nominated_at, created_by, created_at, version";
[[nodiscard]] Inspection readInspection(const storage::Statement& row);
[[nodiscard]] LibraryCase readCase(const storage::Statement& row);

}  // namespace core::quality
