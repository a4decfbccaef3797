#include "ui/parcels/parcel_list_view_model.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

#include "core/parcels/parcel_reader.h"
#include "core/parcels/parcel_service.h"

namespace ui::parcels {

using namespace core::parcels;

namespace {

constexpr int kRefreshDelayMilliseconds = 60;

}  // namespace

ParcelListViewModel::ParcelListViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRefreshDelayMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ParcelListViewModel::read);
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.parcelService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, again));
    m_subscriptions.push_back(environment.quickJobs.failed.subscribe(
        [this](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            if (id == m_job) {
                m_job.reset();
                Q_EMIT failed();
            }
        }));
}

ParcelListViewModel::~ParcelListViewModel() {
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
}

void ParcelListViewModel::setFilter(const ParcelFilter& filter) {
    m_filter = filter;
    read();
}

void ParcelListViewModel::refresh() {
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void ParcelListViewModel::read() {
    m_soon.stop();
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
    const auto deliver = [guard = QPointer<ParcelListViewModel>(this),
                          generation = ++m_generation](ParcelList list) {
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
        "parcels", [reader = m_environment.cases.parcels, filter = m_filter,
                    now = m_environment.now(), deliver](core::jobs::JobContext& job) {
            deliver(reader->list(filter, now, job.stopToken()));
        });
}

void ParcelListViewModel::take(std::uint64_t generation, ParcelList list) {
    if (generation != m_generation) {
        return;
    }
    m_job.reset();
    m_list = std::move(list);
    const int waiting = static_cast<int>(m_list.counts[ParcelScope::Attention]);
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingCountChanged(waiting);
    }
    Q_EMIT changed();
}

}  // namespace ui::parcels
