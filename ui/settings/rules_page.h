#pragma once

#include <QWidget>

#include <utility>

#include "core/orders/review.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui::settings {

/// Why an order needs a person, shop by shop, and when a buyer is old or VIP.
class RulesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit RulesPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    [[nodiscard]] static QString textOf(core::orders::ReviewHitKind kind);
    void buildRules();
    void buildLists();
    void show(const core::orders::ReviewRules& rules);
    /// What is on the page, or nothing with an error shown.
    [[nodiscard]] std::optional<core::orders::ReviewRules> read();
    [[nodiscard]] bool readFloors(core::orders::ReviewRules& rules);
    void save(const core::orders::ReviewRules& rules);
    QPlainTextEdit* addLines(QFormLayout& form, const QString& label, const QString& name);

    std::unique_ptr<ShopChoice> m_shop;
    std::vector<std::pair<core::orders::ReviewHitKind, QCheckBox*>> m_enabled;
    QLineEdit* m_amount;
    QSpinBox* m_window;
    QSpinBox* m_promise;
    QPlainTextEdit* m_areas;
    QPlainTextEdit* m_couriers;
    QPlainTextEdit* m_checks;
    QPlainTextEdit* m_floors;
};

}  // namespace ui::settings
