#pragma once

#include "core/stats/fact_repository.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace core::stats {

/// Reads the rows of customers ahead on a thread of its own, while those before are counted: at most a handful of batches
/// exist at a time, however large the shop is. Until it ends nobody else uses the connection without its mutex.
class FactStream final {
public:
    /// All must outlive it.
    FactStream(FactRepository& repository, const std::vector<FactRepository::Customer>& customers,
               std::mutex& connection);
    /// Also before the end: what was read ahead is dropped.
    ~FactStream();
    FactStream(const FactStream&) = delete;
    FactStream& operator=(const FactStream&) = delete;

    struct Batch {
        std::vector<CustomerFacts> facts;
        /// Of the customers asked for, how many are read with it.
        std::size_t customersDone = 0;
    };
    /// In the order of the customers; nothing at the end. Rethrows what the thread threw.
    [[nodiscard]] std::optional<Batch> next();

private:
    void readAll(const std::stop_token& stop);
    void hand(Batch batch, const std::stop_token& stop);

    FactRepository& m_repository;
    const std::vector<FactRepository::Customer>& m_customers;
    std::mutex& m_connection;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Batch> m_batches;
    bool m_isEnd = false;
    std::exception_ptr m_failure;
    /// The last member: it ends before what it uses does.
    std::jthread m_thread;
};

}  // namespace core::stats
