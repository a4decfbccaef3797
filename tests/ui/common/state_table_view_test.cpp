#include "ui/common/state_table_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

#include "tests/support/qt/printing.h"
#include "ui/common/state_strip.h"

using namespace ui::common;

namespace {

const Chip kOpen{QStringLiteral("Open"), ui::theme::Tone::Warning};
const Chip kDone{QStringLiteral("Done"), ui::theme::Tone::Success};

QStringList wordsOf(const QWidget& view) {
    QStringList words;
    for (const auto* label : view.findChildren<QLabel*>()) {
        words.append(label->text());
    }
    return words;
}

}  // namespace

TEST_CASE("a state table names each state once and every act with its key and what it needs") {
    StateTableView view({{kOpen, QStringLiteral("Finish"), QStringLiteral("F2"), kDone,
                          QStringLiteral("a reason")},
                         {kOpen, QStringLiteral("Wait"), {}, kOpen, {}},
                         {kDone, QStringLiteral("Open again"), {}, kOpen, {}}});
    const auto words = wordsOf(view);
    CHECK(words.contains(QStringLiteral("Finish (F2)")));
    CHECK(words.contains(QStringLiteral("Wait")));
    CHECK(words.contains(QStringLiteral("a reason")));
    QStringList chips;
    for (const auto* chip : view.findChildren<StateChip*>()) {
        chips.append(chip->chip().text);
    }
    // Three that acts lead to, and the two states that they start from.
    CHECK(chips.size() == 5);
}

TEST_CASE("the state strip offers the next steps, and says why one cannot be taken yet") {
    StateStrip strip;
    QSignalSpy chosen(&strip, &StateStrip::stepChosen);
    strip.show(kOpen, {{.act = 1, .text = QStringLiteral("Finish"), .keys = QKeySequence(Qt::Key_F2)},
                       {.act = 2,
                        .text = QStringLiteral("Hand over"),
                        .barrier = QStringLiteral("The problem is missing.")}});
    auto* finish = strip.findChild<QAbstractButton*>(QStringLiteral("nextStep1"));
    auto* handOver = strip.findChild<QAbstractButton*>(QStringLiteral("nextStep2"));
    REQUIRE(finish != nullptr);
    REQUIRE(handOver != nullptr);
    CHECK_FALSE(handOver->isEnabled());
    CHECK(handOver->toolTip().contains(QStringLiteral("The problem is missing.")));
    finish->click();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().toInt() == 1);
    strip.resize(300, strip.sizeHint().height());
    CHECK(strip.heightForWidth(120) > strip.heightForWidth(900));
    strip.show(kDone, {});
    CHECK(strip.findChild<StateChip*>() != nullptr);
}
