#include "ui/practice/practice_view_model.h"

#include <algorithm>
#include <cmath>

#include "core/learning/learning_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::practice {

using common::Format;
using Verdict = Figure::Verdict;

namespace {

QString dash() {
    return QStringLiteral("—");
}

std::chrono::seconds lengthOf(const Rush::Request& request) {
    return std::chrono::seconds(std::lround(request.minutes * 60 / request.speed));
}

}  // namespace

PracticeViewModel::PracticeViewModel(common::Environment& environment, Rush& rush, QObject* parent)
    : QObject(parent), m_environment(environment), m_rush(rush) {
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &PracticeViewModel::changed);
    connect(&rush, &Rush::runningChanged, this, &PracticeViewModel::runningChanged);
    connect(&rush, &Rush::failed, this, [this] {
        m_hasFailed = true;
        m_startedAt.reset();
        runningChanged();
    });
    m_finished = common::onScreen(environment.quickJobs.finished, this,
                                  [this](core::jobs::JobQueue::Id id, const std::string&) {
                                      if (m_job == id) {
                                          scored();
                                      }
                                  });
}

QString PracticeViewModel::scriptTitle(const QString& script) {
    return script == QStringLiteral("rush")        ? tr("Morning rush")
           : script == QStringLiteral("aftersale") ? tr("After-sale trouble")
                                                   : script;
}

void PracticeViewModel::start(const Rush::Request& request) {
    if (isRunning()) {
        return;
    }
    m_request = request;
    m_hasFailed = false;
    m_startedAt = m_environment.now();
    m_result.reset();
    Q_EMIT resultChanged();
    m_rush.start(request);
}

void PracticeViewModel::stop() {
    m_rush.stop();
}

QString PracticeViewModel::stateText() const {
    if (m_hasFailed) {
        return tr(
            "The simulated buyers could not be started. Look whether the program kefu-shop "
            "lies beside this one.");
    }
    // A window that was made anew while they came does not know since when.
    if (isRunning() && m_startedAt) {
        const auto passed = m_environment.now() - *m_startedAt;
        const auto left = std::max(lengthOf(m_request) - passed, std::chrono::seconds{0});
        return tr("%n buyers are coming. Answer them as if they were real; %1 left.", nullptr,
                  m_request.buyers)
            .arg(Format::duration(left));
    }
    return m_startedAt
               ? tr("The rush is over.")
               : tr("Simulated buyers write to this profile. Nothing leaves this computer.");
}

void PracticeViewModel::runningChanged() {
    if (isRunning()) {
        m_tick.start();
    } else {
        m_tick.stop();
        score();
    }
    Q_EMIT changed();
}

void PracticeViewModel::score() {
    if (!canScore()) {
        return;
    }
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
    m_scoring = std::make_shared<core::practice::PracticeResult>();
    m_job = m_environment.quickJobs.add(
        "practice-result",
        [score = m_rush.scorer(), since = *m_startedAt, until = m_environment.now(),
         result = m_scoring](core::jobs::JobContext&) { *result = score(since, until); });
}

void PracticeViewModel::scored() {
    m_job.reset();
    m_result = *m_scoring;
    keep();
    Q_EMIT resultChanged();
}

void PracticeViewModel::keep() {
    auto* learning = m_environment.cases.learningService;
    if (!learning || !m_startedAt || m_result->talks.empty()) {
        return;
    }
    core::learning::PracticeRecord record{.script = common::toCore(m_request.script),
                                          .buyers = m_request.buyers,
                                          .startedAt = *m_startedAt,
                                          .endedAt = m_environment.now(),
                                          .figures = core::learning::figuresOf(*m_result)};
    // A refusal only says that it is kept so already.
    common::runAct(
        m_environment.acts, this,
        [learning, record = std::move(record), actor = m_environment.actor()] {
            return learning->recordPractice(record, actor);
        },
        [](const auto&) {});
}

