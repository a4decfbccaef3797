#include "ui/theme/colours.h"

#include "tests/support/qt/printing.h"

using namespace ui::theme;

TEST_CASE("text of every role is readable on its ground in both schemes") {
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
        for (const auto& pair : textPairs()) {
            const auto text = colour(pair.text, scheme);
            const auto ground = colour(pair.ground, scheme);
            INFO(text.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
}

TEST_CASE("the word of every chip is readable on its ground in both schemes") {
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
        for (const auto tone :
             {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
            const auto pair = colours(tone, scheme);
            INFO(pair.text.name().toStdString() << " on " << pair.background.name().toStdString());
            CHECK(contrast(pair.text, pair.background) >= 4.5);
        }
    }
}

TEST_CASE("contrast of black and white is 21 and of a colour with itself 1") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(Qt::gray, Qt::gray) == Approx(1.0));
}

TEST_CASE("a palette tells its scheme") {
    CHECK(schemeOf(makePalette(Scheme::Light)) == Scheme::Light);
    CHECK(schemeOf(makePalette(Scheme::Dark)) == Scheme::Dark);
}
