#include "ui/settings/erasure_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "ui/settings/erasure_text.h"

using namespace core::erasure;
using core::agents::Actor;
using core::agents::Role;

namespace {

struct Bench {
    support::Desk desk;
    ErasureReader reader{desk.database};
    ErasureService service{desk.database, desk.clock, {.makeId = core::randomId}};
    support::RecordingPrompts prompts;
    Actor actor{"Boss"};
    std::vector<QString> notices;
    core::Subscription heard;

    Bench() {
        desk.environment.actor = [this] { return actor; };
        desk.environment.prompts = &prompts;
        heard = desk.environment.noticed.subscribe(
            [this](const QString& text, auto) { notices.push_back(text); });
        support::anOrder("1001").buyer("云上").receiver("陈小平").store(desk.database);
    }
    std::unique_ptr<ui::settings::ErasurePage> open() {
        auto page = std::make_unique<ui::settings::ErasurePage>(desk.environment, reader, service);
        page->load();
        return page;
    }
    static void click(QWidget& page, const char* name) {
        page.findChild<QPushButton*>(QLatin1String(name))->click();
    }
    static QString text(QWidget& page, const char* name) {
        return page.findChild<QLabel*>(QLatin1String(name))->text();
    }
    static QString state(QWidget& page) {
        return page.findChild<QTableView*>(QStringLiteral("erasureTable"))
            ->model()
            ->index(0, 2)
            .data()
            .toString();
    }
};

}  // namespace

