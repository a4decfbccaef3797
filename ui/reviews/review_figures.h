#pragma once

#include <QWidget>

#include <map>

#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"
#include "ui/common/text_table_model.h"
#include "ui/reviews/review_ports.h"

class QComboBox;
class QLabel;

namespace ui::reviews {

/// What a period brought: rates, causes and products (R192, R194, R197). Causes beside complaints (R199) are a cross table
/// of the statistics.
struct ReviewFigures {
    std::map<core::reviews::Rating, std::int64_t> ratings;
    std::vector<core::reviews::CauseCount> causes;
    std::vector<core::reviews::ProductCount> products;
};

class ReviewFiguresView final : public QWidget {
    Q_OBJECT

public:
    ReviewFiguresView(common::Environment& environment, const ReviewPorts& ports, QWidget* parent = nullptr);
    void refresh();
    /// The next longer period, then the shortest again.
    void nextPeriod();

private:
    [[nodiscard]] QWidget* makeTable(const QString& title, const char* name, common::TextTableModel& model);
    void take(const ReviewFigures& figures);
    /// `12 (40%)`.
    [[nodiscard]] static QString shareOf(std::int64_t part, std::int64_t whole);

    common::Environment& m_environment;
    const ReviewPorts& m_ports;
    QComboBox* m_period;
    QLabel* m_rates;
    common::TextTableModel m_causes;
    common::TextTableModel m_products;
    common::LatestReading<ReviewFigures> m_reading;
};

}  // namespace ui::reviews
