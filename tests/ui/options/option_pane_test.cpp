#include "ui/options/option_pane.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

#include "tests/support/qt/printing.h"

using ui::options::OptionPane;
using ui::options::OptionText;

TEST_CASE("two or three options are composed with reasons, one of them recommended") {
    const QString text = OptionText::composed(
        {{QStringLiteral("换货"), QStringLiteral("三天到手")}, {QStringLiteral("退款"), {}}}, 0);
    const QStringList lines = text.split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[1] == QStringLiteral("1. 换货: 三天到手 (recommended)"));
    CHECK(lines[2] == QStringLiteral("2. 退款"));
    CHECK(OptionText::composed({{QStringLiteral("换货"), {}}}, 0).isEmpty());
    CHECK(OptionText::composed({{QStringLiteral("换货"), {}}, {QStringLiteral(" "), {}}}, 0)
              .isEmpty());
    CHECK(OptionText::composed({4, {QStringLiteral("x"), {}}}, 0).isEmpty());
}

TEST_CASE("the pane inserts what is filled in and starts anew for another conversation") {
    OptionPane pane;
    pane.show();
    const auto line = [&](const char* name) {
        return pane.findChild<QLineEdit*>(QLatin1String(name));
    };
    auto* insert = pane.findChild<QAbstractButton*>(QStringLiteral("option.insert"));
    line("option.what0")->setText(QStringLiteral("换货"));
    CHECK_FALSE(insert->isEnabled());
    line("option.what2")->setText(QStringLiteral("退款"));
    pane.findChild<QAbstractButton*>(QStringLiteral("option.recommended2"))->click();
    QSignalSpy inserted(&pane, &OptionPane::insertRequested);
    insert->click();
    REQUIRE(inserted.size() == 1);
    CHECK(inserted[0][0].toString().contains(QStringLiteral("2. 退款 (recommended)")));
    CHECK(line("option.what0")->text().isEmpty());
    line("option.what0")->setText(QStringLiteral("换货"));
    pane.setContext({.conversation = 5});
    CHECK(line("option.what0")->text().isEmpty());
}
