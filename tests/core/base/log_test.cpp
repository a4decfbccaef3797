#include "core/base/log.h"

#include <random>
#include <spdlog/spdlog.h>
#include <sys/stat.h>
#include <vector>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace {

using core::redacted;

std::string digits(std::mt19937& random, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += static_cast<char>('0' + random() % 10);
    }
    return text;
}

std::string mobile(std::mt19937& random) {
    return "1" + std::string(1, static_cast<char>('3' + random() % 7)) + digits(random, 9);
}

std::string identityCard(std::mt19937& random) {
    constexpr std::array<int, 17> kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    std::string text = "3" + digits(random, 5) + "19" + digits(random, 2) + "0" +
                       std::to_string(1 + random() % 9) + "1" + digits(random, 1) +
                       digits(random, 3);
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += (text[i] - '0') * kWeights[i];
    }
    return text + "10X98765432"[static_cast<std::size_t>(sum % 11)];
}

std::string wide(const std::string& ascii) {
    std::string text;
    for (const char c : ascii) {
        text += "\xEF\xBC";
        text += static_cast<char>(0x90 + (c - '0'));
    }
    return text;
}

/// Every secret in every sentence; the sentence keeps its other words.
struct Corpus {
    std::vector<std::string> secrets;
    std::vector<std::string> lines;
};

Corpus makeCorpus() {
    std::mt19937 random(20'261'126);
    Corpus corpus;
    for (int i = 0; i < 50; ++i) {
        const std::string number = mobile(random);
        const std::string area = "0" + std::to_string(512 + random() % 400);
        const std::string city = std::to_string(2 + random() % 7) + digits(random, 7);
        for (const std::string& secret : {
                 number,
                 number.substr(0, 3) + "-" + number.substr(3, 4) + "-" + number.substr(7),
                 number.substr(0, 3) + " " + number.substr(3, 4) + " " + number.substr(7),
                 "+86" + number,
                 "+86 " + number,
                 wide(number),
                 "010-" + city,
                 area + city.substr(0, 7),
                 "(" + area + ") " + city,
                 "400-" + digits(random, 3) + "-" + digits(random, 4),
                 identityCard(random),
                 "buyer." + digits(random, 4) + "@mail.example.com",
             }) {
            corpus.secrets.push_back(secret);
            corpus.lines.push_back("import failed at row 12: " + secret + ", skipped");
        }
    }
    return corpus;
}

std::string withoutMarks(const std::string& text) {
    std::string rest;
    for (const char c : text) {
        rest += c >= '0' && c <= '9' ? c : ' ';
    }
    return rest;
}

}  // namespace

TEST_CASE("nothing that looks like a person's number or mail passes into the log") {
    const Corpus corpus = makeCorpus();
    REQUIRE(corpus.lines.size() == 600);
    for (std::size_t i = 0; i < corpus.lines.size(); ++i) {
        const std::string line = redacted(corpus.lines[i]);
        INFO(corpus.lines[i] << " -> " << line);
        CHECK(line.find(corpus.secrets[i]) == std::string::npos);
        // No more of it than a single digit is left.
        CHECK(withoutMarks(line).find_first_of("0123456789", 26) == std::string::npos);
        CHECK(line.starts_with("import failed at row 12: "));
        CHECK(line.ends_with(", skipped"));
    }
}

TEST_CASE("numbers stand out beside any neighbour") {
    CHECK(redacted("电话13800138000收") == "电话[phone]收");
    CHECK(redacted("wx13800138000") == "wx[phone]");
    CHECK(redacted("138 0013 8000 5 rows") == "[phone] 5 rows");
    CHECK(redacted("1 138-0013-8000") == "1 [phone]");
    CHECK(redacted("13800138000,13900139000") == "[phone],[phone]");
    CHECK(redacted("a@b.cn;c@d.com.") == "[mail];[mail].");
    CHECK(redacted("11010519491231002X") == "[id]");
}

TEST_CASE("what the log is for stays readable") {
    for (const std::string line : {
             "order 1234567890123456789 changed",
             "imported 1000000 rows in 12.5 s at 2017-07-08 00:42:32",
             "schema 3, sqlite 3.40.1, version 0.1.0",
             "tracking SF1300138000123 and 75312345678901",
             "sums 12345678901234 fen",
             "@ nobody, 10 @ 5",
             "",
         }) {
        CHECK(redacted(line) == line);
    }
}

TEST_CASE("order numbers are hardly ever taken for a person's") {
    std::mt19937 random(7);
    int falseHits = 0;
    constexpr int kLines = 20'000;
    for (int i = 0; i < kLines; ++i) {
        const std::string line = "order " + std::to_string(1 + random() % 9) +
                                 digits(random, 12 + random() % 7) + " done";
        falseHits += redacted(line) == line ? 0 : 1;
    }
    CHECK(falseHits <= kLines / 1000);
}

TEST_CASE("the log file is private, redacted and rotated") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "state" / "kefu.log";
    const auto before = ::umask(0);
    {
        const auto log = core::openLog(file);
        log->warn("call {} back", "13800138000");
        // Written through at a warning, without closing.
        const std::string text = support::readFile(file);
        CHECK(text.find("warning call [phone] back") != std::string::npos);
        const std::string block(1000, 'x');
        for (int i = 0; i < 32'000; ++i) {
            log->info(block);
        }
    }
    ::umask(before);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(file.parent_path())) {
        ++files;
        CHECK(entry.file_size() <= 5U << 20U);
        struct stat status {};
        REQUIRE(::stat(entry.path().c_str(), &status) == 0);
        INFO(entry.path());
        CHECK((status.st_mode & 0777U) == 0600U);
    }
    CHECK(files == 5);
}
