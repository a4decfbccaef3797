#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

#include "core/appraisals/appraisal_reader.h"
#include "core/appraisals/appraisal_service.h"
#include "core/jobs/job_queue.h"
#include "ui/common/environment.h"

namespace ui::appraisals {

/// What a step of a sheet says; which part is read depends on the step.
struct ActInput {
    std::string text;
    std::string second;
    std::string third;
    std::vector<core::appraisals::Mark> marks;
    core::appraisals::MeasureDraft measure;
    core::appraisals::ScoreDefinition definition;
    std::vector<std::string> assessors;
};

/// Signed sheets with their places, and a year of them rolled up.
struct History {
    std::vector<core::appraisals::HistoryRow> rows;
    std::vector<core::appraisals::YearRow> year;
};
/// On a connection of its own, called inside a quick job.
using ReadHistory = std::function<History(int year, const core::agents::Actor&)>;

/// The appraisals of a period and the acts on them. Figures are counted in a job of its own, so that neither an import nor
/// a list waits for it.
class AppraisalViewModel final : public QObject {
    Q_OBJECT

public:
    AppraisalViewModel(common::Environment& environment, ReadHistory readHistory, QObject* parent = nullptr);
    ~AppraisalViewModel() override;

    [[nodiscard]] const core::appraisals::Period& period() const { return m_period; }
    void setPeriod(const core::appraisals::Period& period);
    void refresh();
    [[nodiscard]] core::appraisals::AppraisalRules rules() const;
    [[nodiscard]] core::agents::Actor actor() const { return m_environment.actor(); }
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }
    [[nodiscard]] const std::vector<core::appraisals::Sheet>& sheets() const { return m_sheets; }
    /// Null: none is chosen.
    [[nodiscard]] const core::appraisals::Sheet* current() const;
    void choose(core::appraisals::SheetId id);
    [[nodiscard]] std::vector<core::appraisals::Measure> measures() const;
    [[nodiscard]] std::optional<core::appraisals::AppraisalError> barrier(core::appraisals::SheetAction action) const;
    [[nodiscard]] bool mayAppraise() const;
    [[nodiscard]] bool mayEditRules() const;
    [[nodiscard]] std::vector<std::string> agentsWithoutSheet() const;
    [[nodiscard]] std::vector<std::string> people() const;
    /// `done` gets what is in force then; an answer to an earlier call is dropped.
    void readHistory(int year, std::function<void(History)> done);
    [[nodiscard]] std::vector<std::pair<std::string, core::appraisals::Measure>> trainingNeeds() const;
    /// Sheets of the period that wait for this very person.
    [[nodiscard]] int waitingCount() const;

    void plan(const core::appraisals::PlanDraft& draft);
    void act(core::appraisals::SheetAction action, const ActInput& input);
    /// The first open measure of the chosen sheet that this person may finish.
    [[nodiscard]] std::optional<core::appraisals::Measure> nextMeasure() const;
    void finishMeasure(std::int64_t measure, const std::string& result);
    /// Counts the figures of every sheet of the period that may be counted by this person.
    void countAll();
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job.has_value(); }

    [[nodiscard]] const std::vector<core::appraisals::Honour>& honours() const { return m_honours; }
    /// By rule; nothing: not counted yet.
    [[nodiscard]] const std::optional<std::map<std::string, std::vector<core::appraisals::HonourCandidate>>>&
    candidates() const {
        return m_candidates;
    }
    void countCandidates();
    void award(const core::appraisals::HonourDraft& draft);
    void nominate(const core::appraisals::HonourDraft& draft);
    void decide(const core::appraisals::Honour& honour, core::appraisals::HonourAction action, const std::string& reason);
    void setRules(const core::appraisals::AppraisalRules& rules);

Q_SIGNALS:
    /// The period, its sheets or the chosen one.
    void changed();
    void honoursChanged();
    void rulesChanged();
    void busyChanged();
    void progressed(core::jobs::Progress progress);
    void refused(const QString& text);
    void done(const QString& text);

private:
    using Take = std::function<void(const core::stats::StatisticsTable&)>;
    [[nodiscard]] core::appraisals::AppraisalReader& reader() const { return *m_environment.cases.appraisals; }
    [[nodiscard]] core::appraisals::AppraisalService& service() const { return *m_environment.cases.appraisalService; }
    void count(std::vector<core::stats::Metric> metrics, const Take& take);
    void countSheets(std::vector<core::appraisals::Sheet> sheets);
    void keepFigures(const std::vector<core::appraisals::Sheet>& sheets, const core::stats::StatisticsTable& table);
    void readHonours();
    template <class Act>
    void runHonour(Act act, const QString& word);
    [[nodiscard]] core::appraisals::AppraisalService::Outcome run(const core::appraisals::SheetTarget& target,
                                                                  core::appraisals::SheetAction action,
                                                                  const ActInput& input,
                                                                  const core::agents::Actor& actor);
    void endJob();

    common::Environment& m_environment;
    ReadHistory m_readHistory;
    std::uint64_t m_historyGeneration = 0;
    core::appraisals::Period m_period;
    std::vector<core::appraisals::Sheet> m_sheets;
    core::appraisals::SheetId m_current = 0;
    std::vector<core::appraisals::Honour> m_honours;
    std::optional<std::map<std::string, std::vector<core::appraisals::HonourCandidate>>> m_candidates;
    /// What the candidates were found in.
    std::optional<core::stats::StatisticsTable> m_table;
    std::uint64_t m_generation = 0;
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::vector<core::Subscription> m_subscriptions;
    /// Last: its thread ends before what its jobs answer to.
    core::jobs::JobQueue m_jobs;
};

}  // namespace ui::appraisals
