#include "tests/support/temporary_folder.h"

#include <atomic>
#include <fstream>
#include <random>
#include <sstream>

namespace support {

TemporaryFolder::TemporaryFolder() {
    static std::atomic<unsigned> counter = 0;
    m_path = std::filesystem::temp_directory_path() /
             ("kefu-test-" + std::to_string(std::random_device()()) + "-" + std::to_string(++counter));
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(const std::string& name, std::string_view bytes) const {
    const auto file = m_path / name;
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file;
}

std::string readFile(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace support
