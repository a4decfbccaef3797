#include "core/stats/fact_stream.h"

#include <algorithm>
#include <utility>

namespace core::stats {
namespace {

constexpr std::size_t kCustomersAtATime = 64;
constexpr std::size_t kMostBatches = 4;

}  // namespace

FactStream::FactStream(FactRepository& repository,
                       const std::vector<FactRepository::Customer>& customers,
                       std::mutex& connection)
    : m_repository(repository)
    , m_customers(customers)
    , m_connection(connection)
    , m_thread([this](const std::stop_token& stop) { readAll(stop); }) {}

FactStream::~FactStream() = default;

void FactStream::readAll(const std::stop_token& stop) {
    std::exception_ptr failure;
    try {
        Batch batch;
        while (batch.customersDone < m_customers.size() && !stop.stop_requested()) {
            const auto end = std::min(batch.customersDone + kCustomersAtATime, m_customers.size());
            {
                const std::scoped_lock lock(m_connection);
                while (batch.customersDone < end) {
                    for (auto& facts : m_repository.factsOf(m_customers[batch.customersDone])) {
                        batch.facts.push_back(std::move(facts));
                    }
                    ++batch.customersDone;
                }
            }
            hand(std::exchange(batch, {.customersDone = end}), stop);
        }
    } catch (...) {
        failure = std::current_exception();
    }
    const std::scoped_lock lock(m_mutex);
    m_isEnd = true;
    m_failure = failure;
    m_changed.notify_all();
}

void FactStream::hand(Batch batch, const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (m_changed.wait(lock, stop, [this] { return m_batches.size() < kMostBatches; })) {
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
    }
}

std::optional<FactStream::Batch> FactStream::next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty() || m_isEnd; });
    if (!m_batches.empty()) {
        auto batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    return std::nullopt;
}

}  // namespace core::stats
