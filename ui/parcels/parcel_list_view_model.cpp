#include "ui/parcels/parcel_list_view_model.h"

#include <utility>

#include "core/parcels/parcel_reader.h"
#include "core/parcels/parcel_service.h"
#include "ui/common/sight.h"

namespace ui::parcels {

using namespace core::parcels;

namespace {

constexpr int kRefreshDelayMilliseconds = 60;

}  // namespace

ParcelListViewModel::ParcelListViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_reading(
          environment.quickJobs, [this](ParcelList list) { take(std::move(list)); },
          [this] { Q_EMIT failed(); }) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRefreshDelayMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ParcelListViewModel::read);
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.parcelService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, again));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, again));
}

void ParcelListViewModel::setFilter(const ParcelFilter& filter) {
    m_filter = filter;
    read();
}

void ParcelListViewModel::setPart(core::agents::CasePart part) {
    m_part = part;
    read();
}

void ParcelListViewModel::refresh() {
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void ParcelListViewModel::read() {
    m_soon.stop();
    auto filter = m_filter;
    filter.sight = common::sightOf(m_environment);
    filter.rows = common::sightOf(m_environment, m_part);
    m_reading.start("parcels", [reader = m_environment.cases.parcels, filter,
                                now = m_environment.now()](core::jobs::JobContext& job) {
        return reader->list(filter, now, job.stopToken());
    });
}

void ParcelListViewModel::take(ParcelList list) {
    m_list = std::move(list);
    const int waiting = static_cast<int>(m_list.counts[ParcelScope::Attention]);
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingCountChanged(waiting);
    }
    Q_EMIT changed();
}

}  // namespace ui::parcels
