#pragma once

#include "ui/settings/settings_page.h"

#include "core/parcels/parcel_rules.h"
#include "core/reminders/reminder.h"

#include <memory>
#include <vector>

class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace ui::settings {

/// Limits, steps and texts of the parcel watch, and the rules of reminders to pay.
class CaseRulesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit CaseRulesPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    [[nodiscard]] QSpinBox* addNumber(QFormLayout& form, const QString& name, const char* objectName, int least, int most,
                                      const QString& suffix);
    [[nodiscard]] QComboBox* addChoice(QFormLayout& form, const QString& name, const char* objectName);
    [[nodiscard]] QPlainTextEdit* addText(QFormLayout& form, const char* objectName);
    void makeParcels();
    void makeTracking();
    void makeReminders();
    void showPatterns();
    void addPattern(const core::parcels::CourierPattern& courier);
    [[nodiscard]] std::vector<core::parcels::CourierPattern> patterns() const;
    /// What the choices show, from the rules as they are on the page.
    void showChosen();
    /// Takes the texts of the page into the rules before another one is chosen.
    void takeChosen();

    std::unique_ptr<ShopChoice> m_shop;
    /// Whose rules are on the page: the choice may have moved on before they are applied.
    std::optional<core::orders::ShopId> m_loaded;
    core::parcels::ParcelRules m_parcels;
    core::reminders::ReminderRules m_reminders;
    QSpinBox* m_noMovement = nullptr;
    QSpinBox* m_delivery = nullptr;
    QSpinBox* m_near = nullptr;
    QSpinBox* m_far = nullptr;
    QSpinBox* m_callBack = nullptr;
    QSpinBox* m_carrier = nullptr;
    QSpinBox* m_address = nullptr;
    QSpinBox* m_warehouse = nullptr;
    QComboBox* m_offset = nullptr;
    QTableWidget* m_patterns = nullptr;
    QComboBox* m_kind = nullptr;
    QSpinBox* m_caseDue = nullptr;
    QPlainTextEdit* m_steps = nullptr;
    QComboBox* m_textKey = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QSpinBox* m_coolDown = nullptr;
    QSpinBox* m_most = nullptr;
    QSpinBox* m_wait = nullptr;
    QSpinBox* m_oldest = nullptr;
    QSpinBox* m_nightFrom = nullptr;
    QSpinBox* m_nightUntil = nullptr;
    QComboBox* m_cause = nullptr;
    QPlainTextEdit* m_reminder = nullptr;
    /// What is shown of the choices, since a combo box has moved on when it tells.
    core::parcels::ParcelCaseKind m_shownKind = core::parcels::ParcelCaseKind::Lost;
    std::string m_shownKey;
    core::reminders::ReminderCause m_shownCause = core::reminders::ReminderCause::Unknown;
};

}  // namespace ui::settings
