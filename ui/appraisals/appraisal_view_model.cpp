#include "ui/appraisals/appraisal_view_model.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <array>

#include "core/appraisals/period_figures.h"
#include "ui/appraisals/appraisals_text.h"
#include "ui/common/acts.h"
#include "ui/common/screen_post.h"

namespace ui::appraisals {

using namespace core::appraisals;

namespace {

constexpr std::chrono::days kHalfMonth{15};

}  // namespace

AppraisalViewModel::AppraisalViewModel(common::Environment& environment, ReadHistory readHistory,
                                       QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_readHistory(std::move(readHistory))
    , m_jobs(common::postToScreen) {
    // Sheets of a period stay in front until the middle of the next month: that is when people are
    // appraised.
    m_period = periodAt(rules().period, environment.now() - kHalfMonth);
    m_subscriptions.push_back(
        common::onScreen(service().changed, this, [this](const auto&) { refresh(); }));
    m_subscriptions.push_back(
        common::onScreen(service().honours().changed, this, [this] { readHonours(); }));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, [this] {
        m_candidates.reset();
        refresh();
    }));
    const QPointer<AppraisalViewModel> guard(this);
    m_subscriptions.push_back(m_jobs.progressed.subscribe(
        [guard](core::jobs::JobQueue::Id, const std::string&, core::jobs::Progress progress) {
            if (guard) {
                Q_EMIT guard->progressed(progress);
            }
        }));
    m_subscriptions.push_back(
        m_jobs.finished.subscribe([guard](core::jobs::JobQueue::Id id, const std::string&) {
            if (guard && guard->m_job == id) {
                guard->endJob();
            }
        }));
    m_subscriptions.push_back(m_jobs.failed.subscribe(
        [guard](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            if (guard && guard->m_job == id) {
                guard->endJob();
                Q_EMIT guard->refused(
                    AppraisalsText::error(core::stats::StatisticsError::TooManyRows));
            }
        }));
}

AppraisalViewModel::~AppraisalViewModel() {
    cancel();
}

AppraisalRules AppraisalViewModel::rules() const {
    return reader().rules();
}

void AppraisalViewModel::setPeriod(const Period& period) {
    if (period == m_period) {
        return;
    }
    m_period = period;
    m_candidates.reset();
    m_table.reset();
    refresh();
}

void AppraisalViewModel::refresh() {
    m_sheets = reader().ofPeriod(m_period, actor());
    if (current() == nullptr) {
        m_current = m_sheets.empty() ? 0 : m_sheets.front().id;
    }
    Q_EMIT changed();
    readHonours();
}

void AppraisalViewModel::readHonours() {
    m_honours = reader().honours(m_period, actor());
    if (m_table) {
        m_candidates = reader().candidates(m_period, *m_table, actor());
    }
    Q_EMIT honoursChanged();
}

const Sheet* AppraisalViewModel::current() const {
    const auto found = std::ranges::find(m_sheets, m_current, &Sheet::id);
    return found == m_sheets.end() ? nullptr : &*found;
}

void AppraisalViewModel::choose(SheetId id) {
    if (id == m_current) {
        return;
    }
    if (const auto sheet = reader().find(id, actor())) {
        m_current = id;
        if (sheet->period != m_period) {
            setPeriod(sheet->period);
        } else {
            Q_EMIT changed();
        }
    }
}

std::vector<Measure> AppraisalViewModel::measures() const {
    const auto* sheet = current();
    return sheet == nullptr ? std::vector<Measure>() : reader().measures(*sheet);
}

std::optional<AppraisalError> AppraisalViewModel::barrier(SheetAction action) const {
    const auto* sheet = current();
    return sheet == nullptr ? std::optional(AppraisalError::NotFound)
                            : core::appraisals::barrier(*sheet, action, actor());
}

bool AppraisalViewModel::mayAppraise() const {
    return core::agents::mayAct(actor(), core::agents::Right::Appraise);
}

bool AppraisalViewModel::mayEditRules() const {
    return core::agents::mayAct(actor(), core::agents::Right::EditRules);
}

std::vector<std::string> AppraisalViewModel::agentsWithoutSheet() const {
    return reader().agentsWithoutSheet(m_period, actor());
}

std::vector<std::string> AppraisalViewModel::people() const {
    return reader().assessors(actor());
}

void AppraisalViewModel::readHistory(int year, std::function<void(History)> done) {
    const QPointer<AppraisalViewModel> guard(this);
    m_environment.quickJobs.add(
        "appraisals", [guard, read = m_readHistory, year, actor = actor(), done = std::move(done),
                       generation = ++m_historyGeneration](core::jobs::JobContext&) {
            common::postToScreen([guard, done, generation, history = read(year, actor)]() mutable {
                if (guard && guard->m_historyGeneration == generation) {
                    done(std::move(history));
                }
            });
        });
}

