#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

#include "core/orders/privacy_service.h"
#include "ui/common/environment.h"
#include "ui/orders/orders_text.h"

namespace ui::orders {

/// Shows one masked field of the open order for a short time, with a reason that becomes an event;
/// and compares what a buyer says with what is stored without showing it.
class PrivacyViewModel final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kShown{30};

    explicit PrivacyViewModel(common::Environment& environment, QObject* parent = nullptr);

    /// Another order is open: what was shown is masked again.
    void open(const std::optional<core::orders::OrderKey>& key);
    void reveal(core::orders::OrderField field, core::orders::RevealReason reason);
    /// Asks for a reason and a second person in a dialog over `parent`, and shows the field then.
    void breakGlass(core::orders::OrderField field, QWidget* parent);
    /// What the role of whoever sits here may: show a field, show one in an emergency, let the check of the buyer go.
    [[nodiscard]] bool mayReveal() const;
    [[nodiscard]] bool mayBreakGlass() const;
    [[nodiscard]] bool mayWaive() const;
    void hide();
    /// The field that is shown now.
    [[nodiscard]] std::optional<core::orders::OrderField> field() const { return m_field; }
    /// Its value; empty while nothing is shown.
    [[nodiscard]] QString shown() const;
    void checkIdentity(core::orders::IdentityMethod method, const QString& answer);

Q_SIGNALS:
    void shownChanged();
    void identityChecked(bool passed);
    void refused(const ui::orders::RefusalText& refusal);

private:
    using Outcome = core::Result<core::Sensitive<std::string>, core::orders::PrivacyError>;
    void show(const core::orders::OrderKey& key, core::orders::OrderField field, const Outcome& outcome);

    common::Environment& m_environment;
    std::optional<core::orders::OrderKey> m_key;
    std::optional<core::orders::OrderField> m_field;
    core::Sensitive<std::string> m_value;
    QTimer m_timer;
};

}  // namespace ui::orders
