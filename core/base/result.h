#pragma once

#include <utility>
#include <variant>

namespace core {

/// Carries a refusal into a Result: `return Unexpected{ReviewError::OrderNotFound};`
template <class E>
struct Unexpected {
    E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

/// The answer of an act that the business may refuse. The names are those of std::expected, so that
/// one alias can replace it. A broken machine is an exception instead (storage::StorageError).
template <class T, class E>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template <class G>
    Result(Unexpected<G> refusal) : m_state(std::in_place_index<1>, std::move(refusal.error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    /// Only after has_value(); otherwise std::bad_variant_access.
    [[nodiscard]] const T& operator*() const { return std::get<0>(m_state); }
    [[nodiscard]] T& operator*() { return std::get<0>(m_state); }
    const T* operator->() const { return &std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const E& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

template <class E>
class [[nodiscard]] Result<void, E> final {
public:
    Result() = default;
    template <class G>
    Result(Unexpected<G> refusal) : m_state(std::in_place_index<1>, std::move(refusal.error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] const E& error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

}  // namespace core
