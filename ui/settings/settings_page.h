#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

class QComboBox;
class QFormLayout;
class QVBoxLayout;

namespace ui::common {
class PlainLabel;
}

namespace ui::settings {

/// One page of the settings. What is changed is applied at once through the service; a refusal
/// stands at the foot of the page and the field keeps what was typed.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(common::Environment& environment, const QString& title, const QString& iconName);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& iconName() const { return m_iconName; }
    /// Whether a word of the title or of any label is on this page.
    [[nodiscard]] bool mentions(const QString& text) const;
    /// Applies what waits for typing to rest: before the page goes.
    void flush();
    /// Reads the values again.
    virtual void load() = 0;
    /// Settings changed, by this page or another: reads again, but not under the hands of who
    /// types.
    void changed();

protected:
    /// Empty where nothing has to be said.
    [[nodiscard]] static QString errorText(core::settings::SettingsError error);
    /// Whether the page has fields that hold typing not applied yet.
    [[nodiscard]] virtual bool keepsTyping() const { return true; }
    /// Applies what is on the page; called after applySoon().
    virtual void apply() {}
    void applySoon();
    void showError(const QString& text);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Runs an act of the settings service and shows why it was refused.
    template <class Act>
    void run(Act act) {
        common::runAct(
            m_environment.acts, this,
            [act, actor = m_environment.actor()]() -> std::optional<core::settings::SettingsError> {
                const auto outcome = act(actor);
                return outcome ? std::nullopt : std::optional(outcome.error());
            },
            [this](std::optional<core::settings::SettingsError> error) {
                showError(error ? errorText(*error) : QString());
            });
    }
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// A heading with a form under it.
    QFormLayout* addForm(const QString& heading);
    /// A faint line of explanation.
    void addHint(const QString& text);

    common::Environment& m_environment;
    /// Set while load() writes into the fields, so that this is not taken for typing.
    bool m_isLoading = false;

private:
    QString m_title;
    QString m_iconName;
    QVBoxLayout* m_body;
    common::PlainLabel* m_error;
    QTimer m_rest;
};

/// A choice of the shop whose rules or texts are shown.
class ShopChoice final {
public:
    /// Adds itself to `form`; `changed` is called when another shop is chosen.
    ShopChoice(QFormLayout& form, common::Environment& environment, const QString& label,
               std::function<void()> changed);
    void load();
    /// Nothing before the first shop is named.
    [[nodiscard]] std::optional<core::orders::ShopId> shop() const;

private:
    common::Environment& m_environment;
    QComboBox* m_box;
};

}  // namespace ui::settings
