#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace core {

/// Keeps one slot connected as long as it lives.
class Subscription final {
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> disconnect) : m_disconnect(std::move(disconnect)) {}
    Subscription(Subscription&& other) noexcept
        : m_disconnect(std::exchange(other.m_disconnect, nullptr)) {}
    Subscription& operator=(Subscription&& other) noexcept {
        release();
        m_disconnect = std::exchange(other.m_disconnect, nullptr);
        return *this;
    }
    ~Subscription() { release(); }
    void release() {
        if (auto disconnect = std::exchange(m_disconnect, nullptr)) {
            disconnect();
        }
    }

private:
    std::function<void()> m_disconnect;
};

/// A typed notice of a service. Slots run on the thread that emits (for an act: the writer thread);
/// the screen subscribes through ui::common, which posts to its own thread.
template <class... Args>
class Signal final {
public:
    using Slot = std::function<void(const Args&...)>;

    [[nodiscard]] Subscription subscribe(Slot slot) {
        const std::scoped_lock lock(m_slots->mutex);
        const std::uint64_t id = ++m_slots->last;
        m_slots->byId.emplace(id, std::move(slot));
        return Subscription([weak = std::weak_ptr(m_slots), id] {
            if (const auto slots = weak.lock()) {
                const std::scoped_lock inner(slots->mutex);
                slots->byId.erase(id);
            }
        });
    }

    void emit(const Args&... args) const {
        std::vector<Slot> slots;
        {
            const std::scoped_lock lock(m_slots->mutex);
            for (const auto& [id, slot] : m_slots->byId) {
                slots.push_back(slot);
            }
        }
        for (const auto& slot : slots) {
            slot(args...);
        }
    }

private:
    struct Slots {
        std::mutex mutex;
        std::uint64_t last = 0;
        std::map<std::uint64_t, Slot> byId;
    };
    std::shared_ptr<Slots> m_slots = std::make_shared<Slots>();
};

}  // namespace core
