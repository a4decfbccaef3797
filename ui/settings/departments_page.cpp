#include "ui/settings/departments_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "core/agents/rights.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"

namespace ui::settings {

using namespace core::departments;
using common::toCore;
using common::toScreen;

namespace {

enum Column { Name, Limit, Contact, Lead, Offered, kColumns };

constexpr std::chrono::minutes kUsualLimit{120};
constexpr int kMinuteStep = 15;
constexpr int kTableHeight = 220;
constexpr int kNameWidth = 90;
constexpr int kLimitWidth = 90;
constexpr int kContactWidth = 150;
constexpr int kLeadWidth = 90;
constexpr int kLongestName = 40;
constexpr int kLongestText = 200;

}  // namespace

DepartmentsPage::DepartmentsPage(common::Environment& environment, DepartmentReader& reader,
                                 DepartmentService& service)
    : SettingsPage(environment, tr("Departments"), QStringLiteral("team"))
    , m_reader(reader)
    , m_service(service)
    , m_duty(new QComboBox)
    , m_table(new QTableWidget(0, kColumns))
    , m_remove(new QPushButton(theme::icon(QStringLiteral("remove")), tr("Remove")))
    , m_minutes(new QSpinBox)
    , m_active(new QCheckBox(tr("Tickets are handed to it"))) {
    setObjectName(QStringLiteral("settings.departments"));
    makeDuty();
    makeList();
    makeForm();
    if (environment.cases.agentService) {
        m_agentsChanged = common::onScreen(environment.cases.agentService->changed, this,
                                           [this] { loadDuty(); });
    }
}

void DepartmentsPage::makeDuty() {
    auto* form = addForm(tr("Level-1 problems"));
    m_duty->setObjectName(QStringLiteral("departments.duty"));
    form->addRow(tr("Duty lead now"), m_duty);
    addHint(tr("Stolen accounts and failed payments go to the duty lead at once; the customer is "
               "answered within an hour."));
    connect(m_duty, &QComboBox::activated, this, [this] { putOnDuty(); });
}

void DepartmentsPage::makeList() {
    addForm(tr("Departments that answer tickets"));
    m_table->setObjectName(QStringLiteral("departments"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Answers within"), tr("Who answers"),
                                        tr("Duty lead"), tr("Offered")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(kTableHeight);
    m_table->setColumnWidth(Name, kNameWidth);
    m_table->setColumnWidth(Limit, kLimitWidth);
    m_table->setColumnWidth(Contact, kContactWidth);
    m_table->setColumnWidth(Lead, kLeadWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    body().addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(theme::icon(QStringLiteral("add")), tr("Add a department"));
    add->setObjectName(QStringLiteral("departments.add"));
    m_remove->setObjectName(QStringLiteral("departments.remove"));
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    body().addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        if (!isLoading()) {
            flush();
            showChosen();
        }
    });
    connect(add, &QPushButton::clicked, this, &DepartmentsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &DepartmentsPage::remove);
}

QLineEdit* DepartmentsPage::addLine(QFormLayout& form, const QString& label, const char* name,
                                    int longest) {
    auto* line = new QLineEdit;
    line->setObjectName(QStringLiteral("departments.%1").arg(QLatin1String(name)));
    line->setMaxLength(longest);
    connect(line, &QLineEdit::textEdited, this, [this] { applySoon(); });
    form.addRow(label, line);
    return line;
}

void DepartmentsPage::makeForm() {
    auto* form = addForm(tr("The chosen department"));
    m_name = addLine(*form, tr("Name"), "name", kLongestName);
    m_minutes->setObjectName(QStringLiteral("departments.minutes"));
    m_minutes->setRange(static_cast<int>(kShortestResponse.count()),
                        static_cast<int>(kLongestResponse.count()));
    m_minutes->setSingleStep(kMinuteStep);
    //: After a number of minutes
    m_minutes->setSuffix(tr(" min"));
    form->addRow(tr("Answers within"), m_minutes);
    m_contact = addLine(*form, tr("Who answers"), "contact", kLongestText);
    m_contact->setPlaceholderText(tr("Names, a number or a group chat"));
    m_lead = addLine(*form, tr("Duty lead"), "lead", kLongestName);
    m_lead->setPlaceholderText(tr("Who is called when an answer is late"));
    m_duties = addLine(*form, tr("Answers for"), "duties", kLongestText);
    m_active->setObjectName(QStringLiteral("departments.active"));
    form->addRow(QString(), m_active);
    const auto soon = [this] {
        if (!isLoading()) {
            applySoon();
        }
    };
    connect(m_minutes, &QSpinBox::valueChanged, this, soon);
    connect(m_active, &QCheckBox::toggled, this, soon);
}

void DepartmentsPage::load() {
    loadDuty();
    m_departments = m_reader.all();
    showRows();
}

void DepartmentsPage::loadDuty() {
    m_duty->clear();
    std::int64_t now = 0;
    if (m_environment.cases.agents) {
        for (const auto& agent : m_environment.cases.agents->list()) {
            if (agent.isActive &&
                core::agents::mayAct(agent.role, core::agents::Right::ReceiveEscalation)) {
                m_duty->addItem(toScreen(agent.name), static_cast<qlonglong>(agent.id));
                if (agent.isDutyLead && now == 0) {
                    now = agent.id;
                }
            }
        }
    }
    const bool isAnybody = m_duty->count() > 0;
    if (!isAnybody) {
        m_duty->addItem(tr("Nobody yet: add a lead or an administrator under Agents"));
    } else if (now == 0) {
        m_duty->insertItem(0, tr("Nobody is named"));
    }
    m_duty->setEnabled(isAnybody);
    m_duty->setCurrentIndex(now == 0 ? 0 : m_duty->findData(static_cast<qlonglong>(now)));
}

void DepartmentsPage::putOnDuty() {
    const auto id = m_duty->currentData().toLongLong();
    if (id == 0) {
        return;
    }
    using core::agents::AgentError;
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.agentService, id, actor = m_environment.actor()] {
            return service->putOnDuty({id, 0}, actor);
        },
        [this](const core::agents::AgentService::Outcome& outcome) {
            const bool isFine = outcome || outcome.error() == AgentError::NothingChanged;
            showError(isFine ? QString() : tr("Only a lead or an administrator gives the duty on."));
            loadDuty();
        });
}

