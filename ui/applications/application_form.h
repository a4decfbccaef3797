#pragma once

#include <QFrame>

#include <functional>
#include <optional>

#include "core/applications/application_service.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui::applications {

/// A form whose fields follow the kind's table; the field at fault is named before anything is sent.
class ApplicationForm final : public QFrame {
    Q_OBJECT

public:
    explicit ApplicationForm(QWidget* parent = nullptr);
    /// The order of a number, to say whose it is and what its state forbids.
    using FindOrder = std::function<std::optional<core::orders::Order>(const std::string& number)>;
    void setFindOrder(FindOrder findOrder);
    /// Beside a talk: its buyer is known, and the orders to choose from.
    void open(const std::vector<std::string>& orderNumbers);
    /// Without one: the number of the order, or the buyer, is typed.
    void openFor(const std::string& orderNumber, const std::string& buyer);
    /// As if the button was pressed.
    void submit();
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void closed();
    /// Shop and conversation are for the page to fill in, and the buyer where the form was opened beside a talk.
    void requested(const core::applications::ApplicationDraft& draft);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Keeps what was written under the same name: a gift that becomes a deal is the same goods.
    void changeFields();
    void showFields();
    void showGuard();
    void start();
    [[nodiscard]] std::string orderNumber() const;
    [[nodiscard]] core::applications::ApplicationKind kind() const;
    [[nodiscard]] std::map<std::string, std::string> values() const;

    QComboBox* m_kind;
    QWidget* m_fields = nullptr;
    QComboBox* m_order;
    /// Without a talk: instead of the choice above.
    QLineEdit* m_number;
    QLineEdit* m_buyer;
    QLabel* m_about;
    QLabel* m_guard;
    bool m_isTyped = false;
    FindOrder m_findOrder;
    QLineEdit* m_reason;
    QLabel* m_fault;
};

}  // namespace ui::applications
