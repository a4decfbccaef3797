#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

#include "core/jobs/job_queue.h"
#include "ui/common/environment.h"
#include "ui/practice/rush.h"

namespace ui::practice {

/// A line of the result: a figure and what it is held against.
struct Figure {
    enum class Verdict { None, Met, Missed };
    QString name;
    /// A dash where there is nothing to divide by.
    QString value;
    QString target;
    Verdict verdict = Verdict::None;
};

/// A rush from its start to its result.
class PracticeViewModel final : public QObject {
    Q_OBJECT

public:
    PracticeViewModel(common::Environment& environment, Rush& rush, QObject* parent = nullptr);

    [[nodiscard]] QStringList scripts() const { return m_rush.scripts(); }
    [[nodiscard]] static QString scriptTitle(const QString& script);
    void start(const Rush::Request& request);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_rush.isRunning(); }
    /// What stands above the result: that it runs and for how long still, or what to do.
    [[nodiscard]] QString stateText() const;
    /// Counts again up to now; does nothing before the first rush.
    void score();
    [[nodiscard]] bool canScore() const { return m_startedAt && !isRunning(); }
    [[nodiscard]] bool hasResult() const { return m_result.has_value(); }
    [[nodiscard]] std::vector<Figure> figures() const;
    /// The result for paper and clipboard.
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    void changed();
    void resultChanged();

private:
    void runningChanged();
    void scored();
    /// R223: for the results of learning, where a mentor comments it.
    void keep();
    [[nodiscard]] Figure limited(const QString& name,
                                 const std::optional<std::chrono::milliseconds>& length,
                                 std::optional<std::chrono::seconds> most) const;
    /// Whole seconds, however many: the limits are told so too.
    [[nodiscard]] static QString secondsText(std::chrono::milliseconds length);
    [[nodiscard]] static Figure none(const QString& name, std::optional<std::int64_t> count);
    [[nodiscard]] Figure overLimit() const;
    [[nodiscard]] Figure closedRight() const;

    common::Environment& m_environment;
    Rush& m_rush;
    Rush::Request m_request;
    std::optional<core::Seconds> m_startedAt;
    bool m_hasFailed = false;
    QTimer m_tick;
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::shared_ptr<core::practice::PracticeResult> m_scoring;
    std::optional<core::practice::PracticeResult> m_result;
    core::Subscription m_finished;
};

}  // namespace ui::practice
