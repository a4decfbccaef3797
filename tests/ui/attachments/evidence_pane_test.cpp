#include "ui/attachments/evidence_pane.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/attachments/attachment_reader.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/attachments/picture_loading.h"
#include "ui/attachments/picture_viewer.h"

using ui::attachments::EvidencePane;
using ui::attachments::loadPicture;

namespace {

struct Bench {
    support::TemporaryFolder folder;
    support::Desk desk;
    core::attachments::AttachmentReader reader{desk.database, folder.path() / "kept"};
    core::attachments::AttachmentService service{desk.database, folder.path() / "kept", desk.clock,
                                                 core::randomId};
    EvidencePane pane{withCases(), nullptr};

    Bench() {
        pane.setAbout(core::tasks::About{1, "return", "3"});
        pane.resize(420, 360);
    }
    ui::common::Environment& withCases() {
        desk.environment.cases.attachments = &reader;
        desk.environment.cases.attachmentService = &service;
        return desk.environment;
    }
    QString picture(const char* name, QSize size = {200, 100}, const char* format = "PNG") {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = QString::fromStdString((folder.path() / name).string());
        REQUIRE(image.save(path, format));
        return path;
    }
    QListWidget& files() { return *pane.findChild<QListWidget*>(QStringLiteral("evidence.files")); }
    QString error() { return pane.findChild<QLabel*>(QStringLiteral("evidence.error"))->text(); }
};

}  // namespace

TEST_CASE("evidence is added by the button and shows as a thumbnail read beside the screen") {
    Bench bench;
    QSignalSpy changed(&bench.pane, &EvidencePane::filesChanged);
    bench.desk.prompts.files = {bench.picture("袖口.png")};
    bench.pane.findChild<QPushButton*>(QStringLiteral("evidence.add"))->click();
    REQUIRE(bench.files().count() == 1);
    CHECK(bench.files().item(0)->text() == QStringLiteral("袖口.png"));
    CHECK(bench.pane.pictureCount() == 1);
    CHECK(changed.last().front().toLongLong() == 1);
    const auto isRed = [&] {
        const auto shown = bench.files().item(0)->icon().pixmap(96, 72).toImage();
        return shown.pixelColor(shown.width() / 2, shown.height() / 2) == QColor(Qt::red);
    };
    CHECK_FALSE(isRed());
    CHECK(QTest::qWaitFor(isRed));
}

