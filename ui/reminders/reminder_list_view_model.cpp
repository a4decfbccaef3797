#include "ui/reminders/reminder_list_view_model.h"

#include <QCoreApplication>
#include <QPointer>

#include "core/reminders/reminder_service.h"

namespace ui::reminders {

using namespace core::reminders;

namespace {

constexpr int kRefreshDelayMilliseconds = 60;

}  // namespace

ReminderListViewModel::ReminderListViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRefreshDelayMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReminderListViewModel::read);
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.reminderService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, again));
    m_subscriptions.push_back(environment.quickJobs.failed.subscribe(
        [this](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            if (id == m_job) {
                m_job.reset();
                Q_EMIT failed();
            }
        }));
}

ReminderListViewModel::~ReminderListViewModel() {
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
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
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
    const auto deliver = [guard = QPointer<ReminderListViewModel>(this),
                          generation = ++m_generation](ReminderList list) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, generation, list = std::move(list)]() mutable {
                if (guard) {
                    guard->take(generation, std::move(list));
                }
            },
            Qt::QueuedConnection);
    };
    m_job = m_environment.quickJobs.add(
        "unpaid", [reader = m_environment.cases.reminders, scope = m_scope, text = m_text,
                   now = m_environment.now(), deliver](core::jobs::JobContext& job) {
            deliver(reader->list(scope, text, now, job.stopToken()));
        });
}

void ReminderListViewModel::take(std::uint64_t generation, ReminderList list) {
    if (generation == m_generation) {
        m_job.reset();
        m_list = std::move(list);
        Q_EMIT changed();
    }
}

}  // namespace ui::reminders
