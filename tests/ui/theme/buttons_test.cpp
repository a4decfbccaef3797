#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/settings/settings.h"
#include "tests/support/qt/printing.h"

namespace {

/// The program's style for as long as a test lasts.
struct Styled {
    Styled() { ui::theme::apply(*qApp, {}, ui::theme::Scheme::Light); }
    ~Styled() {
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
};

QImage imageOf(QWidget& widget) {
    return widget.grab().toImage();
}

}  // namespace

TEST_CASE("Return presses the button of a page that the keyboard is on") {
    const Styled styled;
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* first = new QPushButton(QStringLiteral("Skip"));
    auto* second = new QPushButton(QStringLiteral("Next"));
    layout->addWidget(first);
    layout->addWidget(second);
    int pressed = 0;
    QObject::connect(second, &QPushButton::clicked, &page, [&pressed] { ++pressed; });
    page.show();
    QTest::keyClick(second, Qt::Key_Return);
    CHECK(pressed == 1);
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(pressed == 1);
}

TEST_CASE("the words of a button keep off its edges") {
    const Styled styled;
    QPushButton button(QStringLiteral("Export the rejected rows…"));
    const int words = button.fontMetrics().horizontalAdvance(button.text());
    CHECK(button.sizeHint().width() >= words + 16);
}

TEST_CASE("a date field shows its last digit") {
    const Styled styled;
    QDateTimeEdit field(QDateTime({2026, 11, 27}, {20, 39}));
    field.setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    field.setCalendarPopup(true);
    field.resize(field.sizeHint());
    field.show();
    const auto* text = field.findChild<QLineEdit*>();
    // A line edit keeps two pixels on both sides of its text.
    CHECK(text->width() >= text->fontMetrics().horizontalAdvance(text->text()) + 4);
}

TEST_CASE("the arrow of a menu button stands beside its words, at half height") {
    const Styled styled;
    QToolButton plain;
    plain.setText(QStringLiteral("More"));
    QToolButton button;
    button.setText(plain.text());
    QMenu menu;
    button.setMenu(&menu);
    button.setPopupMode(QToolButton::InstantPopup);
    CHECK(button.sizeHint().width() >= plain.sizeHint().width() + 8);
    button.resize(60, 40);
    plain.resize(60, 40);
    // The last columns hold the arrow only: nothing of it in the upper and lower third.
    const QImage with = imageOf(button);
    int inside = 0;
    int outside = 0;
    const QRgb ground = with.pixel(45, 6);
    for (int y = 4; y < 36; ++y) {
        for (int x = 47; x < 57; ++x) {
            const bool isDark = qGray(with.pixel(x, y)) + 60 < qGray(ground);
            (y >= 13 && y < 27 ? inside : outside) += isDark ? 1 : 0;
        }
    }
    CHECK(inside > 0);
    CHECK(outside == 0);
}
