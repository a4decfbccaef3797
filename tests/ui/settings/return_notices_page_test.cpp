#include "ui/settings/return_notices_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "core/notices/notice_service.h"
#include "core/returns/return_reader.h"
#include "core/returns/return_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"

using namespace core::returns;
using ui::settings::ReturnNoticesPage;

namespace {

struct Fixture : support::Desk {
    core::agents::Actor me{"Zhao", core::agents::Role::Lead};
    NoticeTexts kept = defaultNoticeTexts();
    core::notices::NoticeService noticeService{
        database, clock,
        [](std::int64_t, const std::string&, const core::agents::Actor&) { return true; }};
    core::tasks::TaskService taskService{database, clock};
    ReturnService service{database, clock, noticeService, taskService, ports()};
    ReturnReader reader{database, [this](core::orders::ShopId) { return kept; }};

    Fixture() {
        environment.actor = [this] { return me; };
        environment.cases.returns = &reader;
        environment.cases.returnService = &service;
    }
    ReturnPorts ports() {
        auto ports = defaultReturnPorts();
        ports.saveNoticeTexts = [this](core::orders::ShopId, const NoticeTexts& texts,
                                       const core::agents::Actor&) {
            const bool isNew = texts != kept;
            kept = texts;
            return isNew;
        };
        return ports;
    }
    template <class T>
    static T* part(QWidget& page, const char* name) {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    static void settle() { QApplication::processEvents(); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "the words to buyers are shown with their names, checked and kept") {
    ReturnNoticesPage page(environment);
    page.load();
    auto* text = part<QPlainTextEdit>(page, "returnNoticeText");
    auto* occasion = part<QComboBox>(page, "returnNotice");
    auto* error = part<QLabel>(page, "settingsError");
    CHECK(occasion->count() == 7);
    occasion->setCurrentIndex(occasion->findData(static_cast<int>(NoticeOccasion::Refused)));
    // Every name is a button that puts it in, and the example reads like a message.
    const auto names = part<QWidget>(page, "returnNoticeNames")->findChildren<QToolButton*>();
    CHECK(names.size() == static_cast<qsizetype>(namesOf(NoticeOccasion::Refused).size()));
    CHECK_FALSE(part<QLabel>(page, "returnNoticeExample")->text().contains(u'{'));
    text->setPlainText(QStringLiteral("很抱歉，"));
    text->moveCursor(QTextCursor::End);
    for (auto* name : names) {
        if (name->text() == QStringLiteral("{拒绝原因}")) {
            name->click();
        }
    }
    CHECK(text->toPlainText() == QStringLiteral("很抱歉，{拒绝原因}"));
    page.flush();
    settle();
    CHECK(error->text().isEmpty());
    CHECK(kept.at(NoticeOccasion::Refused) == "很抱歉，{拒绝原因}");
    // A name that has no value then is told, and nothing is kept.
    text->setPlainText(QStringLiteral("{退款时间}"));
    page.flush();
    settle();
    CHECK(error->text().contains(QStringLiteral("退款时间")));
    CHECK(kept.at(NoticeOccasion::Refused) == "很抱歉，{拒绝原因}");
    part<QPushButton>(page, "resetReturnNotice")->click();
    settle();
    CHECK(text->toPlainText().toStdString() == defaultNoticeTexts().at(NoticeOccasion::Refused));
    CHECK(noticeTextOf(kept, NoticeOccasion::Refused) ==
          defaultNoticeTexts().at(NoticeOccasion::Refused));
}

TEST_CASE_METHOD(Fixture, "an agent reads the words to buyers and may not change them") {
    me.role = core::agents::Role::Agent;
    ReturnNoticesPage page(environment);
    page.load();
    part<QPlainTextEdit>(page, "returnNoticeText")->setPlainText(QStringLiteral("不行"));
    page.flush();
    settle();
    CHECK(part<QLabel>(page, "settingsError")->text().startsWith(QStringLiteral("Your role")));
    CHECK(kept == defaultNoticeTexts());
}
