#pragma once

#include <QObject>
#include <QString>

#include "core/promises/promise.h"
#include "core/promises/promise_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::promises {

/// Runs the acts on promises on the writer thread and tells their outcome in words.
class PromiseActs final : public QObject {
    Q_OBJECT

public:
    explicit PromiseActs(common::Environment& environment, QObject* parent = nullptr);

    void make(const core::promises::PromiseDraft& draft);
    /// `text`: the reason, the result or the new owner; `dueAt` for Move only.
    void act(const core::promises::PromiseTarget& target, core::promises::PromiseAction action,
             const std::string& text = {}, core::Seconds dueAt = {});

Q_SIGNALS:
    /// `reopens`: the promise that undoing would open again; 0: nothing to undo.
    void done(const QString& text, qlonglong reopens);
    void refused(const QString& text);

private:
    using Outcome = core::promises::PromiseService::Outcome;
    Outcome run(const core::promises::PromiseTarget& target, core::promises::PromiseAction action,
                const std::string& text, core::Seconds dueAt, const core::agents::Actor& actor);

    common::Environment& m_environment;
};

}  // namespace ui::promises
