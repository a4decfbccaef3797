#include "core/erasure/erasure_reader.h"

#include "core/erasure/erasure_policy.h"
#include "core/erasure/erasure_repository.h"

namespace core::erasure {

std::vector<ErasureRequest> ErasureReader::list(const agents::Actor& actor) {
    auto requests = ErasureRepository(m_database).all();
    std::erase_if(requests,
                  [&](const ErasureRequest& request) { return !maySee(request, actor); });
    return requests;
}

}  // namespace core::erasure
