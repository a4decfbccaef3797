#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kefu {

/// A stream to the bridge of a running kefu-desk, for programs without Qt. One thread may read
/// while another writes.
class LocalSocket final {
public:
    /// `address`: core::channels::bridgeAddress. Nothing: nobody listens there.
    [[nodiscard]] static std::optional<LocalSocket> connect(const std::string& address);
    LocalSocket(LocalSocket&&) noexcept;
    LocalSocket& operator=(LocalSocket&&) noexcept;
    ~LocalSocket();

    /// What is there, at the latest after `patience`, then empty. Nothing: the other side closed.
    [[nodiscard]] std::optional<std::string> read(std::chrono::milliseconds patience);
    /// Waits until all is on its way. False: the other side closed.
    [[nodiscard]] bool write(std::string_view bytes);

private:
    struct Handle;
    explicit LocalSocket(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

}  // namespace kefu
