#include "app/kefu/local_socket.h"

#include <array>
#include <cerrno>
#include <cstring>

#ifdef _WIN32
#include <windows.h>
#else
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace kefu {

namespace {
constexpr std::size_t kPiece = std::size_t{64} << 10;
}

#ifdef _WIN32

struct LocalSocket::Handle {
    HANDLE pipe;
    ~Handle() { CloseHandle(pipe); }
};

std::optional<LocalSocket> LocalSocket::connect(const std::string& address) {
    const std::string path = R"(\\.\pipe\)" + address;
    const HANDLE pipe =
        CreateFileA(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                    SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr);
    if (pipe == INVALID_HANDLE_VALUE) {
        return std::nullopt;
    }
    return LocalSocket(std::unique_ptr<Handle>(new Handle{pipe}));
}

std::optional<std::string> LocalSocket::read(std::chrono::milliseconds patience) {
    // A pipe opened for both directions would block a writer while a read waits: so it is asked.
    constexpr std::chrono::milliseconds kStep{10};
    for (auto waited = kStep * 0;; waited += kStep) {
        DWORD available = 0;
        if (!PeekNamedPipe(m_handle->pipe, nullptr, 0, nullptr, &available, nullptr)) {
            return std::nullopt;
        }
        if (available > 0) {
            std::string bytes(available < kPiece ? available : kPiece, '\0');
            DWORD count = 0;
            if (!ReadFile(m_handle->pipe, bytes.data(), static_cast<DWORD>(bytes.size()), &count,
                          nullptr)) {
                return std::nullopt;
            }
            bytes.resize(count);
            return bytes;
        }
        if (waited >= patience) {
            return std::string();
        }
        Sleep(static_cast<DWORD>(kStep.count()));
    }
}

bool LocalSocket::write(std::string_view bytes) {
    while (!bytes.empty()) {
        DWORD count = 0;
        const auto piece = static_cast<DWORD>(bytes.size() < kPiece ? bytes.size() : kPiece);
        if (!WriteFile(m_handle->pipe, bytes.data(), piece, &count, nullptr)) {
            return false;
        }
        bytes.remove_prefix(count);
    }
    return true;
}

#else

struct LocalSocket::Handle {
    int descriptor;
    ~Handle() { ::close(descriptor); }
};

std::optional<LocalSocket> LocalSocket::connect(const std::string& address) {
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    if (address.size() >= sizeof(name.sun_path)) {
        return std::nullopt;
    }
    std::memcpy(name.sun_path, address.c_str(), address.size());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return std::nullopt;
    }
    auto handle = std::unique_ptr<Handle>(new Handle{descriptor});
    const void* generic = &name;
    if (::connect(descriptor, static_cast<const sockaddr*>(generic), sizeof(name)) != 0) {
        return std::nullopt;
    }
    return LocalSocket(std::move(handle));
}

std::optional<std::string> LocalSocket::read(std::chrono::milliseconds patience) {
    pollfd waiting{m_handle->descriptor, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(patience.count()));
    if (ready == 0 || (ready < 0 && errno == EINTR)) {
        return std::string();
    }
    std::array<char, kPiece> piece;
    const auto count = ::recv(m_handle->descriptor, piece.data(), piece.size(), 0);
    if (count < 0 && errno == EINTR) {
        return std::string();
    }
    return count > 0 ? std::optional(std::string(piece.data(), static_cast<std::size_t>(count)))
                     : std::nullopt;
}

bool LocalSocket::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::send(m_handle->descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    return true;
}

#endif

LocalSocket::LocalSocket(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
LocalSocket::LocalSocket(LocalSocket&&) noexcept = default;
LocalSocket& LocalSocket::operator=(LocalSocket&&) noexcept = default;
LocalSocket::~LocalSocket() = default;

}  // namespace kefu
