#include "app/composition/start_options.h"

#include "app/platform/language.h"
#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"

using app::composition::readStartOptions;
using app::platform::languageFor;

namespace {

std::optional<std::string> home(const std::string& name) {
    return name == "HOME" ? std::optional<std::string>("/home/lin") : std::nullopt;
}
app::composition::StartOptions read(const QStringList& arguments,
                                    const std::filesystem::path& programFolder = "/nowhere") {
    return readStartOptions(QStringList{QStringLiteral("kefu-desk")} + arguments, programFolder,
                            home);
}

}  // namespace

TEST_CASE("files are taken and the profile is the user's own") {
    const auto options = read({QStringLiteral("a.csv"), QStringLiteral("b.zip")});
    CHECK(options.files == QStringList{QStringLiteral("a.csv"), QStringLiteral("b.zip")});
    CHECK_FALSE(options.isDemo);
    CHECK(options.profile->data == "/home/lin/.local/share/kefu-desk");
    CHECK(options.message.isEmpty());
}

TEST_CASE("the demo and practice have a profile of their own each") {
    const auto options = read({QStringLiteral("--demo")});
    CHECK(options.isDemo);
    CHECK(options.profile->data == "/home/lin/.local/share/kefu-desk-demo");
    CHECK(options.profile->state == "/home/lin/.local/state/kefu-desk-demo");
    const auto practice = read({QStringLiteral("--practice")});
    CHECK(practice.isPractice);
    CHECK(practice.profile->data == "/home/lin/.local/share/kefu-desk-practice");
    CHECK(practice.profile->state == "/home/lin/.local/state/kefu-desk-practice");
}

TEST_CASE("a folder named on the command line is the profile") {
    const auto options = read({QStringLiteral("--profile"), QStringLiteral("/tmp/p")});
    CHECK(options.profile->data == "/tmp/p");
}

TEST_CASE("the marker file makes the program portable") {
    const support::TemporaryFolder folder;
    CHECK(read({}, folder.path()).profile->data == "/home/lin/.local/share/kefu-desk");
    folder.write("portable", "");
    CHECK(read({}, folder.path()).profile->data == folder.path() / "profile");
    CHECK(read({QStringLiteral("--demo")}, folder.path()).profile->data ==
          folder.path() / "profile-demo");
}

TEST_CASE("an unknown option ends with a message") {
    const auto options = read({QStringLiteral("--nonsense")});
    CHECK(options.exitCode == 2);
    CHECK(options.message.contains(QStringLiteral("nonsense")));
}

TEST_CASE("without a home there is no profile") {
    const auto options =
        readStartOptions({QStringLiteral("kefu-desk")}, "/nowhere",
                         [](const std::string&) -> std::optional<std::string> { return {}; });
    CHECK_FALSE(options.profile);
}

TEST_CASE("the language follows the setting and else the system") {
    const QString system = QStringLiteral("system");
    const QString chinese = QStringLiteral("zh_CN");
    const QString english = QStringLiteral("en");
    CHECK(languageFor(chinese, {QStringLiteral("en-US")}) == chinese);
    CHECK(languageFor(english, {QStringLiteral("zh-CN")}) == english);
    CHECK(languageFor(system, {QStringLiteral("zh-Hans-CN"), QStringLiteral("en-US")}) == chinese);
    CHECK(languageFor(system, {QStringLiteral("de-DE"), QStringLiteral("zh-CN")}) == chinese);
    CHECK(languageFor(system, {QStringLiteral("fr-FR")}) == english);
}
