#include "ui/returns/return_steps_help.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/returns/return_steps.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/returns/returns_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;

namespace {

/// The way of a case that goes well as boxes with arrows, and the other states of the table under
/// it.
class FlowDrawing final : public QWidget {
public:
    FlowDrawing(ReturnKind kind, QWidget* parent) : QWidget(parent) {
        const ReturnCase plain{.kind = kind, .goodsComeBack = kind != ReturnKind::Compensation};
        m_way = wayOf(plain);
        for (const auto state : kReturnStates) {
            const bool isUsed = std::ranges::any_of(stepsOf(kind), [state](const ReturnStep& step) {
                return step.from == state || step.to == state;
            });
            if (isUsed && std::ranges::find(m_way, state) == m_way.end()) {
                m_beside.push_back(state);
            }
        }
        setMinimumHeight(4 * lineHeight());
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int bottom = draw(painter, m_way, 0, true);
        draw(painter, m_beside, bottom + lineHeight(), false);
    }

private:
    [[nodiscard]] int lineHeight() const { return fontMetrics().height() + 2 * theme::kSpace; }

    /// Wraps at the right edge; returns the top of the last line.
    int draw(QPainter& painter, const std::vector<ReturnState>& states, int top, bool isWay) const {
        int x = 0;
        for (std::size_t at = 0; at < states.size(); ++at) {
            const common::Chips chips{
                {ReturnsText::of(states[at]), isWay ? theme::Tone::Info : theme::Tone::Neutral}};
            const int width = common::chipsSize(chips, font()).width();
            if (x + width > this->width() && x > 0) {
                x = 0;
                top += lineHeight();
            }
            common::paintChips(painter, QRect(x, top, width, lineHeight()), chips, font(),
                               palette());
            x += width + theme::kSpace;
            if (isWay && at + 1 < states.size()) {
                painter.drawText(QRect(x, top, theme::kSpaceBlock, lineHeight()), Qt::AlignCenter,
                                 QStringLiteral("→"));
                x += theme::kSpaceBlock + theme::kSpace;
            }
        }
        return top;
    }

    std::vector<ReturnState> m_way;
    std::vector<ReturnState> m_beside;
};

QTableWidget* makeTable(ReturnKind kind, QWidget* parent, const QStringList& headers) {
    const auto steps = stepsOf(kind);
    auto* table = new QTableWidget(static_cast<int>(steps.size()), 3, parent);
    table->setObjectName(QStringLiteral("returns.help.%1").arg(static_cast<int>(kind)));
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    int row = 0;
    // State by state, so that a reader finds what may be done where a case stands.
    for (const auto state : kReturnStates) {
        for (const auto& step : steps) {
            if (step.from != state) {
                continue;
            }
            table->setItem(row, 0, new QTableWidgetItem(ReturnsText::of(step.from)));
            table->setItem(
                row, 1, new QTableWidgetItem(ReturnsText::event(std::string(toWord(step.action)))));
            table->setItem(row, 2, new QTableWidgetItem(ReturnsText::of(step.to)));
            ++row;
        }
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

}  // namespace

ReturnStepsHelp::ReturnStepsHelp(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("returns.help"));
    setWindowTitle(tr("How a case goes"));
    resize(780, 560);
    auto* layout = new QVBoxLayout(this);
    auto* tabs = new QTabWidget(this);
    for (const auto kind : kReturnKinds) {
        auto* page = new QWidget(tabs);
        auto* rows = new QVBoxLayout(page);
        rows->addWidget(common::captionLabel(
            tr("The way of a case that goes well, and the states beside it"), page));
        rows->addWidget(new FlowDrawing(kind, page));
        rows->addWidget(makeTable(kind, page, {tr("State"), tr("Step"), tr("State after it")}), 1);
        tabs->addTab(page, ReturnsText::of(kind));
    }
    layout->addWidget(tabs, 1);
    auto* rules = common::valueLabel(tr("Approving needs: the policy allows it, the goods that "
                                        "come back passed the inspection, the buyer's identity "
                                        "was checked, the sum is within what was paid, and whoever "
                                        "asked does not approve. Over the own limit a "
                                        "second person signs. An import never changes what an "
                                        "agent decided: it shows both sides."),
                                     this);
    layout->addWidget(rules);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

}  // namespace ui::returns
