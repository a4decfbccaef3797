#include "ui/shell/opening_window.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/qt/printing.h"
#include "ui/common/view_state_store.h"

using ui::shell::OpeningWindow;

TEST_CASE("the window that opens tells once that it is painted, and explains only when asked to") {
    const ui::common::MemoryViewStateStore viewStates;
    OpeningWindow window(viewStates);
    QSignalSpy painted(&window, &OpeningWindow::painted);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return !painted.isEmpty(); }));
    CHECK(window.findChildren<QLabel*>().isEmpty());
    window.explain();
    window.repaint();
    QCoreApplication::processEvents();
    CHECK(window.findChildren<QLabel*>().size() == 2);
    CHECK(painted.size() == 1);
}

TEST_CASE("closing the window that opens is told") {
    const ui::common::MemoryViewStateStore viewStates;
    OpeningWindow window(viewStates);
    QSignalSpy closed(&window, &OpeningWindow::closed);
    window.show();
    window.close();
    CHECK(closed.size() == 1);
}
