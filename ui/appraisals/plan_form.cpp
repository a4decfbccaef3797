#include "ui/appraisals/plan_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kListLines = 5;

void fill(QListWidget& list, const std::vector<std::string>& names, bool isChecked) {
    list.clear();
    for (const auto& name : names) {
        auto* item = new QListWidgetItem(toScreen(name), &list);
        item->setData(Qt::UserRole, QString::fromStdString(name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<std::string> checkedOf(const QListWidget& list) {
    std::vector<std::string> names;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked) {
            names.push_back(toCore(list.item(row)->data(Qt::UserRole).toString()));
        }
    }
    return names;
}

}  // namespace

PlanForm::PlanForm(AppraisalViewModel& appraisals, QWidget* parent)
    : QFrame(parent)
    , m_appraisals(appraisals)
    , m_title(new common::PlainLabel({}, this))
    , m_agents(new QListWidget(this))
    , m_other(new QLineEdit(this))
    , m_set(new QComboBox(this))
    , m_assessors(new QListWidget(this)) {
    setObjectName(QStringLiteral("appraisals.planForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(common::captionLabel(tr("Agents without a sheet"), this), 1, 0);
    grid->addWidget(common::captionLabel(tr("Assessors"), this), 1, 1);
    grid->addWidget(common::captionLabel(tr("Score set"), this), 1, 2);
    m_agents->setObjectName(QStringLiteral("appraisals.agents"));
    m_assessors->setObjectName(QStringLiteral("appraisals.assessorList"));
    for (auto* list : {m_agents, m_assessors}) {
        list->setFixedHeight(fontMetrics().lineSpacing() * kListLines + theme::kSpaceBlock);
    }
    grid->addWidget(m_agents, 2, 0);
    grid->addWidget(m_assessors, 2, 1);
    m_set->setObjectName(QStringLiteral("appraisals.set"));
    grid->addWidget(m_set, 2, 2, Qt::AlignTop);
    m_other->setObjectName(QStringLiteral("appraisals.otherAgent"));
    m_other->setPlaceholderText(tr("Another name"));
    grid->addWidget(m_other, 3, 0);
    auto* submit = new QPushButton(tr("Plan the sheets"), this);
    submit->setObjectName(QStringLiteral("appraisals.planNow"));
    theme::setPrimary(*submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(submit);
    grid->addLayout(buttons, 3, 1, 1, 2);
    connect(submit, &QPushButton::clicked, this, &PlanForm::submit);
    connect(cancel, &QPushButton::clicked, this, &PlanForm::hide);
    hide();
}

void PlanForm::open() {
    m_title->setText(tr("New appraisal sheets of %1").arg(AppraisalsText::of(m_appraisals.period())));
    const auto people = m_appraisals.people();
    fill(*m_agents, m_appraisals.agentsWithoutSheet(), true);
    fill(*m_assessors, people, false);
    const QString me = toScreen(m_appraisals.actor().name);
    for (int row = 0; row < m_assessors->count(); ++row) {
        if (m_assessors->item(row)->text() == me) {
            m_assessors->item(row)->setCheckState(Qt::Checked);
        }
    }
    // Nobody assesses oneself: whoever plans leaves the own sheet to another lead.
    if (people.size() > 1) {
        for (int row = 0; row < m_agents->count(); ++row) {
            if (m_agents->item(row)->text() == me) {
                m_agents->item(row)->setCheckState(Qt::Unchecked);
            }
        }
    }
    m_set->clear();
    for (const auto& set : m_appraisals.rules().sets) {
        m_set->addItem(toScreen(set.name), QString::fromStdString(set.key));
    }
    m_other->clear();
    show();
    m_agents->setFocus();
}

void PlanForm::submit() {
    if (!isOpen()) {
        return;
    }
    PlanDraft draft{.period = m_appraisals.period(),
                    .agents = checkedOf(*m_agents),
                    .setKey = toCore(m_set->currentData().toString()),
                    .assessors = checkedOf(*m_assessors)};
    if (const QString other = m_other->text().trimmed(); !other.isEmpty()) {
        draft.agents.push_back(toCore(other));
    }
    m_appraisals.plan(draft);
}

void PlanForm::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void PlanForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::appraisals
