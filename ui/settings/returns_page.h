#pragma once

#include <QWidget>

#include "core/returns/return_due_time.h"
#include "core/returns/return_policy.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui::settings {

/// What a shop takes back and how long it takes for it (R123, R143–R145), shop by shop.
class ReturnsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ReturnsPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    void buildWindows();
    void buildTimes();
    void show(const core::returns::ReturnPolicy& policy, const core::returns::DueRules& rules);
    void showWindows();
    /// What is on the page, or nothing with an error shown.
    [[nodiscard]] std::optional<core::returns::ReturnPolicy> readPolicy();
    [[nodiscard]] core::returns::DueRules readRules() const;
    void save(const core::returns::ReturnPolicy& policy, const core::returns::DueRules& rules);

    std::unique_ptr<ShopChoice> m_shop;
    /// The windows keep their groups and kinds; only how long they are open is edited.
    core::returns::ReturnPolicy m_policy;
    QFormLayout* m_windowForm = nullptr;
    struct WindowRow {
        QWidget* line;
        QSpinBox* length;
        /// Days from midnight after the receipt, or hours from the receipt itself.
        QComboBox* unit;
    };
    std::vector<WindowRow> m_windows;
    QCheckBox* m_evidence = nullptr;
    QPlainTextEdit* m_exclusions = nullptr;
    QSpinBox* m_refund = nullptr;
    QSpinBox* m_preSale = nullptr;
    QSpinBox* m_fullRefund = nullptr;
    QSpinBox* m_arrival = nullptr;
    QSpinBox* m_reship = nullptr;
};

}  // namespace ui::settings
