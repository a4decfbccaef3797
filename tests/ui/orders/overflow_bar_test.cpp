#include "ui/orders/overflow_bar.h"

#include <QApplication>
#include <QToolButton>

#include "tests/support/catch.h"

using ui::orders::OverflowBar;

namespace {

struct Bar {
    OverflowBar bar{OverflowBar::MoreButton::WhenNeeded};
    QList<QToolButton*> buttons;
    QToolButton* more;

    Bar() {
        for (const auto& text : {QStringLiteral("first"), QStringLiteral("second"),
                                 QStringLiteral("third"), QStringLiteral("fourth")}) {
            auto* button = new QToolButton;
            button->setText(text);
            button->setCheckable(true);
            bar.add(button);
            buttons.append(button);
        }
        more = bar.setMoreText(QStringLiteral("More"));
        bar.resize(bar.sizeHint());
        bar.show();
        QCoreApplication::processEvents();
    }
    void narrow(int width) {
        bar.resize(width, bar.height());
        QCoreApplication::processEvents();
    }
};

}  // namespace

TEST_CASE("a bar with room shows every button and no menu") {
    Bar bar;
    CHECK(bar.bar.hiddenButtons().isEmpty());
    CHECK_FALSE(bar.more->isVisible());
}

TEST_CASE("a narrow bar hides buttons from the right and stays within its width") {
    Bar bar;
    bar.narrow(bar.bar.sizeHint().width() - 1);
    REQUIRE_FALSE(bar.bar.hiddenButtons().isEmpty());
    CHECK(bar.bar.hiddenButtons().last() == bar.buttons.last());
    CHECK(bar.buttons.first()->isVisible());
    CHECK(bar.more->isVisible());
    CHECK(bar.more->geometry().right() < bar.bar.width());
}

TEST_CASE("a checked button keeps its place in a narrow bar") {
    Bar bar;
    bar.buttons.last()->setChecked(true);
    bar.narrow(bar.bar.minimumSizeHint().width() + 20);
    CHECK(bar.buttons.last()->isVisible());
    CHECK_FALSE(bar.buttons.first()->isVisible());
}

TEST_CASE("a button that is not offered takes no room and is no hidden one") {
    Bar bar;
    const int whole = bar.bar.sizeHint().width();
    bar.bar.setOffered(bar.buttons.at(1), false);
    CHECK_FALSE(bar.buttons.at(1)->isVisible());
    CHECK(bar.bar.hiddenButtons().isEmpty());
    CHECK(bar.bar.sizeHint().width() < whole);
}