TEST_CASE("dropped and pasted files are added, and a refusal names the file") {
    Bench bench;
    const auto program = bench.folder.write("奖品.exe", "MZ not a picture");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(bench.picture("a.png")),
                     QUrl::fromLocalFile(QString::fromStdString(program.string())),
                     QUrl(QStringLiteral("https://example.invalid/b.png"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.pane, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.pane, &drop);
    CHECK(bench.files().count() == 1);
    CHECK(bench.error().contains(QStringLiteral("奖品.exe")));

    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    CHECK(bench.pane.paste());
    CHECK(bench.files().count() == 2);
    CHECK(bench.error().isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    CHECK_FALSE(bench.pane.paste());
    CHECK(bench.files().count() == 2);
}

TEST_CASE("a file is taken out again and the pane says what to do when it is empty") {
    Bench bench;
    bench.pane.addFiles({bench.picture("a.png")});
    auto* remove = bench.pane.findChild<QPushButton*>(QStringLiteral("evidence.remove"));
    CHECK_FALSE(remove->isEnabled());
    bench.files().setCurrentRow(0);
    REQUIRE(remove->isEnabled());
    // What cannot be brought back is asked for.
    remove->click();
    CHECK(bench.files().count() == 1);
    bench.desk.prompts.confirmed = true;
    remove->click();
    CHECK(bench.files().count() == 0);
    CHECK(bench.pane.pictureCount() == 0);
}

TEST_CASE("needed evidence is a check list whose ticks are told") {
    Bench bench;
    QSignalSpy given(&bench.pane, &EvidencePane::givenChanged);
    bench.pane.setNeeded(
        {{QStringLiteral("defect_picture"), QStringLiteral("Picture of the fault"), false},
         {QStringLiteral("label_picture"), QStringLiteral("Label"), true}});
    CHECK(bench.pane.givenKeys() == QStringList{QStringLiteral("label_picture")});
    bench.pane.findChild<QCheckBox*>(QStringLiteral("evidence.needed.defect_picture"))->click();
    CHECK(given.count() == 1);
    CHECK(bench.pane.givenKeys().size() == 2);
    bench.pane.setNeeded({});
    CHECK(bench.pane.givenKeys().isEmpty());
    CHECK(bench.pane.findChild<QWidget*>(QStringLiteral("evidence.needed"))->isHidden());
}

TEST_CASE("another record shows its own evidence and no record shows none") {
    Bench bench;
    bench.pane.addFiles({bench.picture("a.png")});
    bench.pane.setAbout(core::tasks::About{1, "return", "4"});
    CHECK(bench.files().count() == 0);
    bench.pane.setAbout(core::tasks::About{1, "return", "3"});
    CHECK(bench.files().count() == 1);
    bench.pane.setAbout({});
    CHECK(bench.files().count() == 0);
    CHECK_FALSE(bench.pane.findChild<QPushButton*>(QStringLiteral("evidence.add"))->isEnabled());
}

TEST_CASE("a picture is enlarged in a window of the program, a video is not") {
    Bench bench;
    const auto video = bench.folder.write("拆箱.mp4", std::string("\0\0\0\x18"
                                                                  "ftypisom",
                                                                  12));
    bench.pane.addFiles({bench.picture("a.png"), QString::fromStdString(video.string())});
    REQUIRE(bench.files().count() == 2);
    bench.files().setCurrentRow(1);
    bench.pane.enlargeCurrent();
    CHECK(bench.pane.findChild<QDialog*>(QStringLiteral("evidence.viewer")) == nullptr);
    CHECK_FALSE(
        bench.pane.findChild<QPushButton*>(QStringLiteral("evidence.enlarge"))->isEnabled());
    bench.files().setCurrentRow(0);
    bench.pane.enlargeCurrent();
    auto* viewer = bench.pane.findChild<ui::attachments::PictureViewer*>();
    REQUIRE(viewer != nullptr);
    CHECK(QTest::qWaitFor([&] { return viewer->hasPicture(); }));
    viewer->close();
}

TEST_CASE("a picture is scaled by its content; what claims to be huge or is none stays unread") {
    Bench bench;
    const auto path = [&](const char* name) { return bench.folder.path() / name; };
    bench.picture("wide.png", {2'000, 10});
    const auto wide = loadPicture(path("wide.png"), {192, 144});
    CHECK(wide.width() == 192);
    CHECK(wide.height() >= 1);
    // The name says nothing of what it is.
    bench.picture("odd.bmp", {40, 40}, "JPG");
    CHECK(loadPicture(path("odd.bmp"), {192, 144}).size() == QSize(40, 40));
    // A header of 60,000 × 60,000 dots and nothing behind it.
    bench.folder.write(
        "bomb.png",
        std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xEA\x60\0\0\xEA\x60\x08\x02\0\0\0"
                    "\x0F\xB0\xE2\x15",
                    33));
    CHECK(loadPicture(path("bomb.png"), {192, 144}).isNull());
    bench.folder.write("text.png", "no picture");
    CHECK(loadPicture(path("text.png"), {192, 144}).isNull());
    CHECK(loadPicture(path("gone.png"), {192, 144}).isNull());
}

TEST_CASE("a flood of dropped files stops at what a record may have") {
    Bench bench;
    QStringList paths;
    for (int at = 0; at < 40; ++at) {
        const auto name = "p" + std::to_string(at) + ".png";
        paths.append(bench.picture(name.c_str(), {10 + at, 10}));
    }
    bench.pane.addFiles(paths);
    CHECK(bench.files().count() == static_cast<int>(core::attachments::kMostAttachments));
    CHECK(bench.error().contains(QStringLiteral("p30.png")));
    CHECK_FALSE(bench.error().contains(QStringLiteral("p31.png")));
}
