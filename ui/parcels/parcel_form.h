#pragma once

#include <QFrame>

#include "core/parcels/parcel_service.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::parcels {

/// What an act on a parcel needs, in place: a choice, a line, a text or a time. Ctrl+Return sends, Escape closes.
class ParcelForm final : public QFrame {
    Q_OBJECT

public:
    enum class Mode {
        Open,
        Contact,
        Answer,
        Tell,
        Tick,
        Compensate,
        Close,
        Withdraw,
        Move,
        Assign,
        Correct,
        CompleteTask,
    };
    /// What was filled in; which parts count depends on the mode.
    struct Entry {
        Mode mode = Mode::Open;
        core::parcels::ParcelCaseKind kind = core::parcels::ParcelCaseKind::Lost;
        core::parcels::ContactParty party = core::parcels::ContactParty::Carrier;
        core::parcels::AddressField field = core::parcels::AddressField::Address;
        /// The sum or the first line.
        std::string line;
        std::string text;
        core::Seconds dueAt{};
    };

    explicit ParcelForm(core::Clock now, QWidget* parent = nullptr);
    /// `text` stands in the text field, `line` in the line.
    void open(Mode mode, const QString& text = {}, const QString& line = {});
    void openCase(core::parcels::ParcelCaseKind kind);
    void close();
    /// Sends what is filled in.
    void submit();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }

Q_SIGNALS:
    void submitted(const ui::parcels::ParcelForm::Entry& entry);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fillChoice(Mode mode);

    core::Clock m_now;
    Mode m_mode = Mode::Open;
    QLabel* m_title;
    QComboBox* m_choice;
    QLineEdit* m_line;
    QPlainTextEdit* m_text;
    QDateTimeEdit* m_due;
    QPushButton* m_submit;
};

}  // namespace ui::parcels
