#pragma once

#include <QObject>
#include <QString>

#include "core/applications/application.h"
#include "core/applications/application_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::applications {

/// Runs the acts on applications on the writer thread and tells their outcome in words.
class ApplicationActs final : public QObject {
    Q_OBJECT

public:
    explicit ApplicationActs(common::Environment& environment, QObject* parent = nullptr);

    void request(const core::applications::ApplicationDraft& draft);
    /// `text`: the reason, or the reference of what was done.
    void act(const core::applications::ApplicationTarget& target,
             core::applications::ApplicationAction action, const std::string& text = {});

Q_SIGNALS:
    void done(const QString& text);
    void refused(const QString& text);
    /// A new one is kept.
    void requested();

private:
    using Outcome = core::applications::ApplicationService::Outcome;
    Outcome run(const core::applications::ApplicationTarget& target,
                core::applications::ApplicationAction action, const std::string& text,
                const core::agents::Actor& actor);

    common::Environment& m_environment;
};

}  // namespace ui::applications
