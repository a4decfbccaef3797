#pragma once

#include <QObject>

#include "core/returns/return_handoff_service.h"
#include "core/returns/return_report.h"
#include "ui/common/environment.h"
#include "ui/common/workplace.h"

namespace ui::returns {

/// The files that leave the page of returns: hand-off lists for finance and logistics (R135, R338) and the feedback
/// report for operations and warehouse (R132). Written beside the screen's thread; what came of it is a notice.
class ReturnFiles final : public QObject {
    Q_OBJECT

public:
    /// What the page hands in; called on the writer thread.
    struct Ports {
        std::function<core::Result<std::int64_t, core::returns::ReturnHandoffError>(
            core::returns::HandoffRoute, std::optional<core::orders::ShopId>,
            const std::filesystem::path&, const core::agents::Actor&)>
            exportWaiting;
        /// Cases of a shop (nothing: of all) opened, paid or closed in [from, to).
        std::function<std::vector<core::returns::ReturnCase>(std::optional<core::orders::ShopId>,
                                                             core::Seconds from, core::Seconds to)>
            casesBetween;
    };
    enum class Span { Week, Month };

    ReturnFiles(common::Environment& environment, Ports ports, QWidget* window);

    /// Nothing: all shops.
    void setShop(std::optional<core::orders::ShopId> shop) { m_shop = shop; }
    void exportHandoff(core::returns::HandoffRoute route);
    /// .xlsx or .csv by the file's ending, or .pdf.
    void exportReport(Span span);
    /// The same as commands, for the page's table and its menu.
    [[nodiscard]] std::vector<common::Command> commands();

Q_SIGNALS:
    /// Also told as a notice of the environment.
    void finished(const QString& text);

private:
    void tell(const QString& text, theme::Tone tone);
    [[nodiscard]] static QString refusal(core::returns::ReturnHandoffError error);

    common::Environment& m_environment;
    Ports m_ports;
    QWidget* m_window;
    std::optional<core::orders::ShopId> m_shop;
};

}  // namespace ui::returns
