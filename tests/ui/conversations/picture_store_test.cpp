#include "ui/conversations/picture_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"

using ui::conversations::PictureStore;

namespace {

QString in(const support::TemporaryFolder& folder, const char* name) {
    return QString::fromStdString((folder.path() / name).string());
}

}  // namespace

TEST_CASE("only whole paths of this PC that are named like pictures are looked at") {
    CHECK(PictureStore::isLocalPicture(QStringLiteral("/home/lin/a.PNG")));
    CHECK(PictureStore::isLocalPicture(QStringLiteral("/图/一.jpeg")));
    for (const auto* reference :
         {"", "a.png", "../a.png", "http://host/a.png", "https://host/a.png", "file:///a.png",
          "//host/share/a.png", "\\\\host\\share\\a.png", ":/icons/a.png", "/dev/zero",
          "/home/lin/a.svg", "/home/lin/a.exe", "data:image/png"}) {
        CAPTURE(reference);
        CHECK_FALSE(PictureStore::isLocalPicture(QString::fromUtf8(reference)));
    }
}

TEST_CASE("a large picture is read small, and what is none is nothing") {
    const support::TemporaryFolder folder;
    QImage large(4'000, 1'000, QImage::Format_RGB32);
    large.fill(Qt::blue);
    REQUIRE(large.save(in(folder, "large.jpg")));
    const QImage small = PictureStore::read(in(folder, "large.jpg"));
    CHECK(small.size() == QSize(320, 80));
    // Told by its content: what is in it is no picture, whatever it is called.
    QFile text(in(folder, "text.png"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    text.close();
    CHECK(PictureStore::read(in(folder, "text.png")).isNull());
    CHECK(PictureStore::read(in(folder, "missing.png")).isNull());
    QFile heavy(in(folder, "heavy.bmp"));
    REQUIRE(heavy.open(QIODevice::WriteOnly));
    REQUIRE(heavy.resize(PictureStore::kMostBytes + 1));
    CHECK(PictureStore::read(in(folder, "heavy.bmp")).isNull());
}

TEST_CASE("a picture is read beside the screen, once, and told") {
    const support::TemporaryFolder folder;
    QImage red(40, 30, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(in(folder, "red.png")));
    PictureStore store;
    QSignalSpy loaded(&store, &PictureStore::loaded);
    CHECK(store.picture(in(folder, "red.png")) == nullptr);
    CHECK(store.picture(in(folder, "red.png")) == nullptr);
    REQUIRE(loaded.wait());
    const auto* image = store.picture(in(folder, "red.png"));
    REQUIRE(image);
    CHECK(image->size() == QSize(40, 30));
    CHECK(loaded.size() == 1);
}