TEST_CASE("the owner records, approves and erases on one page and saves the certificate") {
    Bench bench;
    auto page = bench.open();
    CHECK(Bench::text(*page, "erasure.detail").contains(QStringLiteral("No request yet")));
    page->start({.kind = "erasure", .shop = 1, .buyer = "云上"});
    page->findChild<QLineEdit*>(QStringLiteral("erasure.reason"))->setText(QStringLiteral("来电要求"));
    Bench::click(*page, "erasure.record");
    REQUIRE(bench.reader.list(bench.actor).size() == 1);
    CHECK(Bench::text(*page, "erasure.detail").contains(QStringLiteral("1 orders")));
    Bench::click(*page, "erasure.approve");
    CHECK(bench.reader.list(bench.actor).front().state == ErasureState::Approved);
    // Asked, and given up.
    Bench::click(*page, "erasure.erase");
    CHECK(bench.reader.list(bench.actor).front().state == ErasureState::Approved);
    bench.prompts.confirmed = true;
    Bench::click(*page, "erasure.erase");
    CHECK(bench.reader.list(bench.actor).front().state == ErasureState::Erased);
    CHECK(Bench::text(*page, "erasure.detail").contains(QStringLiteral("Certificate of erasure")));
    CHECK_FALSE(Bench::text(*page, "erasure.detail").contains(QStringLiteral("云上")));
    const support::TemporaryFolder folder;
    bench.prompts.savePath =
        QString::fromStdString((folder.path() / "certificate.txt").string());
    Bench::click(*page, "erasure.save");
    QFile file(bench.prompts.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto written = QString::fromUtf8(file.readAll());
    CHECK(written.contains(QStringLiteral("Erased records: 1 orders")));
    CHECK_FALSE(written.contains(QStringLiteral("陈小平")));
    CHECK(bench.notices.size() == 3);
}

TEST_CASE("a refusal stands at the foot of the page and the form keeps what was typed") {
    Bench bench;
    auto page = bench.open();
    page->findChild<QComboBox*>(QStringLiteral("erasure.about"))->setCurrentIndex(1);
    auto* subject = page->findChild<QLineEdit*>(QStringLiteral("erasure.subject"));
    subject->setText(QStringLiteral("没有这个人"));
    page->findChild<QLineEdit*>(QStringLiteral("erasure.reason"))->setText(QStringLiteral("x"));
    Bench::click(*page, "erasure.record");
    CHECK(Bench::text(*page, "settingsError") ==
          ui::settings::ErasureText::refusal(ErasureError::SubjectUnknown));
    CHECK_FALSE(subject->text().isEmpty());
}

TEST_CASE("an erasure that is held says what to close first") {
    Bench bench;
    bench.desk.database.execute(
        "INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, row_hash, "
        "file_id, file_row) VALUES (1, 'R', '1001', 'waiting_seller', '', 0, 1, 1)");
    bench.prompts.confirmed = true;
    const auto made = bench.service.record(
        {.shop = 1, .about = ErasureSubject::Order, .subject = "1001", .reason = "x"}, bench.actor);
    REQUIRE(bench.service.approve({made->id}, bench.actor));
    auto page = bench.open();
    CHECK(Bench::text(*page, "erasure.detail").contains(QStringLiteral("Not yet possible")));
    Bench::click(*page, "erasure.erase");
    CHECK(Bench::text(*page, "settingsError") ==
          ui::settings::ErasureText::refusal(ErasureError::OpenRefund));
}

TEST_CASE("a page of erasures can be used again after the machine refused an act") {
    Bench bench;
    const auto made = bench.service.record(
        {.shop = 1, .about = ErasureSubject::Order, .subject = "1001", .reason = "x"}, bench.actor);
    auto page = bench.open();
    bench.desk.database.execute(
        "CREATE TEMP TRIGGER broken BEFORE UPDATE ON main.work_erasure BEGIN SELECT RAISE(ABORT, "
        "'broken'); END");
    Bench::click(*page, "erasure.approve");
    CHECK(page->isEnabled());
    bench.desk.database.execute("DROP TRIGGER temp.broken");
    Bench::click(*page, "erasure.approve");
    CHECK(bench.reader.list(bench.actor).front().state == ErasureState::Approved);
}

TEST_CASE("a search that broke off is repeated from the page") {
    Bench bench;
    bool breaks = true;
    ErasureService service(bench.desk.database, bench.desk.clock,
                           {.makeId = core::randomId, .logs = [&] {
                                if (breaks) {
                                    throw std::runtime_error("no log");
                                }
                                return std::vector<std::filesystem::path>{};
                            }});
    const auto made = service.record(
        {.shop = 1, .about = ErasureSubject::Order, .subject = "1001", .reason = "x"}, bench.actor);
    REQUIRE(service.approve({made->id}, bench.actor));
    REQUIRE(service.run({made->id}, std::nullopt, bench.actor));
    ui::settings::ErasurePage page(bench.desk.environment, bench.reader, service);
    page.load();
    auto* search = page.findChild<QPushButton*>(QStringLiteral("erasure.search"));
    REQUIRE_FALSE(search->isHidden());
    CHECK(Bench::text(page, "erasure.detail").contains(QStringLiteral("not searched to the end")));
    breaks = false;
    search->click();
    CHECK(search->isHidden());
    CHECK(bench.reader.list(bench.actor).front().certificate->searchedAt);
}

TEST_CASE("each role sees what it may do with erasures") {
    Bench bench;
    struct Line {
        Role role;
        bool records, approves, erases;
    };
    for (const auto& line : {Line{Role::Agent, true, false, false}, Line{Role::Lead, false, true, false},
                             Line{Role::Admin, false, false, true}, Line{Role::Owner, true, true, true}}) {
        bench.actor = {"Lin", line.role};
        auto page = bench.open();
        const auto has = [&](const char* name) {
            const auto* button = page->findChild<QPushButton*>(QLatin1String(name));
            return button && !button->isHidden();
        };
        INFO(toWord(line.role));
        CHECK(has("erasure.record") == line.records);
        CHECK(has("erasure.approve") == line.approves);
        CHECK(has("erasure.refuse") == line.approves);
        CHECK(has("erasure.erase") == line.erases);
    }
}

TEST_CASE("every word of erasures has its text") {
    using ui::settings::ErasureText;
    for (int error = 0; error <= static_cast<int>(ErasureError::SearchWordsGone); ++error) {
        CHECK_FALSE(ErasureText::refusal(static_cast<ErasureError>(error)).isEmpty());
    }
    for (int kind = 0; kind <= static_cast<int>(RecordKind::Files); ++kind) {
        CHECK_FALSE(ErasureText::of(static_cast<RecordKind>(kind)).isEmpty());
    }
    for (const auto state : kErasureStates) {
        CHECK_FALSE(ErasureText::chip(state).text.isEmpty());
    }
    for (const auto hold : {Hold::Dispute, Hold::Complaint, Hold::Refund}) {
        CHECK_FALSE(ErasureText::of(HoldCount{hold, 2}).isEmpty());
    }
}
