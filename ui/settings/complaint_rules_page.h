#pragma once

#include "ui/settings/settings_page.h"

#include <memory>
#include <vector>

#include "core/complaints/complaint_policy.h"

class QSpinBox;

namespace ui::settings {

/// The limits of complaints by level, and when complaints are a repeat or a trend (R160, R151).
class ComplaintRulesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ComplaintRulesPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    struct LevelBoxes {
        core::complaints::ComplaintLevel level;
        QSpinBox* acknowledge;
        QSpinBox* progress;
        QSpinBox* solve;
    };
    [[nodiscard]] QSpinBox* makeNumber(const QString& objectName, int least, int most, const QString& suffix);
    void addLevel(QFormLayout& form, core::complaints::ComplaintLevel level, const QString& name);

    std::unique_ptr<ShopChoice> m_shop;
    /// Whose rules are on the page: the choice may have moved on before they are applied.
    std::optional<core::orders::ShopId> m_loaded;
    std::vector<LevelBoxes> m_levels;
    QSpinBox* m_attempts = nullptr;
    QSpinBox* m_repeatDays = nullptr;
    QSpinBox* m_trendCount = nullptr;
};

}  // namespace ui::settings