std::vector<std::pair<std::string, Measure>> AppraisalViewModel::trainingNeeds() const {
    return reader().trainingNeeds(m_period, actor());
}

int AppraisalViewModel::waitingCount() const {
    const auto me = actor();
    // What only this person can do: confirm, assess oneself, give marks and sign.
    constexpr std::array kOwn{SheetAction::ConfirmAsAgent, SheetAction::SelfAssess,
                              SheetAction::Assess, SheetAction::SignAsAgent};
    return static_cast<int>(std::ranges::count_if(m_sheets, [&](const Sheet& sheet) {
        return std::ranges::any_of(kOwn, [&](SheetAction action) {
            return !core::appraisals::barrier(sheet, action, me);
        });
    }));
}

void AppraisalViewModel::plan(const PlanDraft& draft) {
    common::runAct(
        m_environment.acts, this,
        [service = &service(), draft, actor = actor()] { return service->plan(draft, actor); },
        [this](const core::Result<std::vector<Sheet>, AppraisalError>& made) {
            if (!made) {
                Q_EMIT refused(AppraisalsText::refusal(made.error()));
                return;
            }
            choose(made->front().id);
            Q_EMIT done(tr("%n sheet(s) planned: both sides confirm them now.", nullptr,
                           static_cast<int>(made->size())));
        });
}

AppraisalService::Outcome AppraisalViewModel::run(const SheetTarget& target, SheetAction action,
                                                  const ActInput& input,
                                                  const core::agents::Actor& actor) {
    auto& acts = service();
    switch (action) {
        case SheetAction::ChangePlan:
            return acts.changePlan(target, input.definition, input.assessors, actor);
        case SheetAction::ConfirmAsAgent:
            return acts.confirmAsAgent(target, actor);
        case SheetAction::ConfirmAsLead:
            return acts.confirmAsLead(target, actor);
        case SheetAction::SelfAssess:
            return acts.selfAssess(
                target,
                {.summary = input.text, .shortcomings = input.second, .improvement = input.third},
                actor);
        case SheetAction::SkipSelfAssessment:
            return acts.skipSelfAssessment(target, input.text, actor);
        case SheetAction::Assess:
            return acts.assess(target, input.marks, actor);
        case SheetAction::Interview:
            return acts.interview(target, input.text, input.second, actor);
        case SheetAction::SendBack:
            return acts.sendBack(target, input.text, actor);
        case SheetAction::SignAsAgent:
            return acts.signAsAgent(target, actor);
        case SheetAction::Object:
            return acts.object(target, input.text, actor);
        case SheetAction::SignAsLead:
            return acts.signAsLead(target, actor);
        case SheetAction::Close:
            return acts.close(target, actor);
        case SheetAction::AddMeasure:
            return acts.addMeasure(target, input.measure, actor);
        case SheetAction::Drop:
            return acts.drop(target, input.text, actor);
        case SheetAction::Count:
            break;
    }
    return core::Unexpected{AppraisalError::NotAllowedInState};
}

void AppraisalViewModel::act(SheetAction action, const ActInput& input) {
    const auto* sheet = current();
    if (sheet == nullptr) {
        return;
    }
    if (const auto refusal = barrier(action)) {
        Q_EMIT refused(AppraisalsText::refusal(*refusal));
        return;
    }
    if (action == SheetAction::Count) {
        countSheets({*sheet});
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, target = SheetTarget{sheet->id, sheet->version}, action, input, actor = actor()] {
            return run(target, action, input, actor);
        },
        [this, action](const AppraisalService::Outcome& outcome) {
            if (outcome) {
                Q_EMIT done(AppraisalsText::done(action));
            } else {
                Q_EMIT refused(AppraisalsText::refusal(outcome.error()));
            }
        });
}

std::optional<Measure> AppraisalViewModel::nextMeasure() const {
    for (const auto& measure : measures()) {
        if (mayFinish(*current(), measure, actor())) {
            return measure;
        }
    }
    return std::nullopt;
}

void AppraisalViewModel::finishMeasure(std::int64_t measure, const std::string& result) {
    if (current() == nullptr) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = &service(), sheet = current()->id, measure, result, actor = actor()] {
            return service->finishMeasure(sheet, measure, result, actor);
        },
        [this](const core::Result<void, AppraisalError>& outcome) {
            if (outcome) {
                Q_EMIT done(tr("The measure is done."));
            } else {
                Q_EMIT refused(AppraisalsText::refusal(outcome.error()));
            }
        });
}

