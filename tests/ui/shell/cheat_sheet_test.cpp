#include "ui/shell/cheat_sheet.h"

#include <QLabel>
#include <QScrollArea>

#include "tests/support/qt/fake_workplace.h"
#include "tests/support/qt/printing.h"

TEST_CASE("the sheet of keys begins with those of the page in front") {
    ui::common::CommandTable commands{nullptr};
    support::FakeWorkplace orders{QStringLiteral("orders")};
    support::FakeWorkplace returns{QStringLiteral("returns")};
    commands.add(QStringLiteral("Orders"), &orders, orders.commands());
    commands.add(QStringLiteral("Returns"), &returns, returns.commands());
    for (auto* front : {&orders, &returns}) {
        commands.setCurrentPage(front);
        auto* sheet = new ui::shell::CheatSheet(commands, nullptr);
        sheet->show();
        const auto* page = sheet->findChild<QScrollArea*>()->widget();
        const auto topOf = [&](const QString& heading) {
            for (const auto* label : page->findChildren<QLabel*>()) {
                if (label->text() == heading) {
                    return label->mapTo(page, QPoint()).y();
                }
            }
            return -1;
        };
        const int ordersTop = topOf(QStringLiteral("Orders"));
        const int returnsTop = topOf(QStringLiteral("Returns"));
        REQUIRE(ordersTop >= 0);
        REQUIRE(returnsTop >= 0);
        CHECK((front == &orders) == (ordersTop < returnsTop));
        sheet->close();
    }
}
