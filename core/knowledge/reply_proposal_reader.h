#pragma once

#include <vector>

#include "core/knowledge/reply_proposal.h"

namespace core::storage {
class Database;
}

namespace core::knowledge {

/// Reads the proposals for the screen.
class ReplyProposalReader final {
public:
    explicit ReplyProposalReader(storage::Database& database) : m_database(database) {}

    /// The oldest first.
    [[nodiscard]] std::vector<ReplyProposal> waiting();
    /// The newest first.
    [[nodiscard]] std::vector<ReplyProposal> decided(std::int64_t limit);
    /// What a proposal would replace, as it stands now.
    [[nodiscard]] std::optional<Reply> reply(ReplyId id);

private:
    storage::Database& m_database;
};

}  // namespace core::knowledge
