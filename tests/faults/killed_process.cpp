#include "tests/faults/killed_process.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace faults {
namespace {

pid_t start(const std::vector<std::string>& command, int output) {
    std::vector<char*> words;
    for (const std::string& word : command) {
        words.push_back(const_cast<char*>(word.c_str()));  // NOLINT: execv takes it so
    }
    words.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(output, STDOUT_FILENO);
        ::execv(words[0], words.data());
        ::_exit(127);
    }
    if (child < 0) {
        throw std::runtime_error("fork failed");
    }
    return child;
}

/// Reads until the moment or the end of the pipe, whichever comes first.
void readUntil(int input, std::chrono::steady_clock::time_point moment, std::string& text) {
    std::array<char, 4096> buffer{};
    while (true) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(moment - std::chrono::steady_clock::now());
        pollfd waited{.fd = input, .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || ::poll(&waited, 1, static_cast<int>(left.count())) <= 0) {
            return;
        }
        const auto count = ::read(input, buffer.data(), buffer.size());
        if (count <= 0) {
            return;
        }
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

void waitFor(int input) {
    pollfd waited{.fd = input, .events = POLLIN, .revents = 0};
    ::poll(&waited, 1, 10'000);
}

std::vector<std::string> wholeLines(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

}  // namespace

Killed runAndKill(const std::vector<std::string>& command, std::chrono::microseconds after,
                  Since since) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("pipe failed");
    }
    auto begin = std::chrono::steady_clock::now();
    const pid_t child = start(command, ends[1]);
    ::close(ends[1]);
    std::string text;
    if (since == Since::FirstLine) {
        waitFor(ends[0]);
        begin = std::chrono::steady_clock::now();
    }
    readUntil(ends[0], begin + after, text);
    ::kill(child, SIGKILL);
    readUntil(ends[0], std::chrono::steady_clock::now() + std::chrono::seconds{10}, text);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return {.lines = wholeLines(text), .byUs = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL};
}

}  // namespace faults
