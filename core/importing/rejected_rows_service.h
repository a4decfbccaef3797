#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/agents/witness.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace core::storage {
class Database;
}

namespace core::importing {

/// Whole: as they stood, to be corrected and imported again. Masked: names, phones, addresses and remarks are covered.
enum class RejectedForm { Whole, Masked };
enum class RejectedRowsError { NotAllowedForRole, ReasonMissing };

/// In which form somebody may write rejected rows alone (reliability.md section 3, E1 and E2): the owner whole, who has
/// Right::ExportMasked masked; nothing: not at all.
[[nodiscard]] std::optional<RejectedForm> rejectedFormOf(const agents::Actor& actor);
/// May write them whole beside a second person.
[[nodiscard]] bool mayWriteWhole(const agents::Actor& actor);
/// The row with what tells a person covered, by the words of its header; both as they stand in a file.
[[nodiscard]] std::string maskedRow(const std::string& header, const std::string& row);

/// Rejected rows hold the personal data of a file: writing them is an act with an event (subject `import`, its id;
/// `export_rejected`). The files can be read by their owner only. Opens its transaction on the caller's thread.
class RejectedRowsService final {
public:
    using Written = std::vector<std::filesystem::path>;

    RejectedRowsService(storage::Database& database, Clock clock)
        : m_database(database), m_clock(std::move(clock)) {}

    /// In the actor's own form. Throws std::runtime_error when a file cannot be written.
    Result<Written, RejectedRowsError> write(std::int64_t import, const std::filesystem::path& path,
                                             const agents::Actor& actor);
    /// Whole, with a reason that is kept and a second person.
    Result<Written, RejectedRowsError> writeWhole(std::int64_t import, const std::filesystem::path& path,
                                                  const std::string& reason, const agents::Actor& actor,
                                                  const agents::Witness& second);

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::importing
