#include "ui/common/state_table_view.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {

enum Column { From, Act, Arrow, To, Condition };

/// A line between the rows of one state and those of the next.
QWidget* makeRule(QWidget* parent) {
    auto* rule = new QWidget(parent);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    QPalette tone = rule->palette();
    tone.setColor(QPalette::Window, theme::colour(theme::Role::Border, tone));
    rule->setPalette(tone);
    return rule;
}

}  // namespace

StateTableView::StateTableView(const std::vector<StateTableRow>& rows, QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("stateTable"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(Condition, 1);
    grid->addWidget(captionLabel(tr("Standing"), this), 0, From);
    grid->addWidget(captionLabel(tr("Act"), this), 0, Act);
    grid->addWidget(captionLabel(tr("Leads to"), this), 0, To);
    grid->addWidget(captionLabel(tr("Needs"), this), 0, Condition);
    int line = 1;
    const StateTableRow* before = nullptr;
    for (const StateTableRow& row : rows) {
        if (!before || row.from != before->from) {
            grid->addWidget(makeRule(this), line++, From, 1, Condition + 1);
            grid->addWidget(new StateChip(row.from, this), line, From, Qt::AlignLeft);
        }
        before = &row;
        const QString act = row.keys.isEmpty() ? row.act : tr("%1 (%2)").arg(row.act, row.keys);
        grid->addWidget(new PlainLabel(act, this), line, Act);
        grid->addWidget(captionLabel(QStringLiteral("→"), this), line, Arrow);
        grid->addWidget(new StateChip(row.to, this), line, To, Qt::AlignLeft);
        auto* condition = captionLabel(row.condition, this);
        condition->setWordWrap(true);
        grid->addWidget(condition, line, Condition);
        ++line;
    }
}

StateTableDialog::StateTableDialog(const QString& title, const QString& about,
                                   const std::vector<StateTableRow>& rows, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    setObjectName(QStringLiteral("stateTableDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new QWidget;
    auto* body = new QVBoxLayout(page);
    body->setSpacing(theme::kSpaceWide);
    auto* words = new PlainLabel(about, page);
    words->setWordWrap(true);
    body->addWidget(words);
    body->addWidget(new StateTableView(rows, page));
    body->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    // On a small screen the frame and the title bar need room too.
    resize(QSize(780, 560).boundedTo(screen()->availableSize() * 0.92));
}

}  // namespace ui::common
