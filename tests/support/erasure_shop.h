#pragma once

#include "core/agents/agent_service.h"
#include "core/erasure/erasure_reader.h"
#include "core/erasure/erasure_service.h"
#include "core/storage/profile.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"

namespace support {

/// A profile on the disk in which two buyers have one record of every kind. The words of the one to be erased, `云上飞雪` (also
/// under the merged nick `云上飞雪二号`), are marked with `CANARY`, the other's are not.
struct ErasureShop {
    support::TemporaryFolder folder;
    core::Seconds now = *core::parseLocalTime("2026-11-26 10:00:00");
    core::Clock clock = [this] { return now; };
    core::storage::Profile profile{core::storage::profileIn(folder.path()), clock};
    core::storage::Database database = profile.connect(core::storage::Database::Mode::ReadWrite);
    int ids = 0;
    core::erasure::ErasureService service{
        database, clock,
        {.makeId =
             [this] {
                 auto id = std::to_string(++ids);
                 return std::string(32 - id.size(), '0') + id;
             },
         .attachments = profile.paths().attachments(),
         .logs = [this] { return std::vector{profile.paths().log()}; },
         .newestBackup = [] { return std::optional<core::Seconds>{}; }}};
    core::erasure::ErasureReader reader{database};
    core::agents::AgentService agents{database, clock};

    core::agents::Actor owner{"Boss"};
    core::agents::Actor agent{"Lin", core::agents::Role::Agent};
    core::agents::Actor lead{"Wang", core::agents::Role::Lead};
    core::agents::Actor admin{"Zhou", core::agents::Role::Admin};

    ErasureShop();

    /// The request, approved.
    [[nodiscard]] core::erasure::ErasureTarget approved(
        const std::string& subject = "云上飞雪",
        core::erasure::ErasureSubject about = core::erasure::ErasureSubject::Buyer);
    /// Somebody with a PIN who signs beside the admin.
    [[nodiscard]] core::agents::Witness witness();
    /// Every text of every table and column.
    [[nodiscard]] std::string allTexts();
    [[nodiscard]] std::int64_t count(const std::string& sql) { return database.integer(sql); }
    [[nodiscard]] std::string text(const std::string& sql);
};

/// What may be nowhere once the marked buyer is erased.
[[nodiscard]] const std::vector<std::string>& canaries();

}  // namespace support
