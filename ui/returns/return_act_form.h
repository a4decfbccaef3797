#pragma once

#include <QFrame>
#include <QStringList>

#include <array>
#include <functional>

#include "core/base/time.h"
#include "core/returns/return_reader.h"
#include "ui/common/inline_form.h"
#include "ui/returns/return_acts.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::returns {

/// What a step of a case must say, in place of a box. Which fields an act has is a table in the .cpp; an act without one
/// is done at once. Ctrl+Return takes it, Escape closes.
class ReturnActForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit ReturnActForm(core::Clock now, QWidget* parent = nullptr);
    /// False: the act needs nothing to be said.
    [[nodiscard]] static bool isNeeded(core::returns::ReturnAction action);
    /// What a form shows beside the case.
    struct Terms {
        /// What stands in the text already: the message, the place where goods go.
        QString text;
        std::optional<core::returns::Receipt> receipt;
        /// What of the evidence is ticked as given, and how many pictures are kept.
        std::vector<core::returns::EvidenceKind> given;
        std::int64_t pictures = 0;
        /// What the policy would say to what the form of the check says now.
        std::function<core::returns::PolicyVerdict(const core::returns::PolicyQuestion&)> judge;
        /// Who may decide where the policy leaves it to a person.
        bool mayDecide = false;
        /// No conversation takes a message: it is copied.
        bool isCopied = false;
        /// The buyer was not told of it yet.
        bool hasWaitingMessage = false;
        /// Acted on at once: with several, each buyer is told in the words of his own case.
        int cases = 1;
    };
    /// Filled in with what the case says by now.
    void open(const core::returns::ReturnCase& c, core::returns::ReturnAction action, const Terms& terms);
    /// Whether the check of the identity can be waived here.
    void setMayWaive(bool may) { m_mayWaive = may; }
    /// Names that the field of a courier offers.
    void setCouriers(const QStringList& names);
    /// In the form of the check: it is waived, with a reason instead of a proof.
    void waive();
    void submit() override;

Q_SIGNALS:
    void submitted(core::returns::ReturnAction action, const ui::returns::ReturnInput& input);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Of text, line, second line and money.
    using Captions = std::array<QString, 4>;
    [[nodiscard]] static Captions captionsOf(core::returns::ReturnAction action);
    void makeRows();
    void connectFields();
    void prefill(const core::returns::ReturnCase& c, const Terms& terms);
    void prefillOf(const core::returns::ReturnCase& c, const Terms& terms);
    void showFields(const core::returns::ReturnCase& c, const Terms& terms);
    void showEvidence(const std::vector<core::returns::EvidenceKind>& given);
    void showVerdict();
    void showProof();
    [[nodiscard]] bool isByDigits() const;
    [[nodiscard]] std::vector<core::returns::EvidenceKind> given() const;
    /// Nothing: what is typed is no moment.
    [[nodiscard]] std::optional<core::Seconds> received() const;
    /// What the form does not say yet; empty: nothing is missing.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString hintOf(const Terms& terms) const;
    void showReceipt(const core::returns::ReturnCase& c, const Terms& terms);
    void showRow(QWidget* field, bool isShown, const QString& caption = {});
    void showError(const QString& text);

    core::Clock m_now;
    core::returns::ReturnAction m_action{};
    QFormLayout* m_rows;
    QLabel* m_title;
    QLabel* m_hint;
    QComboBox* m_reason;
    QComboBox* m_decision;
    QComboBox* m_method;
    /// Right or wrong: nothing is chosen at first, since a wrong one counts as a try.
    QComboBox* m_outcome;
    QLineEdit* m_line;
    QLineEdit* m_second;
    QPlainTextEdit* m_text;
    QLineEdit* m_received;
    QLineEdit* m_money;
    QLineEdit* m_cost;
    QDateTimeEdit* m_time;
    QCheckBox* m_flag;
    QCheckBox* m_waived;
    bool m_mayWaive = false;
    QStringList m_couriers;
    std::vector<std::pair<QCheckBox*, core::returns::Alternative>> m_alternatives;
    QWidget* m_alternativeRow;
    QWidget* m_evidenceRow;
    std::vector<std::pair<QCheckBox*, core::returns::EvidenceKind>> m_evidence;
    QLabel* m_verdict;
    std::function<core::returns::PolicyVerdict(const core::returns::PolicyQuestion&)> m_judge;
    bool m_mayDecide = false;
    QLabel* m_error;
    QPushButton* m_submit;
};

}  // namespace ui::returns
