#include "ui/orders/privacy_view_model.h"

#include "core/agents/rights.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/second_person_dialog.h"

namespace ui::orders {

using namespace core::orders;

PrivacyViewModel::PrivacyViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShown);
    connect(&m_timer, &QTimer::timeout, this, &PrivacyViewModel::hide);
}

void PrivacyViewModel::open(const std::optional<OrderKey>& key) {
    if (key != m_key) {
        m_key = key;
        hide();
    }
}

void PrivacyViewModel::reveal(OrderField field, RevealReason reason) {
    if (!m_key) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, key = *m_key, field, reason, actor = m_environment.actor()] {
            return m_environment.privacy.reveal(key, field, reason, actor);
        },
        [this, key = *m_key, field](const Outcome& outcome) { show(key, field, outcome); });
}

void PrivacyViewModel::breakGlass(OrderField field, QWidget* parent) {
    if (!m_key || !m_environment.cases.agents || !m_environment.cases.agentService) {
        return;
    }
    auto* dialog = new common::SecondPersonDialog(
        m_environment, tr("Show a masked field in an emergency"),
        tr("%1 of order %2 is shown for 30 seconds. Who showed it, who signed and why stand in the "
           "order's history.")
            .arg(OrdersText::of(field), common::toScreen(m_key->number)),
        [this, key = *m_key, field](const std::string& reason,
                                    const core::agents::Witness& second) {
            common::runAct(
                m_environment.acts, this,
                [this, key, field, reason, second, actor = m_environment.actor()] {
                    return m_environment.privacy.breakGlass(key, field, reason, actor, second);
                },
                [this, key, field](const Outcome& outcome) { show(key, field, outcome); });
        },
        parent);
    dialog->open();
}

void PrivacyViewModel::show(const OrderKey& key, OrderField field, const Outcome& outcome) {
    if (!outcome) {
        Q_EMIT refused(OrdersText::refusal(outcome.error()));
        return;
    }
    // The agent went on to another order: its page must not show this one's data.
    if (m_key == key) {
        m_field = field;
        m_value = *outcome;
        m_timer.start();
        Q_EMIT shownChanged();
    }
}

bool PrivacyViewModel::mayReveal() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::RevealField);
}

bool PrivacyViewModel::mayBreakGlass() const {
    return core::agents::mayBreakGlass(m_environment.actor());
}

bool PrivacyViewModel::mayWaive() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::WaiveIdentityCheck);
}

void PrivacyViewModel::hide() {
    m_timer.stop();
    m_value = {};
    if (m_field) {
        m_field.reset();
        Q_EMIT shownChanged();
    }
}

QString PrivacyViewModel::shown() const {
    return m_field ? common::toScreen(m_value.revealed()) : QString();
}

void PrivacyViewModel::checkIdentity(IdentityMethod method, const QString& answer) {
    if (!m_key) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, key = *m_key, method, answer = common::toCore(answer),
         actor = m_environment.actor()] {
            return m_environment.privacy.checkIdentity(key, method, answer, actor);
        },
        [this, key = *m_key](const core::Result<bool, PrivacyError>& outcome) {
            if (!outcome) {
                Q_EMIT refused(OrdersText::refusal(outcome.error()));
            } else if (m_key == key) {
                Q_EMIT identityChecked(*outcome);
            }
        });
}

}  // namespace ui::orders
