#include "ui/settings/duty_text.h"

#include "tests/support/qt/printing.h"

using namespace ui::settings;
using core::conversations::DutySchedule;
using std::chrono::minutes;
using std::chrono::sys_days;
using std::chrono::year;

TEST_CASE("hours of a weekday are read as people write them") {
    const struct {
        const char* text;
        QString shown;
    } cases[]{{"", QString()},
              {"  ", QString()},
              {"08:00-24:00", QStringLiteral("08:00-24:00")},
              {"9:00 - 12:00,14:00-22:30", QStringLiteral("09:00-12:00, 14:00-22:30")},
              {"14:00-22:30、9:00~12:00", QStringLiteral("09:00-12:00, 14:00-22:30")},
              {"0：00至6：00", QStringLiteral("00:00-06:00")}};
    for (const auto& test : cases) {
        CAPTURE(test.text);
        const auto spans = dutyFromText(QString::fromUtf8(test.text), 3);
        REQUIRE(spans);
        CHECK(dutyText(DutySchedule{.spans = *spans, .daysOff = {}}, 3) == test.shown);
        CHECK(dutyText(DutySchedule{.spans = *spans, .daysOff = {}}, 4).isEmpty());
    }
}

TEST_CASE("hours that are none are refused") {
    for (const auto* text : {"9-12", "22:00-06:00", "09:00-09:00", "09:60-10:00", "09:00-24:01",
                             "always", "09:00-12:00 14:00-18:00"}) {
        CAPTURE(text);
        CHECK_FALSE(dutyFromText(QLatin1String(text), 0));
    }
}

TEST_CASE("days off are runs of days") {
    const QString text = QStringLiteral("2026-10-01 ~ 2026-10-07\n2027-01-01");
    const auto days = daysFromText(text);
    REQUIRE(days);
    CHECK(days->size() == 8);
    CHECK(days->contains(sys_days{year{2026} / 10 / 4}));
    CHECK(daysText(*days) == text);
    CHECK(daysFromText(QStringLiteral("2026/10/1\n2026-10-02"))->size() == 2);
    for (const auto* wrong : {"tomorrow", "2026-13-01", "2026-10-07 ~ 2026-10-01",
                              "2026-01-01 ~ 2028-01-01", "2026-01-01 ~ 2026-01-02 ~ 2026-01-03"}) {
        CAPTURE(wrong);
        CHECK_FALSE(daysFromText(QLatin1String(wrong)));
    }
}
