#pragma once

#include <QWidget>

#include <vector>

#include "core/complaints/complaint.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui::complaints {

/// Two or three options for the buyer (R165, R166): what is done, words, amount, time, reason, one recommended.
class OptionsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit OptionsEditor(QWidget* parent = nullptr);
    void setOptions(const std::vector<core::complaints::RemedyOption>& options);
    /// Without the slots that have no words. An amount that is none is taken as -1 fen, which the rule refuses.
    [[nodiscard]] std::vector<core::complaints::RemedyOption> options() const;

private:
    struct Slot {
        QComboBox* kind = nullptr;
        QLineEdit* text = nullptr;
        QLineEdit* amount = nullptr;
        QSpinBox* hours = nullptr;
        QLineEdit* reason = nullptr;
    };
    [[nodiscard]] QWidget* makeSlot(int number);

    QButtonGroup* m_recommended;
    std::vector<Slot> m_slots;
};

}  // namespace ui::complaints
