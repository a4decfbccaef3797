#pragma once

#include <vector>

#include "core/knowledge/reply_proposal.h"
#include "core/storage/database.h"

namespace core::knowledge {

/// SQL of the proposals. Writing runs inside the caller's transaction.
class ReplyProposalRepository final {
public:
    explicit ReplyProposalRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ReplyProposal> find(ReplyProposalId id);
    /// Gives the id.
    ReplyProposalId add(const ReplyProposal& proposal);
    /// How it was decided.
    void save(const ReplyProposal& proposal);
    /// The oldest first.
    [[nodiscard]] std::vector<ReplyProposal> waiting();
    /// The newest first.
    [[nodiscard]] std::vector<ReplyProposal> decided(std::int64_t limit);

private:
    storage::Database& m_database;
};

}  // namespace core::knowledge
