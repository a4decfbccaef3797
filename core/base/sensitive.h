#pragma once

#include <utility>

#include <spdlog/fmt/fmt.h>

namespace core {

/// A value about a person (name, phone, address). It can be carried and read on purpose, but not
/// formatted: a log line that tries does not compile.
template <class T>
class Sensitive final {
public:
    Sensitive() = default;
    explicit Sensitive(T value) : m_value(std::move(value)) {}
    /// The value itself; whoever calls this answers for where it goes.
    [[nodiscard]] const T& revealed() const { return m_value; }
    bool operator==(const Sensitive&) const = default;

private:
    T m_value{};
};

}  // namespace core

template <class T, class Char>
struct fmt::formatter<core::Sensitive<T>, Char> {
    formatter() = delete;
};
