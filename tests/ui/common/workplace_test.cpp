#include "ui/common/workplace.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "tests/support/catch.h"
#include "ui/common/flow_layout.h"

namespace {

/// A page with chips that flow at its head, a list that would like to be high, and a button at its
/// foot.
class TallPage final : public ui::common::Workplace {
public:
    TallPage() {
        auto* layout = new QVBoxLayout(this);
        auto* head = new QWidget(this);
        auto* chips = new ui::common::FlowLayout(head, 4, 4);
        for (int at = 0; at < 6; ++at) {
            chips->addWidget(new QPushButton(QStringLiteral("chip %1").arg(at), head));
        }
        list->setMinimumHeight(100);
        foot->setText(QStringLiteral("Grant"));
        layout->addWidget(head);
        layout->addWidget(list, 1);
        layout->addWidget(foot);
    }
    QString name() const override { return QStringLiteral("tall"); }
    QString iconName() const override { return QStringLiteral("note"); }
    std::vector<ui::common::Command> commands() override { return {}; }

    /// Would like to be 900 high.
    class List final : public QWidget {
    public:
        using QWidget::QWidget;
        QSize sizeHint() const override { return {400, 900}; }
    };
    List* list = new List(this);
    QPushButton* foot = new QPushButton(this);
};

}  // namespace

TEST_CASE("a page shrinks before it scrolls, so that the buttons at its foot stay in sight") {
    QScrollArea area;
    area.setWidgetResizable(true);
    auto* page = new TallPage;
    area.setWidget(page);
    area.resize(500, 400);
    area.show();
    CHECK(page->height() <= area.viewport()->height());
    CHECK(page->foot->geometry().bottom() < area.viewport()->height());
    CHECK(page->list->height() >= 100);
    // What cannot shrink any more scrolls.
    area.resize(500, 120);
    CHECK(page->height() > area.viewport()->height());
    CHECK(page->list->height() >= 100);
}
