#include "ui/common/notice_banner.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/support/qt/printing.h"

using namespace ui::common;

TEST_CASE("a notice stays until it is closed") {
    QWidget host;
    NoticeBanner banner(&host);
    CHECK(banner.isHidden());
    banner.show(
        {ui::theme::Tone::Danger, QStringLiteral("The disk is full. Free some space."), {}, {}});
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.text() == QStringLiteral("The disk is full. Free some space."));
    CHECK(banner.findChild<QPushButton*>(QStringLiteral("noticeAction"))->isHidden());
    banner.findChild<QToolButton*>(QStringLiteral("noticeClose"))->click();
    CHECK(banner.isHidden());
}

TEST_CASE("the button of a notice runs its act once and closes it") {
    QWidget host;
    NoticeBanner banner(&host);
    int runs = 0;
    banner.show({ui::theme::Tone::Warning, QStringLiteral("x"), QStringLiteral("Try again"),
                 [&] { ++runs; }});
    banner.findChild<QPushButton*>(QStringLiteral("noticeAction"))->click();
    CHECK(runs == 1);
    CHECK(banner.isHidden());
}

TEST_CASE("undo on a toast runs once and hides it") {
    QWidget host;
    host.resize(600, 400);
    Toast toast(&host);
    int undone = 0;
    toast.show(QStringLiteral("Approved."), QStringLiteral("Undo"), [&] { ++undone; });
    CHECK_FALSE(toast.isHidden());
    CHECK(host.rect().contains(toast.geometry()));
    toast.findChild<QPushButton*>(QStringLiteral("toastAction"))->click();
    CHECK(undone == 1);
    CHECK(toast.isHidden());
}

TEST_CASE("toasts stand at the left, off the composer, and never over each other") {
    QWidget window;
    window.resize(800, 600);
    QWidget page(&window);
    page.setGeometry(100, 0, 700, 600);
    window.show();
    Toast first(&page);
    Toast second(&page);
    first.show(QStringLiteral("Closed."), QStringLiteral("Undo"), [] {});
    second.show(QStringLiteral("A promise was sent."), QStringLiteral("Keep track of it"), [] {});
    CHECK(first.x() < page.width() / 4);
    CHECK(first.x() == second.x());
    CHECK_FALSE(first.geometry().intersects(second.geometry()));
    CHECK(page.rect().contains(second.geometry()));
}
