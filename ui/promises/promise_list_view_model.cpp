#include "ui/promises/promise_list_view_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/promises/promise_reader.h"
#include "core/promises/promise_service.h"
#include "core/settings/settings_service.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"

namespace ui::promises {

using namespace core::promises;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kClosedShown = 500;
constexpr auto kRatePeriod = std::chrono::days{30};
/// A timer of days would drift; it looks again.
constexpr auto kLongestSleep = 1h;
/// How long before its due time a promise rings.
constexpr auto kAhead = 10min;

}  // namespace

PromiseListViewModel::PromiseListViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &PromiseListViewModel::refresh);
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(common::onScreen(environment.promiseService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.settingsService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, again));
}

void PromiseListViewModel::setScope(Scope scope) {
    m_scope = scope;
    refresh();
}

void PromiseListViewModel::refresh() {
    const std::string me = m_environment.actor().name;
    const auto mine = m_environment.promises.open(me);
    switch (m_scope) {
        case Scope::Mine:
            m_promises = mine;
            break;
        case Scope::Pool:
            m_promises = m_environment.promises.open(
                {}, common::sightOf(m_environment, core::agents::CasePart::Pool));
            break;
        case Scope::All:
            m_promises = m_environment.promises.open({}, common::sightOf(m_environment));
            break;
        case Scope::Closed:
            m_promises = m_environment.promises.closed({}, kClosedShown,
                                                       common::sightOf(m_environment));
            break;
    }
    std::vector<Promise> due;
    std::ranges::copy_if(mine, std::back_inserter(due), [this](const Promise& promise) {
        return isDueNow(promise, now(), kAhead);
    });
    const auto rates = m_environment.promises.keptRates(now() - kRatePeriod, now(), now());
    const auto found = rates.find(me);
    m_keptRate = found == rates.end() ? KeptRate{} : found->second;
    watch();
    const int count = static_cast<int>(due.size());
    if (std::exchange(m_dueCount, count) != count) {
        Q_EMIT dueCountChanged(count);
    }
    ring(due);
    Q_EMIT changed();
}

void PromiseListViewModel::watch() {
    const auto next = m_environment.promises.nextDue(now() + kAhead, m_environment.actor().name);
    if (!next) {
        m_alarm.stop();
        return;
    }
    const auto until = std::min<std::chrono::seconds>(*next - kAhead - now(), kLongestSleep);
    m_alarm.start(std::max<std::chrono::milliseconds>(until, 1s));
}

void PromiseListViewModel::ring(const std::vector<Promise>& due) {
    std::set<PromiseId> rung;
    for (const Promise& promise : due) {
        rung.insert(promise.id);
        if (!m_rung.contains(promise.id)) {
            m_environment.attentionWanted.emit(
                tr("A promise is due: %1 (%2)")
                    .arg(common::toScreen(promise.what),
                         common::Format::countdown(*promise.dueAt, now())));
        }
    }
    // One that was moved to later rings again.
    m_rung = std::move(rung);
}

}  // namespace ui::promises