void AppraisalViewModel::countAll() {
    std::vector<Sheet> countable;
    for (const auto& sheet : m_sheets) {
        if (!core::appraisals::barrier(sheet, SheetAction::Count, actor())) {
            countable.push_back(sheet);
        }
    }
    if (countable.empty()) {
        Q_EMIT refused(
            tr("No sheet of this period waits for figures: the plans have to be "
               "confirmed first."));
        return;
    }
    countSheets(std::move(countable));
}

void AppraisalViewModel::countSheets(std::vector<Sheet> sheets) {
    std::vector<core::stats::Metric> metrics;
    for (const auto& sheet : sheets) {
        const auto own = metricsOf(sheet.definition);
        metrics.insert(metrics.end(), own.begin(), own.end());
    }
    count(std::move(metrics),
          [this, sheets = std::move(sheets)](const auto& table) { keepFigures(sheets, table); });
}

void AppraisalViewModel::keepFigures(const std::vector<Sheet>& sheets,
                                     const core::stats::StatisticsTable& table) {
    common::runAct(
        m_environment.acts, this,
        [service = &service(), sheets, table, actor = actor()] {
            std::optional<AppraisalError> refusal;
            for (const auto& sheet : sheets) {
                const auto kept = service->count({sheet.id, sheet.version}, table, actor);
                refusal = kept ? refusal : std::optional(kept.error());
            }
            return refusal;
        },
        [this](const std::optional<AppraisalError>& refusal) {
            if (refusal) {
                Q_EMIT refused(AppraisalsText::refusal(*refusal));
            } else {
                Q_EMIT done(AppraisalsText::done(SheetAction::Count));
            }
        });
}

void AppraisalViewModel::count(std::vector<core::stats::Metric> metrics, const Take& take) {
    cancel();
    const QPointer<AppraisalViewModel> guard(this);
    const auto query = figuresQuery(m_period, std::move(metrics), m_environment.now());
    m_job =
        m_jobs.add("statistics", [guard, generation = m_generation, query, take,
                                  make = m_environment.countFigures](core::jobs::JobContext& job) {
            common::postToScreen([guard, generation, take, table = make(query, job)] {
                if (!guard || guard->m_generation != generation) {
                    return;
                }
                if (table) {
                    take(*table);
                } else {
                    Q_EMIT guard->refused(AppraisalsText::error(table.error()));
                }
            });
        });
    Q_EMIT busyChanged();
}

void AppraisalViewModel::cancel() {
    if (m_job) {
        m_jobs.cancel(*m_job);
    }
    ++m_generation;
}

void AppraisalViewModel::endJob() {
    m_job.reset();
    Q_EMIT busyChanged();
}

void AppraisalViewModel::countCandidates() {
    auto metrics = metricsOf(rules().honours);
    if (metrics.empty()) {
        // core/stats does not count nothing; the scores of the sheets do.
        metrics.push_back(core::stats::Metric::ConversationsReceived);
    }
    count(std::move(metrics), [this](const core::stats::StatisticsTable& table) {
        m_table = table;
        readHonours();
    });
}

template <class Act>
void AppraisalViewModel::runHonour(Act act, const QString& word) {
    common::runAct(m_environment.acts, this, std::move(act),
                   [this, word](const HonourService::Outcome& outcome) {
                       if (outcome) {
                           Q_EMIT done(word);
                       } else {
                           Q_EMIT refused(AppraisalsText::refusal(outcome.error()));
                       }
                   });
}

void AppraisalViewModel::award(const HonourDraft& draft) {
    if (!m_table) {
        return;
    }
    runHonour([service = &service().honours(), draft, table = *m_table,
               actor = actor()] { return service->award(draft, table, actor); },
              tr("Awarded: it stands on the board."));
}

void AppraisalViewModel::nominate(const HonourDraft& draft) {
    runHonour([service = &service().honours(), draft,
               actor = actor()] { return service->nominate(draft, actor); },
              tr("Nominated: a lead decides."));
}

void AppraisalViewModel::decide(const Honour& honour, HonourAction action,
                                const std::string& reason) {
    runHonour(
        [service = &service().honours(), id = honour.id, version = honour.version, action, reason,
         actor = actor()] { return service->decide(id, version, action, reason, actor); },
        action == HonourAction::Award     ? tr("Awarded: it stands on the board.")
        : action == HonourAction::Decline ? tr("Declined.")
                                          : tr("Taken back."));
}

void AppraisalViewModel::setRules(const AppraisalRules& rules) {
    common::runAct(
        m_environment.acts, this,
        [service = &service(), rules, actor = actor()] { return service->setRules(rules, actor); },
        [this](const core::Result<void, AppraisalError>& outcome) {
            if (!outcome) {
                Q_EMIT refused(AppraisalsText::refusal(outcome.error()));
                return;
            }
            Q_EMIT rulesChanged();
            Q_EMIT done(tr("Kept: it counts for sheets that are planned from now on."));
        });
}

}  // namespace ui::appraisals
