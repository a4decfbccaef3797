#include "ui/reminders/reminder_list_view_model.h"

#include "core/reminders/reminder_service.h"
#include "ui/common/sight.h"

namespace ui::reminders {

using namespace core::reminders;

namespace {

constexpr int kRefreshDelayMilliseconds = 60;

}  // namespace

ReminderListViewModel::ReminderListViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_reading(
          environment.quickJobs,
          [this](ReminderList list) {
              m_list = std::move(list);
              Q_EMIT changed();
          },
          [this] { Q_EMIT failed(); }) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRefreshDelayMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReminderListViewModel::read);
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.reminderService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, again));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, again));
}

void ReminderListViewModel::setScope(ReminderScope scope) {
    m_scope = scope;
    read();
}

void ReminderListViewModel::setText(const std::string& text) {
    m_text = text;
    read();
}

void ReminderListViewModel::refresh() {
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void ReminderListViewModel::read() {
    m_soon.stop();
    m_reading.start("unpaid",
                    [reader = m_environment.cases.reminders, scope = m_scope, text = m_text,
                     now = m_environment.now(),
                     sight = common::sightOf(m_environment)](core::jobs::JobContext& job) {
                        return reader->list(scope, text, now, job.stopToken(), sight);
                    });
}

}  // namespace ui::reminders