std::vector<Figure> PracticeViewModel::figures() const {
    if (!m_result) {
        return {};
    }
    const auto profile = m_rush.profile();
    return {
        {tr("Conversations"), Format::count(std::ssize(m_result->talks)), {}, Verdict::None},
        limited(tr("First response, mean"), m_result->firstMean, profile.target),
        limited(tr("First response, median"), m_result->firstMedian, std::nullopt),
        limited(tr("First response, 9 of 10 within"), m_result->firstP90, std::nullopt),
        limited(tr("First response, longest"), m_result->firstLongest, profile.limit),
        limited(tr("Response time, mean"), m_result->responseMean, std::nullopt),
        overLimit(),
        none(tr("Unanswered"),
             m_result->talks.empty() ? std::nullopt : std::optional(m_result->unanswered)),
        none(tr("Replies the guard warns of"), m_result->guardHits),
        closedRight(),
    };
}

Figure PracticeViewModel::limited(const QString& name,
                                  const std::optional<std::chrono::milliseconds>& length,
                                  std::optional<std::chrono::seconds> most) const {
    Figure figure{name, dash(), {}, Verdict::None};
    if (most) {
        //: The target of a figure, such as "at most 60 s".
        figure.target = tr("at most %1").arg(secondsText(*most));
    }
    if (length) {
        figure.value = secondsText(*length);
        if (most) {
            figure.verdict = *length <= *most ? Verdict::Met : Verdict::Missed;
        }
    }
    return figure;
}

QString PracticeViewModel::secondsText(std::chrono::milliseconds length) {
    return tr("%1 s").arg(Format::count(std::chrono::round<std::chrono::seconds>(length).count()));
}

Figure PracticeViewModel::none(const QString& name, std::optional<std::int64_t> count) {
    Figure figure{name, dash(), tr("none"), Verdict::None};
    if (count) {
        figure.value = Format::count(*count);
        figure.verdict = *count == 0 ? Verdict::Met : Verdict::Missed;
    }
    return figure;
}

Figure PracticeViewModel::overLimit() const {
    Figure figure{tr("Over the limit"), dash(), tr("none"), Verdict::None};
    if (m_result->rounds > 0) {
        //: Rounds of question and answer that took too long, of all rounds.
        figure.value = tr("%1 of %2").arg(m_result->overLimit).arg(m_result->rounds);
        figure.verdict = m_result->overLimit == 0 ? Verdict::Met : Verdict::Missed;
    }
    return figure;
}

Figure PracticeViewModel::closedRight() const {
    Figure figure{tr("Closed with type, outcome and answer"), dash(), tr("all"), Verdict::None};
    if (m_result->closed > 0) {
        figure.value = tr("%1 of %2").arg(m_result->closedRight).arg(m_result->closed);
        figure.verdict = m_result->closedRight == m_result->closed ? Verdict::Met : Verdict::Missed;
    }
    return figure;
}

QString PracticeViewModel::resultText() const {
    if (!m_result || !m_startedAt) {
        return {};
    }
    QStringList lines{
        tr("Practice: %1").arg(scriptTitle(m_request.script)),
        tr("%1, %n buyers", nullptr, m_request.buyers).arg(Format::exactTime(*m_startedAt)),
        {}};
    for (const auto& figure : figures()) {
        const QString target =
            figure.target.isEmpty() ? QString() : tr("  (target: %1)").arg(figure.target);
        lines.append(tr("%1: %2").arg(figure.name, figure.value) + target);
    }
    lines.append(QString());
    for (const auto& talk : m_result->talks) {
        const QString first = talk.firstResponse ? secondsText(*talk.firstResponse) : dash();
        lines.append(tr("Conversation %1: first response %2, over the limit %3, guard %4")
                         .arg(talk.conversation)
                         .arg(first)
                         .arg(talk.overLimit)
                         .arg(talk.guardHits ? Format::count(*talk.guardHits) : dash()));
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace ui::practice
