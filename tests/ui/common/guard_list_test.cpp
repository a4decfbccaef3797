#include "ui/common/guard_list.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/catch.h"
#include "tests/support/qt/printing.h"
#include "ui/common/guard_text.h"

using namespace core::wording;
using ui::common::GuardList;
using ui::common::GuardText;

TEST_CASE("hits are listed, lead to their place and may be passed while none blocks", "[wording]") {
    GuardList list;
    CHECK(list.isHidden());
    const GuardHit warning{GuardRule::Jargon, 3, 6, "SKU", false, "规格"};
    list.setHits({warning});
    CHECK_FALSE(list.isHidden());
    auto* send = list.findChild<QPushButton*>(QStringLiteral("guardSend"));
    auto* lines = list.findChild<QListWidget*>(QStringLiteral("guardHits"));
    CHECK_FALSE(send->isHidden());
    CHECK(lines->item(0)->text().contains(QStringLiteral("SKU")));
    CHECK(lines->item(0)->text().contains(QStringLiteral("规格")));
    std::pair<std::size_t, std::size_t> place;
    QObject::connect(&list, &GuardList::placeRequested, &list,
                     [&](std::size_t at, std::size_t length) { place = {at, length}; });
    lines->setCurrentRow(0);
    Q_EMIT lines->itemClicked(lines->item(0));
    CHECK(place == std::pair<std::size_t, std::size_t>{3, 6});
    list.setHits({warning, {GuardRule::Placeholder, 0, 3, "{a}", true, {}}});
    CHECK(send->isHidden());
    CHECK(list.isBlocking());
    list.setHits({});
    CHECK(list.isHidden());
}

TEST_CASE("every rule, level and list has words of its own", "[wording]") {
    QStringList names;
    for (int at = 0; at < kGuardRules; ++at) {
        const auto rule = static_cast<GuardRule>(at);
        names.append(GuardText::of(rule));
        CHECK_FALSE(GuardText::reason({rule, 0, 1, "x", false, {}}).isEmpty());
    }
    for (int at = 0; at < kWordLists; ++at) {
        names.append(GuardText::of(static_cast<WordList>(at)));
    }
    CHECK_FALSE(names.contains(QString()));
    CHECK(names.removeDuplicates() == 0);
}
