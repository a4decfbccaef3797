#include "app/platform/single_instance.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"

using app::platform::SingleInstance;
using Verb = SingleInstance::Message::Verb;

TEST_CASE("only raise and import with an absolute path are understood") {
    CHECK(SingleInstance::parse("raise") == SingleInstance::Message{Verb::Raise, {}});
    CHECK(SingleInstance::parse("import /tmp/a b.csv") ==
          SingleInstance::Message{Verb::Import, QStringLiteral("/tmp/a b.csv")});
    for (const auto* line : {"", "raise now", "import", "import ", "import a.csv", "open /tmp/a",
                             "import /tmp/\xff.csv", "IMPORT /tmp/a.csv"}) {
        INFO(line);
        CHECK_FALSE(SingleInstance::parse(line));
    }
}

TEST_CASE("a second start cannot claim the profile and tells the first one its files") {
    const support::TemporaryFolder folder;
    SingleInstance first(folder.path());
    REQUIRE(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QSignalSpy imported(&first, &SingleInstance::importRequested);
    SingleInstance second(folder.path());
    CHECK_FALSE(second.claim());
    REQUIRE(second.tellFirst({QStringLiteral("/tmp/orders.csv")}));
    REQUIRE(imported.wait());
    CHECK(raised.count() == 1);
    CHECK(imported.front().front().toStringList() ==
          QStringList{QStringLiteral("/tmp/orders.csv")});
}

TEST_CASE("profiles of other folders are claimed side by side") {
    const support::TemporaryFolder one;
    const support::TemporaryFolder two;
    SingleInstance first(one.path());
    SingleInstance second(two.path());
    CHECK(first.claim());
    CHECK(second.claim());
}
