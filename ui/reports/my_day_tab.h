#pragma once

#include "ui/reports/report_tab.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::reports {

/// The agent's own day: the check list (R332) and the note that nobody else can read (R324).
class MyDayTab final : public ReportTab {
    Q_OBJECT

public:
    explicit MyDayTab(common::Environment& environment, QWidget* parent = nullptr);
    void refresh() override;
    /// The note.
    void save() override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    [[nodiscard]] QWidget* makeChecks();
    [[nodiscard]] QWidget* makeNote();
    void showChecks();
    void showNote();
    void move(int days);
    void checkNext();
    void check(const QString& item, bool isDone);

    common::Environment& m_environment;
    core::Seconds m_day{};
    core::Seconds m_shownDay{};
    std::string m_shownFor;
    std::vector<std::pair<QCheckBox*, QString>> m_checks;
    QLabel* m_progress = nullptr;
    QLabel* m_date = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QPushButton* m_save = nullptr;
    bool m_isFilling = false;
    bool m_isDirty = false;
};

}  // namespace ui::reports
