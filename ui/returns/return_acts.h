#pragma once

#include <QObject>
#include <QString>

#include <span>

#include "core/returns/return_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::returns {

/// What a form gives to an act; each act reads what it needs.
struct ReturnInput {
    /// Reason, note, what is asked for, result.
    std::string text;
    /// Courier, owner, reference, method, wanted item, way of paying.
    std::string line;
    /// Tracking number, feedback.
    std::string second;
    core::Fen money;
    core::Fen cost;
    core::Seconds time{};
    std::optional<core::Seconds> receivedAt;
    bool flag = false;
    bool isWaived = false;
    std::string reason;
    std::optional<core::returns::Verdict> decision;
    std::vector<core::returns::EvidenceKind> evidence;
    std::vector<core::returns::Alternative> alternatives;
    core::returns::Inspection inspection;
    /// What the buyer gives of the order's phone; nothing: checked in another way.
    std::optional<core::Sensitive<std::string>> digits;
};

/// Runs the acts on returns on the writer thread and tells their outcome in words.
class ReturnActs final : public QObject {
    Q_OBJECT

public:
    explicit ReturnActs(common::Environment& environment, QObject* parent = nullptr);

    void open(const core::returns::ReturnDraft& draft);
    /// One act on one case or on each of many; every one is asked by the rule.
    void act(std::vector<core::returns::ReturnTarget> targets, core::returns::ReturnAction action,
             const ReturnInput& input = {});
    /// Says nothing when it is kept: the tick is seen.
    void noteEvidence(core::returns::ReturnId id, const std::vector<core::returns::EvidenceKind>& evidence);
    void keepOurs(const core::returns::ReturnTarget& target);
    void takePlatform(const core::returns::ReturnTarget& target);
    void sendNotice(std::int64_t notice);
    void editNotice(std::int64_t notice, const QString& text);
    void markCopied(std::int64_t notice);
    /// A task to call the buyer (R138), due in four hours.
    void addCall(const core::returns::ReturnCase& c, const QString& text);

Q_SIGNALS:
    /// `id`: the case that came of it or was acted on; 0: several.
    void done(const QString& text, qlonglong id);
    void refused(const QString& text);
    /// Before `done`: a case was opened, the text of a message was kept.
    void opened();
    void edited();
    /// The order has an open case of the kind.
    void openedBefore(const core::returns::ReturnDraft& draft);

private:
    using Outcome = core::returns::ReturnService::Outcome;
    Outcome run(const core::returns::ReturnTarget& target, core::returns::ReturnAction action, const ReturnInput& input,
                const core::agents::Actor& actor);
    void tellOne(const Outcome& outcome, const QString& text);

    common::Environment& m_environment;
};

}  // namespace ui::returns
