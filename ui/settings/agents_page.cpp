#include "ui/settings/agents_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/agents/agent_policy.h"
#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/data_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"
#include "ui/settings/agent_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::agents;

namespace {

QLineEdit* pinField(const QString& objectName) {
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(12);
    return field;
}

QString presetName(const std::string& preset) {
    return preset == "yintai" ? AgentsPage::tr("Yintai") : AgentsPage::tr("Handu");
}

}  // namespace

AgentsPage::AgentsPage(common::Environment& environment)
    : SettingsPage(environment, tr("Agents and roles"), QStringLiteral("person"))
    , m_model(new AgentTableModel(this))
    , m_table(new common::DataTable(environment.viewStates)) {
    buildList();
    buildForm();
    buildLock();
    if (environment.cases.agentService) {
        m_agentsChanged =
            common::onScreen(environment.cases.agentService->changed, this, [this] { load(); });
    }
}

void AgentsPage::buildList() {
    addForm(tr("Agents"));
    addHint(
        tr("Without agents, or with one, nobody signs in and everything is allowed. From the second "
           "agent on everybody has a PIN and the rights of a role."));
    m_table->setObjectName(QStringLiteral("agentsTable"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(170);
    m_add = new QPushButton(theme::icon(QStringLiteral("add")), tr("Add an agent…"));
    m_edit = new QPushButton(tr("Edit…"));
    m_setPin = new QPushButton(tr("Set PIN…"));
    m_retire = new QPushButton;
    m_add->setObjectName(QStringLiteral("agentAdd"));
    m_edit->setObjectName(QStringLiteral("agentEdit"));
    m_setPin->setObjectName(QStringLiteral("agentPin"));
    m_retire->setObjectName(QStringLiteral("agentRetire"));
    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_add, m_edit, m_setPin, m_retire}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    body().addWidget(m_table);
    m_noDutyLead = new common::PlainLabel;
    m_noDutyLead->setObjectName(QStringLiteral("noDutyLead"));
    m_noDutyLead->setWordWrap(true);
    m_noDutyLead->hide();
    body().addWidget(m_noDutyLead);
    body().addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { open(Form::Add); });
    connect(m_edit, &QPushButton::clicked, this, [this] { open(Form::Edit); });
    connect(m_setPin, &QPushButton::clicked, this, [this] { open(Form::Pin); });
    connect(m_retire, &QPushButton::clicked, this, &AgentsPage::setActive);
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] {
        open(Form::None);
        updateButtons();
    });
    connect(m_table, &common::DataTable::rowActivated, this, [this] {
        if (m_edit->isEnabled()) {
            open(Form::Edit);
        }
    });
}

