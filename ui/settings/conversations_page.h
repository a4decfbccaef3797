#pragma once

#include <QWidget>

#include <array>

#include "core/conversations/conversation_rules.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui::settings {

/// The response clock of a shop: limits by profile, hours on duty, auto replies, how long a reply
/// may be taken back, and how much one agent carries.
class ConversationsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ConversationsPage(common::Environment& environment);
    void load() override;

protected:
    void apply() override;

private:
    /// The fields of one profile.
    struct ProfileRow {
        std::string key;
        QSpinBox* target;
        QSpinBox* limit;
        QCheckBox* countsDutyTime;
    };

    void buildClock();
    void buildDuty();
    void buildReplies();
    void buildLoad();
    void buildAlarms();
    void saveAlarms();
    void connectFields();
    void show(const core::conversations::ConversationRules& rules);
    void showProfiles(const core::conversations::ConversationRules& rules);
    void addProfileRow(const core::conversations::ClockProfile& profile, int row);
    void addProfile();
    void removeProfile(const std::string& key);
    /// What is on the page, or nothing with an error shown.
    [[nodiscard]] std::optional<core::conversations::ConversationRules> read();
    [[nodiscard]] bool readProfiles(core::conversations::ConversationRules& rules);
    [[nodiscard]] bool readDuty(core::conversations::DutySchedule& schedule);
    [[nodiscard]] bool readReplies(core::conversations::ConversationRules& rules);
    void save(const core::conversations::ConversationRules& rules);
    [[nodiscard]] core::conversations::ConversationRules stored() const;

    std::unique_ptr<ShopChoice> m_shop;
    QWidget* m_profiles = nullptr;
    QGridLayout* m_profileGrid = nullptr;
    std::vector<ProfileRow> m_profileRows;
    QComboBox* m_profile;
    QComboBox* m_phoneProfile;
    std::array<QLineEdit*, 7> m_duty{};
    QPlainTextEdit* m_daysOff;
    QSpinBox* m_undoWindow;
    QLineEdit* m_apology;
    QCheckBox* m_repliesOutOfHours;
    QPlainTextEdit* m_outOfHoursText;
    QCheckBox* m_repliesWhenLate;
    QSpinBox* m_lateAfter;
    QPlainTextEdit* m_lateText;
    QSpinBox* m_expectedReply;
    QSpinBox* m_openLimit;
    QSpinBox* m_dayLimit;
    QCheckBox* m_alarmsOn;
    QCheckBox* m_alarmSound;
    QCheckBox* m_alarmOnlyMine;
    QSpinBox* m_alarmRepeat;
};

}  // namespace ui::settings
