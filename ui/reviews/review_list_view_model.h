#pragma once

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

#include "core/base/signal.h"
#include "core/jobs/job_queue.h"
#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"
#include "ui/reviews/review_ports.h"

namespace ui::reviews {

/// Which reviews the list shows. Mine: of all ratings, and those that nobody took.
enum class ReviewView { Mine, Bad, Middle, Good, Closed };

/// What one reading brings.
struct ReviewList {
    /// Open ones by what is due first, closed ones by their end.
    std::vector<core::reviews::ReviewCase> reviews;
    std::map<core::reviews::Rating, std::int64_t> open;
    std::int64_t mine = 0;
    /// Of mine.
    int overdue = 0;
};

/// The reviews that a view and a search leave, read in a quick job.
class ReviewListViewModel final : public QObject {
    Q_OBJECT

public:
    ReviewListViewModel(common::Environment& environment, const ReviewPorts& ports, QObject* parent = nullptr);

    void setView(ReviewView view);
    [[nodiscard]] ReviewView view() const { return m_view; }
    void setSearch(const QString& text);
    [[nodiscard]] const ReviewList& list() const { return m_list; }
    /// Reads again; several askings at once are one.
    void refresh();

Q_SIGNALS:
    void changed();
    void failed();
    void overdueChanged(int count);

private:
    [[nodiscard]] core::reviews::ReviewFilter filter() const;
    void read();
    void take(ReviewList list);

    common::Environment& m_environment;
    const ReviewPorts& m_ports;
    ReviewView m_view = ReviewView::Mine;
    std::string m_text;
    ReviewList m_list;
    common::LatestReading<ReviewList> m_reading;
    QTimer m_soon;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::reviews
