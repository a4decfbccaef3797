#include "app/kefu/bridge_command.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>
#include <thread>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

#include "app/kefu/local_socket.h"
#include "core/channels/bridge_address.h"

namespace kefu {
namespace {

constexpr int kNotRunning = 1;
constexpr int kClosedByDesk = 2;
/// After the input ended: how long the last answers are waited for.
constexpr std::chrono::milliseconds kLastAnswers{1000};
constexpr std::chrono::milliseconds kTurn{200};

/// What both threads need; the reading one may outlive the other by a moment.
struct Relay {
    Relay(LocalSocket toDesk, bool isFramed) : socket(std::move(toDesk)), isNative(isFramed) {}
    LocalSocket socket;
    bool isNative;
    std::atomic<bool> hasInput = true;
};

std::size_t readInput(char* bytes, std::size_t most) {
    // Not std::fread: it waits until all of `most` is there.
#ifdef _WIN32
    const int count = _read(_fileno(stdin), bytes, static_cast<unsigned>(most));
#else
    const auto count = ::read(STDIN_FILENO, bytes, most);
#endif
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool readWhole(char* bytes, std::size_t count) {
    while (count > 0) {
        const auto got = readInput(bytes, count);
        if (got == 0) {
            return false;
        }
        bytes += got;
        count -= got;
    }
    return true;
}

void relayLines(LocalSocket& socket) {
    std::array<char, 16'384> piece;
    for (auto count = readInput(piece.data(), piece.size()); count > 0;
         count = readInput(piece.data(), piece.size())) {
        if (!socket.write({piece.data(), count})) {
            return;
        }
    }
}

/// A frame is its length in four bytes of this machine's order, then JSON; a line end inside is a
/// blank of JSON.
void relayFrames(LocalSocket& socket) {
    std::array<char, 4> head{};
    while (readWhole(head.data(), head.size())) {
        std::uint32_t left = 0;
        std::memcpy(&left, head.data(), head.size());
        std::array<char, 16'384> piece;
        while (left > 0) {
            const auto count = std::min<std::size_t>(left, piece.size());
            if (!readWhole(piece.data(), count)) {
                return;
            }
            std::replace(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count), '\n',
                         ' ');
            if (!socket.write({piece.data(), count})) {
                return;
            }
            left -= static_cast<std::uint32_t>(count);
        }
        if (!socket.write("\n")) {
            return;
        }
    }
}

void print(std::string_view bytes) {
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void printFrame(std::string_view json) {
    const auto length = static_cast<std::uint32_t>(json.size());
    std::array<char, 4> head{};
    std::memcpy(head.data(), &length, head.size());
    print({head.data(), head.size()});
    print(json);
}

/// Until the desk closes, or the input ended and nothing more comes.
int relayAnswers(Relay& relay) {
    std::string line;
    std::chrono::milliseconds quiet{0};
    while (relay.hasInput || quiet < kLastAnswers) {
        const auto bytes = relay.socket.read(kTurn);
        if (!bytes) {
            return relay.hasInput ? kClosedByDesk : exit_code::kDone;
        }
        quiet = bytes->empty() && !relay.hasInput ? quiet + kTurn : std::chrono::milliseconds{0};
        if (!relay.isNative) {
            print(*bytes);
        } else {
            line += *bytes;
            for (auto end = line.find('\n'); end != std::string::npos; end = line.find('\n')) {
                printFrame(std::string_view(line).substr(0, end));
                line.erase(0, end + 1);
            }
        }
        std::fflush(stdout);
    }
    return exit_code::kDone;
}

std::optional<LocalSocket> connectTo(const core::storage::ProfilePaths& profile) {
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    const auto address =
        core::channels::bridgeAddress(profile.state, runtime == nullptr ? "" : runtime);
    return address ? LocalSocket::connect(*address) : std::nullopt;
}

}  // namespace

int runBridge(const CommandLine& line) {
    auto socket = connectTo(line.profile);
    if (!socket) {
        std::cerr << "kefu: no kefu-desk has this profile open\n";
        return kNotRunning;
    }
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const auto relay = std::make_shared<Relay>(std::move(*socket), line.has("--native"));
    // Detached: nothing wakes it out of a read of standard input when the desk closes.
    std::thread([relay] {
        relay->isNative ? relayFrames(relay->socket) : relayLines(relay->socket);
        relay->hasInput = false;
    }).detach();
    return relayAnswers(*relay);
}

}  // namespace kefu
