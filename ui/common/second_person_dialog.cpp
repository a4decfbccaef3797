#include "ui/common/second_person_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"
#include "ui/theme/theme.h"

namespace ui::common {

using core::agents::AgentError;

namespace {

constexpr int kWidth = 420;
constexpr int kLongestReason = 200;

QString refusal(AgentError error) {
    if (error == AgentError::PinWrong) {
        return SecondPersonDialog::tr(
            "The PIN is wrong. After five wrong tries there is a pause of five minutes.");
    }
    if (error == AgentError::Paused) {
        return SecondPersonDialog::tr(
            "Five tries were wrong. Wait five minutes, or let somebody else sign.");
    }
    return error == AgentError::PinNeeded
               ? SecondPersonDialog::tr("This agent has no PIN to sign with.")
               : SecondPersonDialog::tr("This agent cannot sign here. Choose somebody else.");
}

}  // namespace

SecondPersonDialog::SecondPersonDialog(Environment& environment, const QString& title,
                                       const QString& what, Signed then, QWidget* parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_then(std::move(then))
    , m_reason(new QLineEdit)
    , m_second(new QComboBox)
    , m_pin(new QLineEdit)
    , m_error(new PlainLabel)
    , m_sign(new QPushButton(tr("Sign and go on"))) {
    setObjectName(QStringLiteral("secondPerson"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setObjectName(QStringLiteral("secondPerson.reason"));
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("Why it is needed, without personal data"));
    m_second->setObjectName(QStringLiteral("secondPerson.agent"));
    m_pin->setObjectName(QStringLiteral("secondPerson.pin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    m_error->setObjectName(QStringLiteral("secondPerson.error"));
    m_error->setWordWrap(true);
    m_error->setMinimumHeight(fontMetrics().height() * 2);
    m_error->setAlignment(Qt::AlignTop);
    m_sign->setObjectName(QStringLiteral("secondPerson.sign"));
    theme::setPrimary(*m_sign);
    const auto actor = environment.actor();
    const auto agents = environment.cases.agents->list();
    for (const auto& agent : agents) {
        if (agent.isActive && core::agents::mayWitness(actorOf(agent, agents), actor)) {
            m_second->addItem(
                QStringLiteral("%1 · %2").arg(toScreen(agent.name), RoleText::of(agent.role)),
                qlonglong{agent.id});
        }
    }
    auto* sentence = new PlainLabel(what);
    sentence->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(theme::kSpace);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Second person"), m_second);
    form->addRow(tr("Their PIN"), m_pin);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_sign);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::kSpaceWide);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    setMinimumWidth(kWidth);
    if (m_second->count() == 0) {
        m_error->setText(tr("Nobody else works here who could sign. Add a second agent with a PIN "
                            "under Settings, Agents and roles."));
        m_sign->setEnabled(false);
    }
    connect(m_sign, &QPushButton::clicked, this, &SecondPersonDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SecondPersonDialog::setReason(const QString& reason) {
    m_reason->setText(reason);
    m_reason->setReadOnly(true);
    m_second->setFocus();
}

void SecondPersonDialog::submit() {
    const auto reason = toCore(m_reason->text().trimmed());
    if (reason.empty()) {
        m_error->setText(tr("Write the reason first."));
        m_reason->setFocus();
        return;
    }
    m_sign->setEnabled(false);
    runAct(
        m_environment.acts, this,
        [this, id = m_second->currentData().toLongLong(), pin = toCore(m_pin->text()),
         actor = m_environment.actor()] {
            return m_environment.cases.agentService->witness(id, pin, actor);
        },
        [this, reason](const core::Result<core::agents::Witness, AgentError>& second) {
            m_pin->clear();
            if (!second) {
                m_sign->setEnabled(true);
                m_error->setText(refusal(second.error()));
                m_pin->setFocus();
                return;
            }
            accept();
            m_then(reason, *second);
        });
}

}  // namespace ui::common
