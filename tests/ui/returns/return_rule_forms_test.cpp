#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/support/qt/printing.h"
#include "ui/returns/form_draft.h"
#include "ui/returns/inspection_form.h"
#include "ui/returns/refund_form.h"
#include "ui/returns/rules_text.h"

using namespace core::returns;
using core::Fen;
using ui::returns::InspectionForm;
using ui::returns::RefundAmount;
using ui::returns::RefundForm;
using ui::returns::RulesText;

namespace {

template <class Form>
struct Window {
    QWidget frame;
    Form form{&frame};

    Window() {
        frame.resize(480, 520);
        form.resize(480, 520);
        frame.show();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return form.template findChild<Widget*>(QLatin1String(name));
    }
    /// The fields of another order go and those of this one show only when the program comes to it.
    void open(const RefundForm::Terms& terms) {
        form.open(terms);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
};

RefundForm::Terms terms(core::agents::Role role = core::agents::Role::Agent) {
    return {.basis =
                {.items = {{.key = "shirt", .title = "T-shirt", .quantity = 2, .price = Fen{8'000}},
                           {.key = "cap", .title = "Cap", .quantity = 1, .price = Fen{2'000}}},
                 .paid = Fen{10'333},
                 .postage = Fen{1'000}},
            .facts = {.left = Fen{10'333}},
            .role = role};
}

}  // namespace

TEST_CASE("the sum of a refund, its bound and who signs follow each key") {
    Window<RefundForm> window;
    std::vector<RefundAmount> chosen;
    QObject::connect(&window.form, &RefundForm::amountChosen, &window.form,
                     [&](const RefundAmount& amount) { chosen.push_back(amount); });
    window.form.open(terms());
    CHECK_FALSE(window.find<QPushButton>("refund.submit")->isEnabled());
    window.find<QSpinBox>("refund.pieces.shirt")->setValue(1);
    CHECK(window.text("refund.total") == QStringLiteral("Refund ¥37.33 of at most ¥103.33"));
    CHECK(window.text("refund.signing") == QStringLiteral("You may approve this alone"));
    window.find<QLineEdit>("refund.returnPostage")->setText(QStringLiteral("15"));
    CHECK(window.text("refund.signing")
              .startsWith(QStringLiteral("Needs a second signature: over your limit")));
    window.find<QLineEdit>("refund.coupon")->setText(QStringLiteral("5"));
    window.find<QComboBox>("refund.payMethod")->setCurrentText(QStringLiteral("支付宝"));
    QTest::keyClick(&window.form, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().amount == Fen{5'233});
    CHECK(chosen.front().cost == Fen{500});
    CHECK(chosen.front().payMethod == "支付宝");
    CHECK(chosen.front().note.find("T-shirt × 1 ¥37.33") != std::string::npos);
    CHECK(chosen.front().choice.returnPostage == Fen{1'500});
}

TEST_CASE("no field of the refund before is found in the next") {
    Window<RefundForm> window;
    window.form.open(terms());
    window.find<QLineEdit>("refund.compensation")->setText(QStringLiteral("5"));
    window.form.open(terms());
    // At once, before the program comes to delete anything.
    CHECK(window.form.findChildren<QLineEdit*>(QStringLiteral("refund.compensation")).size() == 1);
    CHECK(writtenIn(window.form).value(QStringLiteral("refund.compensation")).toString()
          != QStringLiteral("5"));
}

TEST_CASE("a refund over the bound and what is no money cannot be taken") {
    Window<RefundForm> window;
    QSignalSpy chosen(&window.form, &RefundForm::closed);
    window.form.open(terms(core::agents::Role::Owner));
    auto* compensation = window.find<QLineEdit>("refund.compensation");
    compensation->setText(QStringLiteral("103.34"));
    CHECK_FALSE(window.find<QPushButton>("refund.submit")->isEnabled());
    CHECK(window.find<QLabel>("refund.error")->isVisible());
    compensation->setText(QStringLiteral("103.33"));
    CHECK(window.find<QPushButton>("refund.submit")->isEnabled());
    CHECK_FALSE(window.find<QLabel>("refund.error")->isVisible());
    // As a Chinese input method writes it.
    compensation->setText(QStringLiteral("１２。５"));
    REQUIRE(window.form.choice());
    CHECK(window.form.choice()->compensation == Fen{1'250});
    compensation->setText(QStringLiteral("ten"));
    CHECK_FALSE(window.form.choice());
    CHECK_FALSE(window.find<QPushButton>("refund.submit")->isEnabled());
    compensation->setText(QStringLiteral("-1"));
    CHECK_FALSE(window.find<QPushButton>("refund.submit")->isEnabled());
    QTest::keyClick(&window.form, Qt::Key_Escape);
    CHECK(chosen.count() == 1);
    CHECK_FALSE(window.form.isOpen());
}

TEST_CASE("the form opens with what was chosen before and forgets another order's pieces") {
    Window<RefundForm> window;
    auto given = terms();
    given.choice = {.pieces = {{"cap", 1}}, .postage = Fen{250}};
    given.payMethod = "微信支付";
    window.form.open(given);
    CHECK(window.find<QSpinBox>("refund.pieces.cap")->value() == 1);
    CHECK(window.find<QLineEdit>("refund.postage")->text() == QStringLiteral("2.50"));
    CHECK(window.form.choice() == given.choice);
    given.basis.items.erase(given.basis.items.begin());
    given.choice = {};
    window.form.open(given);
    CHECK(window.form.choice() == RefundChoice{});
}

TEST_CASE("the way of payment is asked for with the sum that is not signed without it") {
    Window<RefundForm> window;
    QSignalSpy chosen(&window.form, &RefundForm::amountChosen);
    auto given = terms();
    given.asksPayMethod = true;
    window.form.open(given);
    window.find<QLineEdit>("refund.compensation")->setText(QStringLiteral("5.50"));
    window.form.submit();
    CHECK(chosen.isEmpty());
    CHECK(window.text("refund.error").startsWith(QStringLiteral("Say how the buyer paid")));
    window.find<QComboBox>("refund.payMethod")->setCurrentText(QStringLiteral("支付宝"));
    window.form.submit();
    CHECK(chosen.count() == 1);
}

TEST_CASE("Tab goes through the calculator to its buttons") {
    Window<RefundForm> window;
    window.open(terms());
    // Each time it opens, the fields are others.
    window.open(terms());
    QStringList order;
    QWidget* at = window.find<QSpinBox>("refund.pieces.shirt");
    const auto* last = window.find<QPushButton>("refund.submit");
    for (int steps = 0; steps < 40 && at != last; ++steps) {
        at = at->nextInFocusChain();
        if (at->isVisibleTo(&window.form) && !at->objectName().isEmpty() &&
            (at->focusPolicy() & Qt::TabFocus) && at->objectName().startsWith(u"refund.")) {
            order.append(at->objectName());
        }
    }
    CHECK(order == QStringList{QStringLiteral("refund.pieces.cap"),
                               QStringLiteral("refund.postage"),
                               QStringLiteral("refund.returnPostage"),
                               QStringLiteral("refund.priceDifference"),
                               QStringLiteral("refund.compensation"),
                               QStringLiteral("refund.coupon"), QStringLiteral("refund.payMethod"),
                               QStringLiteral("refund.cancel"), QStringLiteral("refund.submit")});
}

TEST_CASE("nobody is told that he may approve what he asked for, or nothing at all") {
    Window<RefundForm> window;
    auto given = terms();
    given.isOwnRequest = true;
    window.open(given);
    window.find<QLineEdit>("refund.compensation")->setText(QStringLiteral("5"));
    CHECK(window.text("refund.signing").startsWith(QStringLiteral("Who asked or signed already")));
    given.isOwnRequest = false;
    window.open(given);
    window.find<QLineEdit>("refund.coupon")->setText(QStringLiteral("5"));
    CHECK(window.find<QPushButton>("refund.submit")->isEnabled());
    CHECK_FALSE(window.find<QLabel>("refund.signing")->isVisible());
}

TEST_CASE("an inspection says at once whether the goods pass and why not") {
    Window<InspectionForm> window;
    std::vector<Inspection> done;
    QObject::connect(&window.form, &InspectionForm::inspected, &window.form,
                     [&](const Inspection& inspection) { done.push_back(inspection); });
    const std::vector<core::orders::OrderItem> items{
        {.key = "1-0", .outerCode = "TS-1", .quantity = 2}};
    window.form.open(termsOf(items, ReasonGroup::ChangedMind), "TS-1", 0);
    auto* submit = window.find<QPushButton>("inspection.submit");
    CHECK_FALSE(submit->isEnabled());
    window.find<QComboBox>("inspection.number")->setEditText(QStringLiteral("ts-1"));
    CHECK(submit->isEnabled());
    CHECK(window.text("inspection.verdict") == QStringLiteral("Not passed: A picture is missing"));
    window.form.setPictures(1);
    CHECK(window.text("inspection.verdict") == QStringLiteral("Passed"));
    window.find<QLineEdit>("inspection.damage")->setText(QStringLiteral("破洞"));
    CHECK(window.text("inspection.verdict") == QStringLiteral("Not passed: Damaged"));
    window.find<QLineEdit>("inspection.note")->setText(QStringLiteral("吊牌还在"));
    QTest::keyClick(&window.form, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(done.size() == 1);
    CHECK(done.front() ==
          Inspection{.itemNumber = "ts-1", .damage = "破洞", .pictures = 1, .note = "吊牌还在"});
    QTest::keyClick(&window.form, Qt::Key_Escape);
    CHECK_FALSE(window.form.isOpen());
}

TEST_CASE("goods for repair may be broken, and the form says the same as the case will") {
    Window<InspectionForm> window;
    const std::vector<core::orders::OrderItem> items{{.key = "1-0", .outerCode = "TS-1"}};
    auto terms = termsOf(items, ReasonGroup::Other);
    terms.isRepair = true;
    window.form.open(terms, "TS-1", 1);
    window.find<QComboBox>("inspection.number")->setEditText(QStringLiteral("TS-1"));
    window.find<QLineEdit>("inspection.damage")->setText(QStringLiteral("拉链坏"));
    CHECK(window.text("inspection.verdict") == QStringLiteral("Passed"));
}

TEST_CASE("the calculator shows what the buyer asks for") {
    Window<RefundForm> window;
    auto given = terms();
    given.claimed = Fen{9'900};
    window.form.open(given);
    CHECK(window.text("refund.total").endsWith(QStringLiteral("the buyer asks for ¥99.00")));
}

TEST_CASE("every value of the rules has words of its own") {
    QStringList texts;
    const auto take = [&texts](const QString& text) {
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(texts.contains(text));
        texts.append(text);
    };
    for (const auto group : kReasonGroups) {
        take(RulesText::of(group));
    }
    texts.clear();
    for (int at = 0; at <= static_cast<int>(EvidenceKind::ReturnTracking); ++at) {
        take(RulesText::of(static_cast<EvidenceKind>(at)));
    }
    texts.clear();
    for (int at = 0; at <= static_cast<int>(SigningCause::NoRight); ++at) {
        take(RulesText::of(static_cast<SigningCause>(at)));
    }
    for (int at = 0; at <= static_cast<int>(RefundStage::Closed); ++at) {
        const auto stage = static_cast<RefundStage>(at);
        take(RulesText::of(stage));
        take(RulesText::forBuyer({stage, core::Seconds{}, core::Seconds{}}));
        CHECK_FALSE(
            RulesText::forBuyer({stage, core::Seconds{}, {}}).contains(QStringLiteral("by .")));
    }
    for (int at = 0; at <= static_cast<int>(InspectionFault::TooFewPictures); ++at) {
        take(RulesText::of(static_cast<InspectionFault>(at)));
    }
    for (int at = 0; at <= static_cast<int>(DueKind::Reship); ++at) {
        take(RulesText::promise(static_cast<DueKind>(at), {}));
    }
}

TEST_CASE(
    "each clause of the program's policy is told with its days, a clause of the shop's in its own "
    "words") {
    const auto policy = defaultReturnPolicy();
    for (const auto& window : policy.windows) {
        PolicyVerdict verdict{
            .verdict = Verdict::Refused, .clause = window.clause, .within = window.within};
        CHECK_FALSE(
            RulesText::clause(verdict).startsWith(QString::fromStdString(window.clause + ":")));
    }
    PolicyVerdict own{
        .clause = "30天无理由", .within = std::chrono::days{30}, .since = std::chrono::days{31}};
    CHECK(RulesText::clause(own).startsWith(QStringLiteral("30天无理由: within 30")));
    CHECK(RulesText::clause(
              {.clause = std::string(kEvidenceMissing), .missing = {EvidenceKind::LabelPicture}})
              .contains(RulesText::of(EvidenceKind::LabelPicture)));
    CHECK(RulesText::clause({.clause = "custom_made", .word = "定制"})
              .contains(QStringLiteral("定制")));
}
