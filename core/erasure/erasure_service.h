#pragma once

#include "core/agents/witness.h"
#include "core/base/signal.h"
#include "core/erasure/erasure_policy.h"

#include <filesystem>
#include <functional>
#include <map>

namespace core::storage {
class Database;
}

namespace core::erasure {

/// Which request, and which version was seen. Version 0: whatever it is now.
struct ErasureTarget {
    ErasureId id = 0;
    std::int64_t version = 0;
};

struct ErasureDraft {
    orders::ShopId shop = 0;
    ErasureSubject about = ErasureSubject::Order;
    /// An order's number or a nick.
    std::string subject;
    std::string reason;
};

/// What an erasure needs of the profile around the database.
struct ErasurePorts {
    std::function<std::string()> makeId;
    /// Where evidence is kept; empty: none is.
    std::filesystem::path attachments;
    /// The program's logs, which are searched too.
    std::function<std::vector<std::filesystem::path>()> logs = [] { return std::vector<std::filesystem::path>{}; };
    /// When the newest backup was made that holds what is erased now.
    std::function<std::optional<Seconds>()> newestBackup = [] { return std::optional<Seconds>{}; };
    /// How long a reader of the write-ahead log is waited for.
    std::chrono::milliseconds patience{5'000};
};

/// The acts on erasure requests (subject `erasure`, its id; states and counts, no word about a person). Lives on the
/// writer thread.
class ErasureService final {
public:
    using Outcome = Result<ErasureRequest, ErasureError>;

    ErasureService(storage::Database& database, Clock clock, ErasurePorts ports);

    Outcome record(const ErasureDraft& draft, const agents::Actor& actor);
    Outcome approve(const ErasureTarget& target, const agents::Actor& actor);
    Outcome refuse(const ErasureTarget& target, const std::string& reason, const agents::Actor& actor);
    /// What running it would take, and what stands in the way. For whom the list shows it to.
    Result<ErasurePreview, ErasureError> preview(ErasureId id, const agents::Actor& actor);
    /// One transaction erases all or nothing. Then the evidence's files go, the write-ahead log is emptied, and the files
    /// are searched for what was erased; what was found stands in the certificate. Refused while an import is at work.
    /// `second`: of everybody but the owner.
    Outcome run(const ErasureTarget& target, const std::optional<agents::Witness>& second, const agents::Actor& actor);
    /// A search that broke off once more, with the words that are kept only as long as the program runs.
    /// Right::RunErasure.
    Outcome searchAgain(const ErasureTarget& target, const agents::Actor& actor);
    /// Files of erased evidence that were still there when the program ended, and those that no record names and no
    /// backup can name any more: at the start.
    void removeLeftFiles();

    /// After the commit, on the writer thread: the list reads again.
    Signal<> changed;
    /// Everything that shows orders, buyers or talks reads again.
    Signal<> erased;

private:
    Outcome decide(const ErasureTarget& target, ErasureAction action, const std::string& reason,
                   const agents::Actor& actor);
    /// Nothing stands against it, as far as request and persons go.
    [[nodiscard]] Outcome allowed(const ErasureTarget& target, ErasureAction action, const agents::Actor& actor);
    [[nodiscard]] bool emptyLog();
    void removeNamelessFiles();
    void search(ErasureRequest& request, const std::vector<std::string>& values, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    ErasurePorts m_ports;
    std::map<ErasureId, std::vector<std::string>> m_unsearched;
};

}  // namespace core::erasure
