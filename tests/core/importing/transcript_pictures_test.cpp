#include "core/importing/transcript_pictures.h"

#include <fstream>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace core::importing;

TEST_CASE("pictures beside a transcript are found, and nothing else is", "[transcript]") {
    const support::TemporaryFolder folder;
    const auto root = folder.path() / "chat";
    std::filesystem::create_directories(root / u8"聊天图片");
    for (const auto& file : {root / u8"聊天图片" / "1.JPG", root / "notes.txt", folder.path() / "outside.png"}) {
        std::ofstream(file) << "x";
    }
    const auto bytes = (std::filesystem::absolute(root) / u8"聊天图片" / "1.JPG").u8string();
    const std::string whole(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    CHECK(pictureBeside(root, "聊天图片/1.JPG") == whole);
    CHECK(pictureBeside(root, "./聊天图片/1.JPG") == whole);
    CHECK(pictureBeside(root, "聊天图片/2.jpg").empty());
    CHECK(pictureBeside(root, "notes.txt").empty());
    CHECK(pictureBeside(root, "../outside.png").empty());
    CHECK(pictureBeside(root, "聊天图片/../../outside.png").empty());
    CHECK(pictureBeside(root, "https://img.example/1.jpg").empty());
    CHECK(pictureBeside(root, "//host/share/1.jpg").empty());
    CHECK(pictureBeside(root, "/etc/1.jpg").empty());
    CHECK(pictureBeside(root, "C:\\1.jpg").empty());
    CHECK(pictureBeside(root, "").empty());
    core::conversations::InboundMessage message;
    message.attachments = {{"file", "", "聊天图片/1.JPG", 0}, {"image", "a", "http://a/b.png", 0}};
    findPictures(message, root);
    CHECK(message.attachments[0] ==
          core::conversations::Attachment{"image", "1.JPG", whole, 0});
    CHECK(message.attachments[1].reference == "http://a/b.png");
}
