#include "ui/orders/privacy_view_model.h"

#include "ui/common/acts.h"
#include "ui/common/plain_text.h"

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
        [this, key = *m_key,
         field](const core::Result<core::Sensitive<std::string>, PrivacyError>& outcome) {
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
        });
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
