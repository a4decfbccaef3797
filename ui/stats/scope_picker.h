#pragma once

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

#include "core/stats/comparison.h"
#include "ui/common/environment.h"

class QComboBox;
class QDateEdit;

namespace ui::stats {

/// Which days, and of which shop where the profile has several.
class ScopePicker final : public QWidget {
    Q_OBJECT

public:
    enum class Days { ThisMonth, LastMonth, Week, Month, Quarter, Own };

    ScopePicker(common::Environment& environment, Days days, QWidget* parent = nullptr);
    /// In the shop's days.
    [[nodiscard]] core::stats::DayRange range() const;
    [[nodiscard]] std::optional<core::orders::ShopId> shop() const;
    /// Of the shop, else of the first one.
    [[nodiscard]] std::chrono::minutes utcOffset() const;
    /// Figures of the days and the shop, as far as the person here may see them; without cuts and metrics.
    [[nodiscard]] core::stats::StatisticsQuery query() const;
    /// Without them the page brings its own days.
    void setDaysVisible(bool isVisible);

Q_SIGNALS:
    void changed();

private:
    void showOwnDays();
    void choose();

    common::Environment& m_environment;
    QComboBox* m_days;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QComboBox* m_shop;
    bool m_hasDays = true;
};

/// Start of a day of the shop, and the day of a moment.
[[nodiscard]] core::Seconds startOf(const QDate& day, std::chrono::minutes utcOffset);
[[nodiscard]] QDate dateOf(core::Seconds at, std::chrono::minutes utcOffset);

}  // namespace ui::stats
