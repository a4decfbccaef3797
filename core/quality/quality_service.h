#pragma once

#include "core/base/signal.h"
#include "core/quality/case_library.h"
#include "core/quality/inspection_policy.h"
#include "core/quality/talk_reader.h"

namespace core::tasks {
class TaskService;
}

namespace core::quality {

/// Which inspection, and which version was seen. Version 0: whatever it is now.
struct InspectionTarget {
    InspectionId id = 0;
    std::int64_t version = 0;
};
struct LibraryTarget {
    LibraryCaseId id = 0;
    std::int64_t version = 0;
};

struct SampleRequest {
    orders::ShopId shop = 0;
    /// Closed in [from, to).
    Seconds from{};
    Seconds to{};
    std::int64_t seed = 0;
};

/// What an inspector fills in. `automatic` of a mark is not read: the service counts itself.
struct Marking {
    std::vector<ItemMark> marks;
    std::vector<MessageComment> comments;
    RootCause rootCause = RootCause::None;
    std::string note;
};

struct AppealDecision {
    bool isGranted = false;
    std::string reason;
    /// Of a granted appeal: what stands from now on.
    Marking marking;
};

/// Something to be done about an inspection (R287).
struct FindingDraft {
    std::string text;
    std::string owner;
    Seconds dueAt{};
};

/// The acts on inspections and the case library. Every act is one transaction that checks the rule, writes and appends
/// its event (subject `inspection`, `sample_round` or `library_case`, its id; states, reasons and scores, no word of
/// what was said). Lives on the writer thread.
class QualityService final {
public:
    using Outcome = Result<Inspection, QualityError>;
    using CaseOutcome = Result<LibraryCase, QualityError>;

    struct Ports {
        tasks::TaskService& tasks;
        std::function<QualityRules(orders::ShopId)> rules;
        /// False: they are the stored ones.
        std::function<bool(orders::ShopId, const QualityRules&, const agents::Actor&)> saveRules;
        TalkPorts talks;
    };

    QualityService(storage::Database& database, Clock clock, Ports ports);

    /// Draws by the shop's rules of now from the candidates that TalkReader read; who is no longer closed falls out.
    /// One round, each conversation at most once.
    Result<SampleRound, QualityError> draw(const SampleRequest& request, const std::vector<Candidate>& candidates,
                                           const agents::Actor& actor);
    /// By the shop's card of now. Again, until the agent is told.
    Outcome inspect(const InspectionTarget& target, const Marking& marking, const agents::Actor& actor);
    Outcome tell(const InspectionTarget& target, const agents::Actor& actor);
    Outcome accept(const InspectionTarget& target, const agents::Actor& actor);
    Outcome appeal(const InspectionTarget& target, const std::string& reason, const agents::Actor& actor);
    /// By the card that the inspection was scored with.
    Outcome decide(const InspectionTarget& target, const AppealDecision& decision, const agents::Actor& actor);
    Outcome close(const InspectionTarget& target, const agents::Actor& actor);
    /// A task of its owner, from the inspection on until it is closed.
    Outcome addFinding(const InspectionTarget& target, const FindingDraft& finding, const agents::Actor& actor);
    Result<void, QualityError> setRules(orders::ShopId shop, const QualityRules& rules, const agents::Actor& actor);

    /// The typical cases of a week; what is in the library already stays as it is. Returns how many are new.
    Result<std::int64_t, QualityError> addPicks(orders::ShopId shop, Seconds week, const std::vector<CasePick>& picks,
                                                const agents::Actor& actor);
    /// How a competitor serves (R285).
    CaseOutcome addBenchmark(orders::ShopId shop, const LibraryDraft& draft, const agents::Actor& actor);
    /// The conversation of an inspection as a case of this week.
    CaseOutcome addFromInspection(InspectionId id, LibraryKind kind, const agents::Actor& actor);
    CaseOutcome editCase(const LibraryTarget& target, const LibraryDraft& draft, const agents::Actor& actor);
    /// R308: everybody may nominate a best case; who has a part in it not. False takes it back: who nominated.
    CaseOutcome nominate(const LibraryTarget& target, bool isNominated, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    struct Act;
    Outcome perform(const InspectionTarget& target, const agents::Actor& actor, const Act& act);
    CaseOutcome changeCase(const LibraryTarget& target, const char* action, const agents::Actor& actor,
                           const std::function<std::optional<QualityError>(LibraryCase&, Seconds)>& write);
    CaseOutcome keepNew(LibraryCase libraryCase, const agents::Actor& actor, Seconds now);
    std::optional<QualityError> mark(Inspection& inspection, const ScoreCard& card, const Marking& marking, Seconds now);

    storage::Database& m_database;
    Clock m_clock;
    Ports m_ports;
};

}  // namespace core::quality
