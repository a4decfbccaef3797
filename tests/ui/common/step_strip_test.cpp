#include "ui/common/step_strip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/catch.h"
#include "tests/support/qt/printing.h"

using core::conversations::Step;
using ui::common::StepStrip;

TEST_CASE("the strip shows each step's mark and a click asks for the other", "[steps]") {
    StepStrip strip;
    auto marks = core::conversations::receptionSteps({}, {{Step::Ask, true}});
    strip.setMarks(marks);
    const auto button = [&](int at) {
        return strip.findChild<QToolButton*>(QStringLiteral("step%1").arg(at));
    };
    CHECK(button(1)->text().startsWith(u'✓'));
    CHECK_FALSE(button(0)->text().startsWith(u'✓'));
    std::optional<std::pair<Step, std::optional<bool>>> asked;
    QObject::connect(&strip, &StepStrip::corrected, &strip,
                     [&](Step step, std::optional<bool> done) { asked = {step, done}; });
    button(1)->click();
    REQUIRE(asked);
    CHECK(asked->first == Step::Ask);
    CHECK(asked->second == false);
    button(0)->click();
    CHECK(asked->second == true);
}