void AgentsPage::buildForm() {
    m_form = new QWidget;
    m_form->setObjectName(QStringLiteral("agentForm"));
    m_name = new QLineEdit;
    m_post = new QComboBox;
    m_role = new QComboBox;
    m_team = new QLineEdit;
    m_duty = new QCheckBox(tr("Duty lead: receives level-1 problems"));
    m_currentPin = pinField(QStringLiteral("agentCurrentPin"));
    m_pin = pinField(QStringLiteral("agentNewPin"));
    m_pinAgain = pinField(QStringLiteral("agentNewPinAgain"));
    m_name->setObjectName(QStringLiteral("agentFormName"));
    m_post->setObjectName(QStringLiteral("agentFormPost"));
    m_role->setObjectName(QStringLiteral("agentFormRole"));
    m_team->setObjectName(QStringLiteral("agentFormTeam"));
    m_duty->setObjectName(QStringLiteral("agentFormDuty"));
    m_name->setMaxLength(40);
    m_team->setMaxLength(40);
    m_post->addItem(tr("No post: choose a role"), QString());
    for (const auto& post : posts()) {
        m_post->addItem(QStringLiteral("%1 – %2").arg(presetName(post.preset), common::toScreen(post.name)),
                        common::toScreen(post.key));
    }
    for (const Role role : kRoles) {
        if (role != Role::Owner) {
            m_role->addItem(common::RoleText::of(role), static_cast<int>(role));
        }
    }
    m_rows = new QFormLayout;
    m_rows->setVerticalSpacing(theme::kSpace);
    m_rows->addRow(tr("Name"), m_name);
    m_rows->addRow(tr("Post"), m_post);
    m_rows->addRow(tr("Role"), m_role);
    m_rows->addRow(tr("Team"), m_team);
    m_rows->addRow(QString(), m_duty);
    m_rows->addRow(tr("PIN of now"), m_currentPin);
    m_rows->addRow(tr("New PIN, 4 to 12 digits"), m_pin);
    m_rows->addRow(tr("The same again"), m_pinAgain);
    auto* save = new QPushButton(tr("Save"));
    auto* cancel = new QPushButton(tr("Cancel"));
    save->setObjectName(QStringLiteral("agentSave"));
    cancel->setObjectName(QStringLiteral("agentCancel"));
    theme::setPrimary(*save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addLayout(buttons);
    m_form->hide();
    body().addWidget(m_form);
    connect(m_post, &QComboBox::activated, this, &AgentsPage::showRole);
    connect(save, &QPushButton::clicked, this, &AgentsPage::save);
    for (auto* field : {m_name, m_team, m_currentPin, m_pin, m_pinAgain}) {
        connect(field, &QLineEdit::returnPressed, this, &AgentsPage::save);
    }
    connect(cancel, &QPushButton::clicked, this, [this] { open(Form::None); });
}

void AgentsPage::buildLock() {
    auto* form = addForm(tr("Lock"));
    m_lockAfter = new QSpinBox;
    m_lockAfter->setObjectName(QStringLiteral("lockAfter"));
    m_lockAfter->setRange(0, 240);
    m_lockAfter->setSpecialValueText(tr("Never"));
    m_lockAfter->setSuffix(tr(" min"));
    form->addRow(tr("Lock the window after no touch for"), m_lockAfter);
    addHint(tr("Ctrl+Alt+L locks at once. The window shows no buyer until somebody signs in."));
    connect(m_lockAfter, &QSpinBox::valueChanged, this, [this] { applySoon(); });
}

void AgentsPage::load() {
    if (m_environment.cases.agents) {
        const auto agents = m_environment.cases.agents->list();
        m_model->setAgents(agents);
        const auto receiver = isSignInNeeded(agents) && dutyLeadOf(agents).empty()
                                  ? escalationReceiver(agents, {})
                                  : std::string();
        m_noDutyLead->setVisible(!receiver.empty());
        m_noDutyLead->setText(
            tr("Nobody is duty lead: level-1 tickets go to a lead on shift, else to %1. Name one "
               "with “Edit…”.")
                .arg(common::toScreen(receiver)));
        m_table->resizeColumnsToContents();
    }
    m_isLoading = true;
    m_lockAfter->setValue(static_cast<int>(m_environment.settings.lockAfter().count()));
    m_isLoading = false;
    const auto actor = m_environment.actor();
    m_lockAfter->setEnabled(mayAct(actor, Right::EditRules));
    updateButtons();
}

void AgentsPage::apply() {
    run([this, idle = std::chrono::minutes{m_lockAfter->value()}](const auto& actor) {
        return m_environment.settingsService.setLockAfter(idle, actor);
    });
}

const Agent* AgentsPage::current() const {
    return m_model->agent(m_table->currentIndex().row());
}

void AgentsPage::updateButtons() {
    const auto actor = m_environment.actor();
    const bool mayEdit = m_environment.cases.agentService && mayAct(actor, Right::EditAgents);
    const auto* agent = current();
    m_add->setEnabled(mayEdit);
    m_edit->setEnabled(mayEdit && agent);
    m_retire->setEnabled(mayEdit && agent);
    m_retire->setText(agent && !agent->isActive ? tr("Restore") : tr("Retire"));
    const bool isOwn = agent && agent->name == actor.name;
    m_setPin->setEnabled(agent && (mayEdit || isOwn));
    for (auto* button : {m_add, m_edit, m_retire}) {
        common::setPlainToolTip(*button,
                                mayEdit ? QString() : common::RoleText::notFor(actor.role));
    }
}

void AgentsPage::open(Form form) {
    m_kind = form;
    m_form->setVisible(form != Form::None);
    showError({});
    for (auto* field : {m_currentPin, m_pin, m_pinAgain}) {
        field->clear();
    }
    if (form == Form::None) {
        return;
    }
    const auto* agent = form == Form::Add ? nullptr : current();
    const bool isAboutAgent = form != Form::Pin;
    const bool asksNow = form == Form::Pin && !mayAct(m_environment.actor(), Right::EditAgents);
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (auto* label = m_rows->labelForField(field)) {
            label->setVisible(isShown);
        }
    };
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_post, m_role, m_team, m_duty}) {
        show(field, isAboutAgent);
    }
    show(m_currentPin, asksNow);
    show(m_pin, form != Form::Edit);
    show(m_pinAgain, form != Form::Edit);
    // The first one is who sits here.
    const bool isFirst = !agent && m_model->rowCount() == 0;
    m_name->setText(common::toScreen(agent     ? agent->name
                                     : isFirst ? m_environment.settings.agentName()
                                               : std::string()));
    m_post->setCurrentIndex(
        std::max(0, m_post->findData(agent ? common::toScreen(agent->post) : QString())));
    m_role->setCurrentIndex(m_role->findData(
        static_cast<int>(agent ? agent->role : (isFirst ? Role::Admin : Role::Agent))));
    m_team->setText(agent ? common::toScreen(agent->team) : QString());
    m_duty->setChecked(agent && agent->isDutyLead);
    showRole();
    (isAboutAgent ? m_name : asksNow ? m_currentPin : m_pin)->setFocus();
}

