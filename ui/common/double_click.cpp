#include "ui/common/double_click.h"

#include <QAbstractButton>
#include <QEvent>

namespace ui::common {
namespace {

class SecondClickFilter final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // It comes as press, release, double click, release; the button takes the third for a press.
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
    }
};

}  // namespace

void ignoreSecondClick(QAbstractButton& button) {
    button.installEventFilter(new SecondClickFilter(&button));
}

}  // namespace ui::common
