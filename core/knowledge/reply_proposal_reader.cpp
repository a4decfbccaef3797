#include "core/knowledge/reply_proposal_reader.h"

#include "core/knowledge/reply_proposal_repository.h"
#include "core/knowledge/reply_repository.h"

namespace core::knowledge {

std::vector<ReplyProposal> ReplyProposalReader::waiting() {
    return ReplyProposalRepository(m_database).waiting();
}

std::vector<ReplyProposal> ReplyProposalReader::decided(std::int64_t limit) {
    return ReplyProposalRepository(m_database).decided(limit);
}

std::optional<Reply> ReplyProposalReader::reply(ReplyId id) {
    return ReplyRepository(m_database).find(id);
}

}  // namespace core::knowledge