void AgentsPage::showRole() {
    const auto* post = findPost(common::toCore(m_post->currentData().toString()));
    m_role->setEnabled(!post);
    if (post) {
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(post->role)));
    }
}

void AgentsPage::save() {
    const auto* agent = current();
    if (m_kind != Form::Edit && m_pin->text() != m_pinAgain->text()) {
        showError(tr("The two PINs differ. Type the same twice."));
        return;
    }
    auto* service = m_environment.cases.agentService;
    const AgentTarget target =
        agent && m_kind != Form::Add ? AgentTarget{agent->id, agent->version} : AgentTarget{};
    const AgentDraft draft{.name = common::toCore(m_name->text()),
                           .role = static_cast<Role>(m_role->currentData().toInt()),
                           .post = common::toCore(m_post->currentData().toString()),
                           .team = common::toCore(m_team->text()),
                           .isDutyLead = m_duty->isChecked()};
    const auto errorOf = [](const AgentService::Outcome& outcome) {
        return outcome ? std::nullopt : std::optional(outcome.error());
    };
    const auto pin = common::toCore(m_pin->text());
    switch (m_kind) {
        case Form::Add:
            runAgentAct([=](const Actor& actor) { return errorOf(service->add(draft, pin, actor)); });
            break;
        case Form::Edit:
            runAgentAct(
                [=](const Actor& actor) { return errorOf(service->edit(target, draft, actor)); });
            break;
        case Form::Pin:
            runAgentAct([=, now = common::toCore(m_currentPin->text())](const Actor& actor) {
                return errorOf(service->setPin({target.id}, now, pin, actor));
            });
            break;
        case Form::None:
            break;
    }
}

void AgentsPage::setActive() {
    const auto* agent = current();
    if (!agent) {
        return;
    }
    runAgentAct([service = m_environment.cases.agentService,
                 target = AgentTarget{agent->id, agent->version},
                 isActive = !agent->isActive](const Actor& actor) {
        const auto outcome = service->setActive(target, isActive, actor);
        return outcome ? std::nullopt : std::optional(outcome.error());
    });
}

void AgentsPage::runAgentAct(Act act) {
    common::runAct(
        m_environment.acts, this,
        [act = std::move(act), actor = m_environment.actor()] { return act(actor); },
        [this](std::optional<AgentError> error) {
            if (!error) {
                open(Form::None);
            }
            showError(error ? refusal(*error) : QString());
        });
}

QString AgentsPage::refusal(AgentError error) {
    switch (error) {
        case AgentError::NotFound:
            return tr("This agent is not there any more.");
        case AgentError::NameMissing:
            return tr("A name is needed.");
        case AgentError::TooLong:
            return tr("Names and teams have at most 40 characters.");
        case AgentError::NameTaken:
            return tr("Somebody has or had this name. Choose another one.");
        case AgentError::NameInUse:
            return tr("The name stands beside acts already, so it stays. Retire this agent and add "
                      "a new one.");
        case AgentError::PostUnknown:
        case AgentError::RoleUnknown:
            return tr("Choose a post or a role from the list.");
        case AgentError::NotALead:
            return tr("Only a team lead or an admin can be duty lead.");
        case AgentError::FirstMustBeAdmin:
            return tr("Add yourself first, with the role admin: somebody must be able to change "
                      "agents.");
        case AgentError::LastAdmin:
            return tr("This is the last admin. Make somebody else admin first.");
        case AgentError::PinMalformed:
            return tr("A PIN has 4 to 12 digits.");
        case AgentError::PinNeeded:
            return tr("Where several work, everybody needs a PIN: set one for each agent that is "
                      "here, then for the new one.");
        case AgentError::PinWrong:
            return tr("The PIN of now is wrong.");
        case AgentError::Paused:
            return tr("Five tries were wrong. Wait five minutes, or ask an admin for a new PIN.");
        case AgentError::NotActive:
            return tr("This agent is retired. Restore the agent first.");
        case AgentError::ChangedSinceRead:
            return tr("Somebody changed this agent in the meantime. Look again.");
        case AgentError::NothingChanged:
            return {};
        case AgentError::NotAllowedForRole:
            return tr("Agents and roles are changed by an admin.");
        // Only where a second person signs.
        case AgentError::SamePerson:
            return {};
    }
    return {};
}

}  // namespace ui::settings
