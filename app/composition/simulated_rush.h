#pragma once

#include <QProcess>

#include "core/storage/profile.h"
#include "ui/common/environment.h"
#include "ui/practice/rush.h"

namespace app::composition {

/// Buyers played by the program kefu-shop, which lies beside this one and connects to the bridge.
class SimulatedRush final : public ui::practice::Rush {
    Q_OBJECT

public:
    SimulatedRush(const core::storage::Profile& profile, ui::common::Environment& environment);
    ~SimulatedRush() override;

    [[nodiscard]] QStringList scripts() const override;
    void start(const Request& request) override;
    void stop() override;
    [[nodiscard]] bool isRunning() const override;
    [[nodiscard]] core::conversations::ClockProfile profile() const override;
    [[nodiscard]] Scorer scorer() const override;

private:
    const core::storage::Profile& m_profile;
    ui::common::Environment& m_environment;
    QProcess m_buyers;
};

}  // namespace app::composition