void DepartmentsPage::showRows() {
    m_isLoading = true;
    m_table->setRowCount(static_cast<int>(m_departments.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < kColumns; ++column) {
            m_table->setItem(row, column, new QTableWidgetItem);
        }
        showRow(row);
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, Name);
    }
    m_isLoading = false;
    showChosen();
}

void DepartmentsPage::showRow(int row) {
    const auto& department = m_departments[static_cast<std::size_t>(row)];
    m_table->item(row, Name)->setText(toScreen(department.name));
    m_table->item(row, Limit)->setText(common::Format::duration(department.responseLimit));
    m_table->item(row, Contact)->setText(toScreen(department.contact));
    m_table->item(row, Lead)->setText(toScreen(department.lead));
    //: Of a department: tickets are handed to it
    m_table->item(row, Offered)->setText(department.isActive ? tr("yes") : tr("no"));
}

void DepartmentsPage::showChosen() {
    m_chosen = m_table->currentRow();
    const bool isAny = m_chosen >= 0 && m_chosen < static_cast<int>(m_departments.size());
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_contact, m_lead, m_duties,
                                                          m_minutes, m_active, m_remove}) {
        field->setEnabled(isAny);
    }
    const Department shown =
        isAny ? m_departments[static_cast<std::size_t>(m_chosen)] : Department{};
    m_isLoading = true;
    m_name->setText(toScreen(shown.name));
    m_contact->setText(toScreen(shown.contact));
    m_lead->setText(toScreen(shown.lead));
    m_duties->setText(toScreen(shown.duties));
    m_minutes->setValue(static_cast<int>(shown.responseLimit.count()));
    m_active->setChecked(isAny && shown.isActive);
    m_isLoading = false;
}

void DepartmentsPage::takeForm() {
    if (m_chosen < 0 || m_chosen >= static_cast<int>(m_departments.size())) {
        return;
    }
    m_departments[static_cast<std::size_t>(m_chosen)] = {
        .name = toCore(m_name->text()),
        .contact = toCore(m_contact->text()),
        .lead = toCore(m_lead->text()),
        .responseLimit = std::chrono::minutes(m_minutes->value()),
        .duties = toCore(m_duties->text()),
        .isActive = m_active->isChecked()};
    showRow(m_chosen);
}

void DepartmentsPage::add() {
    flush();
    m_departments.push_back({.name = {}, .responseLimit = kUsualLimit});
    showRows();
    m_table->setCurrentCell(m_table->rowCount() - 1, Name);
    m_name->setFocus();
}

void DepartmentsPage::remove() {
    if (m_chosen < 0) {
        return;
    }
    m_departments.erase(m_departments.begin() + m_chosen);
    m_chosen = -1;
    showRows();
    apply();
}

void DepartmentsPage::apply() {
    takeForm();
    common::runAct(
        m_environment.acts, this,
        [&service = m_service, departments = m_departments, actor = m_environment.actor()] {
            return service.save(departments, actor);
        },
        [this](const DepartmentService::Outcome& outcome) {
            const bool isFine = outcome || outcome.error() == DepartmentError::NothingChanged;
            showError(isFine ? QString() : refusal(outcome.error()));
        });
}

QString DepartmentsPage::refusal(DepartmentError error) {
    switch (error) {
        case DepartmentError::NameMissing:
            return tr("A department has no name. Write one, or remove it.");
        case DepartmentError::NameTaken:
            return tr("Two departments have the same name. Change one of them.");
        case DepartmentError::TextTooLong:
            return tr("A name is longer than 40 characters or a text longer than 200.");
        case DepartmentError::LimitOutOfRange:
            return tr("A limit is between 5 minutes and 30 days.");
        case DepartmentError::NoneActive:
            return tr("At least one department has to be offered.");
        case DepartmentError::NothingChanged:
            return tr("Nothing was changed.");
        case DepartmentError::NotAllowed:
            return tr("Your role does not allow this. Ask the team lead.");
    }
    return {};
}

}  // namespace ui::settings
