#include "ui/agents/sign_in_view.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "ui/agents/agents_text.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::agents {

using core::agents::AgentError;

namespace {
constexpr int kFormWidth = 320;
}

SignInView::SignInView(common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_agent(new QComboBox)
    , m_pin(new QLineEdit)
    , m_enter(new QPushButton(tr("Sign in")))
    , m_error(new common::PlainLabel) {
    setObjectName(QStringLiteral("signInView"));
    setWindowTitle(tr("Kefu Desk – locked"));
    setWindowIcon(theme::applicationIcon());
    m_agent->setObjectName(QStringLiteral("signInAgent"));
    m_pin->setObjectName(QStringLiteral("signInPin"));
    m_enter->setObjectName(QStringLiteral("signInEnter"));
    m_error->setObjectName(QStringLiteral("signInError"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    m_error->setWordWrap(true);
    // Two lines from the start, so that nothing jumps under the hand.
    m_error->setMinimumHeight(fontMetrics().height() * 2);
    m_error->setAlignment(Qt::AlignTop);
    // Wrapped labels tell their height late; the fields keep theirs.
    m_agent->setMinimumHeight(m_agent->sizeHint().height());
    m_pin->setMinimumHeight(m_pin->sizeHint().height());
    theme::setPrimary(*m_enter);
    auto* heading = new common::PlainLabel(tr("Who works here?"));
    theme::setHeading(*heading, 2);
    auto* hint = new common::PlainLabel(
        tr("The desk is locked. Everything goes on where it was once you have signed in."));
    hint->setWordWrap(true);
    theme::setMuted(*hint);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(theme::kSpace);
    form->addRow(tr("Agent"), m_agent);
    form->addRow(tr("PIN"), m_pin);
    auto* box = new QWidget;
    box->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(theme::kSpaceWide);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addWidget(m_enter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(box, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_enter, &QPushButton::clicked, this, &SignInView::submit);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInView::submit);
    connect(m_agent, &QComboBox::activated, this, [this] {
        say({});
        m_pin->clear();
        if (!m_isByKey) {
            m_pin->setFocus();
        }
    });
    m_agent->installEventFilter(this);
}

bool SignInView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_isByKey = event->type() == QEvent::KeyPress;
    }
    return QWidget::eventFilter(watched, event);
}

bool SignInView::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) {
        m_pin->setFocus();
    }
    return QWidget::event(event);
}

void SignInView::ask(const std::string& name) {
    m_agent->clear();
    for (const auto& agent : m_environment.cases.agents->list()) {
        if (agent.isActive) {
            m_agent->addItem(QStringLiteral("%1 · %2").arg(common::toScreen(agent.name),
                                               common::RoleText::of(agent.role)),
                             qlonglong{agent.id});
            if (agent.name == name) {
                m_agent->setCurrentIndex(m_agent->count() - 1);
            }
        }
    }
    m_pin->clear();
    say({});
    m_pin->setFocus();
}

void SignInView::submit() {
    const auto id = m_agent->currentData().toLongLong();
    const auto pin = common::toCore(m_pin->text());
    m_pin->clear();
    if (!m_enter->isEnabled() || pin.empty()) {
        return;
    }
    m_enter->setEnabled(false);
    common::runAct(
        m_environment.acts, this,
        [this, id, pin]() -> std::optional<AgentError> {
            const auto outcome = m_environment.cases.agentService->signIn(id, pin);
            return outcome ? std::nullopt : std::optional(outcome.error());
        },
        [this, id](std::optional<AgentError> error) {
            m_enter->setEnabled(true);
            say(error ? AgentsText::signInRefusal(*error) : QString());
            m_pin->setFocus();
            if (!error) {
                Q_EMIT signedIn(id);
            }
        });
}

void SignInView::say(const QString& text) {
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText, theme::colours(theme::Tone::Danger, tone).text);
    m_error->setPalette(tone);
    m_error->setText(text);
}

}  // namespace ui::agents
