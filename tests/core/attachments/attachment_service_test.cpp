#include "core/attachments/attachment_service.h"

#include "core/attachments/attachment_reader.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

namespace {

using namespace core::attachments;

struct Shop {
    support::TemporaryFolder folder;
    core::storage::Database database = support::testDatabase();
    int names = 0;
    AttachmentService service{database, folder.path() / "kept",
                              [] { return *core::parseLocalTime("2026-11-26 10:00:00"); },
                              [this] { return "name" + std::to_string(++names); }};
    AttachmentReader reader{database, folder.path() / "kept"};
    core::agents::Actor lin{"Lin"};
    core::tasks::About about{1, "return", "3"};
};

}  // namespace

TEST_CASE("evidence is copied into the profile under a name of our own") {
    Shop shop;
    const auto picture = shop.folder.write("陈小平 138.png", "\x89PNG\r\n\x1a\nrest");
    const auto kept = shop.service.add(shop.about, picture, shop.lin);
    REQUIRE(kept);
    CHECK(kept->name == "陈小平 138.png");
    CHECK(kept->storedName == "name1.png");
    CHECK(isPicture(*kept));
    CHECK(support::readFile(shop.reader.pathOf(*kept)) == "\x89PNG\r\n\x1a\nrest");
    CHECK((std::filesystem::status(shop.reader.pathOf(*kept)).permissions() &
           std::filesystem::perms::others_all) == std::filesystem::perms::none);
    CHECK(shop.service.add(shop.about, picture, shop.lin).error() == AttachmentError::AlreadyThere);
    CHECK(shop.reader.about(shop.about) == std::vector{*kept});
    const auto events = core::events::listOf(shop.database, "return", 1, "3");
    REQUIRE(events.size() == 1);
    CHECK(events.front().after.find("138") == std::string::npos);

    REQUIRE(shop.service.remove(kept->id, shop.lin));
    CHECK(shop.reader.about(shop.about).empty());
    CHECK(std::filesystem::exists(shop.reader.pathOf(*kept)));
    CHECK(shop.service.remove(kept->id, shop.lin).error() == AttachmentError::NotFound);
}

TEST_CASE("what is no evidence is refused and leaves nothing behind") {
    Shop shop;
    CHECK(shop.service.add(shop.about, shop.folder.path() / "none.png", shop.lin).error() ==
          AttachmentError::FileMissing);
    CHECK(shop.service.add(shop.about, shop.folder.path(), shop.lin).error() ==
          AttachmentError::FileMissing);
    CHECK(shop.service.add(shop.about, shop.folder.write("a.png", ""), shop.lin).error() ==
          AttachmentError::WrongSize);
    CHECK(shop.service.add(shop.about, shop.folder.write("a.png", "#!/bin/sh"), shop.lin).error() ==
          AttachmentError::WrongKind);
    const auto large = shop.folder.write("large.jpg", "\xff\xd8\xff");
    std::filesystem::resize_file(large, static_cast<std::uintmax_t>(kLargestAttachment) + 1);
    CHECK(shop.service.add(shop.about, large, shop.lin).error() == AttachmentError::WrongSize);
    for (std::size_t i = 0; i < kMostAttachments; ++i) {
        REQUIRE(shop.service.add(shop.about, shop.folder.write("b.gif", "GIF8" + std::to_string(i)),
                                 shop.lin));
    }
    CHECK(shop.service.add(shop.about, shop.folder.write("c.gif", "GIF8c"), shop.lin).error() ==
          AttachmentError::TooMany);
    CHECK(shop.reader.about(shop.about).size() == kMostAttachments);
}
