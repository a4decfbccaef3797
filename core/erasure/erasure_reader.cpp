#include "core/erasure/erasure_reader.h"

#include "core/agents/rights.h"
#include "core/erasure/erasure_repository.h"

namespace core::erasure {

std::vector<ErasureRequest> ErasureReader::list(const agents::Actor& actor) {
    auto requests = ErasureRepository(m_database).all();
    if (!agents::mayAct(actor, agents::Right::ApproveErasure) &&
        !agents::mayAct(actor, agents::Right::RunErasure)) {
        std::erase_if(requests, [&](const ErasureRequest& request) {
            return request.requestedBy != actor.name;
        });
    }
    return requests;
}

}  // namespace core::erasure
