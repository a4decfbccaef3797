#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/handovers/handover_policy.h"

#include <filesystem>
#include <functional>

namespace core::storage {
class Database;
}

namespace core::handovers {

/// A pack that came in as a file.
struct ImportedHandover {
    HandoverId id = 0;
    /// False: it was here already, nothing changed.
    bool isNew = false;
};

/// The acts on shift packs: one transaction with one event each (subject `handover`, its id; counts of lines). Lives on
/// the writer thread.
class HandoverService final {
public:
    using Outcome = Result<Handover, HandoverError>;

    /// `makeOwnId`: 32 random hexadecimal digits.
    HandoverService(storage::Database& database, Clock clock, std::function<std::string()> makeOwnId);

    /// Packs what the actor has open now; `to` empty: whoever comes next.
    Outcome make(const std::string& to, const std::string& note, const agents::Actor& actor);
    /// One line, or all that are left; with the last one the whole pack is acknowledged. A pack that is only a note is
    /// acknowledged whole.
    Outcome acknowledge(HandoverId id, std::size_t position, const agents::Actor& actor);
    Outcome acknowledgeAll(HandoverId id, const agents::Actor& actor);
    Result<void, HandoverError> exportFile(HandoverId id, const std::filesystem::path& file, const agents::Actor& actor);
    Result<ImportedHandover, HandoverError> importFile(const std::filesystem::path& file, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<HandoverId> changed;

private:
    Outcome acknowledgeSome(HandoverId id, std::optional<std::size_t> position, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    std::function<std::string()> m_makeOwnId;
};

}  // namespace core::handovers
