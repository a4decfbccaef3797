#pragma once

#include <QObject>
#include <QString>

#include "core/requests/request_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::requests {

/// What a step needs beside the request.
struct RequestStepInput {
    /// A reason, a reference, how the identity was checked, or the new specification.
    std::string text;
    core::requests::StockChoice choice = core::requests::StockChoice::Wait;
    std::optional<core::Seconds> waitUntil;
    core::requests::IdentityCheck identity = core::requests::IdentityCheck::Passed;
};

/// Runs the acts on requests on the writer thread and tells their outcome in words.
class RequestActs final : public QObject {
    Q_OBJECT

public:
    explicit RequestActs(common::Environment& environment, QObject* parent = nullptr);

    void request(const core::requests::RequestDraft& draft);
    void act(const core::requests::RequestTarget& target, core::requests::RequestAction action,
             const RequestStepInput& input = {});
    /// Everything that waits to be handed over, of all shops.
    void handOff(const QString& file);

Q_SIGNALS:
    void done(const QString& text);
    void refused(const QString& text);
    void requested(core::requests::RequestId id);

private:
    using Outcome = core::requests::RequestService::Outcome;
    Outcome run(const core::requests::RequestTarget& target, core::requests::RequestAction action,
                const RequestStepInput& input, const core::agents::Actor& actor);

    common::Environment& m_environment;
};

}  // namespace ui::requests
