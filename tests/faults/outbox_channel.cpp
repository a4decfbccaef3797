#include "tests/faults/outbox_channel.h"

#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace faults {
namespace {

/// A kill ends a write between two pages of the file; records of this size never span two.
constexpr std::size_t kRecordSize = 64;

}  // namespace

bool OutboxChannel::refuses(const std::string& ownId) {
    return ownId.front() == '0';
}

bool OutboxChannel::give(const std::string& ownId) {
    if (refuses(ownId)) {
        return false;
    }
    const int file = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    std::string line = ownId;
    line.resize(kRecordSize - 1, ' ');
    line += '\n';
    const bool isWritten =
        file >= 0 && ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    ::close(file);
    if (!isWritten) {
        throw std::runtime_error("the channel cannot be written");
    }
    return true;
}

std::vector<std::string> OutboxChannel::given() const {
    std::ifstream in(m_file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line.substr(0, line.find(' ')));
    }
    return lines;
}

}  // namespace faults
