#pragma once

#include <QWidget>

#include <map>
#include <vector>

#include "core/quality/quality_service.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui::quality {

/// The score card of one inspection: each item with what was counted, its mark and a word on it, the root cause and a
/// note, and the score as the marks stand.
class CardView final : public QWidget {
    Q_OBJECT

public:
    explicit CardView(QWidget* parent = nullptr);
    /// Marks that are there already, else what was counted; a person's items start without one.
    void show(const core::quality::Inspection& inspection, const core::quality::ScoreCard& card,
              const std::map<core::quality::AutomaticItem, std::optional<core::quality::AutomaticMark>>& automatic,
              bool isEditable);
    void clear();
    /// Without the comments on messages; items without a choice are left out.
    [[nodiscard]] core::quality::Marking marking() const;
    void focusFirstOpen();

protected:
    /// Rolling through the card changes no mark.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        core::quality::CardItem item;
        QComboBox* mark = nullptr;
        QLineEdit* comment = nullptr;
    };
    void addItem(QGridLayout& grid, const core::quality::CardItem& item, const core::quality::ItemMark* given,
                 const std::optional<core::quality::AutomaticMark>& counted);
    void updateScore();

    core::quality::ScoreCard m_card;
    bool m_isEditable = false;
    std::vector<Row> m_rows;
    QWidget* m_body = nullptr;
    QWidget* m_holder;
    QComboBox* m_cause;
    QPlainTextEdit* m_note;
    QLabel* m_score;
};

}  // namespace ui::quality
