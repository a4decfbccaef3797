#include "ui/common/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "tests/support/qt/printing.h"

namespace {

void wheel(QWidget& widget) {
    QWheelEvent event({5, 5}, widget.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

TEST_CASE("the wheel changes a field only once a person is in it") {
    ui::common::WheelGuard guard;
    qApp->installEventFilter(&guard);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    auto* number = new QSpinBox;
    number->setValue(5);
    auto* other = new QComboBox;
    layout->addWidget(other);
    layout->addWidget(choice);
    layout->addWidget(number);
    window.show();
    other->setFocus();
    wheel(*choice);
    wheel(*number);
    CHECK(choice->currentIndex() == 0);
    CHECK(number->value() == 5);
    CHECK(choice->focusPolicy() == Qt::StrongFocus);
    window.activateWindow();
    choice->setFocus();
    if (choice->hasFocus()) {
        wheel(*choice);
        CHECK(choice->currentIndex() == 1);
    }
    qApp->removeEventFilter(&guard);
}
