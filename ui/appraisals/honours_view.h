#pragma once

#include <QWidget>

#include "ui/appraisals/appraisal_painting.h"
#include "ui/appraisals/appraisal_view_model.h"
#include "ui/common/text_table_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace ui::common {
class DataTable;
}

namespace ui::appraisals {

/// The honours board of the period: whom the rules find, who is nominated and who is awarded; beside it the praise card
/// with an example conversation (R297, R298, R308).
class HonoursView final : public QWidget {
    Q_OBJECT

public:
    HonoursView(common::Environment& environment, AppraisalViewModel& appraisals, const FigureWords& words,
                QWidget* parent = nullptr);
    void refresh();
    /// A candidate or a nomination.
    [[nodiscard]] bool canAward() const;
    void award();
    [[nodiscard]] bool canTakeBack() const;
    /// Declines a nomination, or takes an honour back.
    void takeBack();
    void askToNominate();
    [[nodiscard]] bool hasCard() const { return honour() != nullptr; }
    void saveCard();
    [[nodiscard]] bool hasConversation() const;
    void openConversation();

private:
    /// A row is a candidate of a rule or an honour.
    struct Line {
        std::string rule;
        std::optional<core::appraisals::HonourCandidate> candidate;
        std::optional<core::appraisals::Honour> honour;
    };
    [[nodiscard]] QWidget* makeCard();
    [[nodiscard]] QWidget* makeForm();
    void showCard();
    [[nodiscard]] const Line* line() const;
    [[nodiscard]] const core::appraisals::Honour* honour() const;
    [[nodiscard]] std::vector<AppraisalPainting::Line> conversationOf(const core::appraisals::Honour& honour) const;
    [[nodiscard]] core::appraisals::HonourDraft draft() const;
    void updateButtons();

    common::Environment& m_environment;
    AppraisalViewModel& m_appraisals;
    const FigureWords& m_words;
    common::TextTableModel m_model;
    std::vector<Line> m_lines;
    common::DataTable* m_table;
    QStackedLayout* m_stack;
    QScrollArea* m_card;
    QComboBox* m_rule;
    QComboBox* m_agent;
    QLineEdit* m_reason;
    QLineEdit* m_conversation;
    QPushButton* m_find;
    QPushButton* m_award;
    QPushButton* m_takeBack;
    QPushButton* m_nominate;
    QPushButton* m_save;
    QPushButton* m_open;
};

}  // namespace ui::appraisals
