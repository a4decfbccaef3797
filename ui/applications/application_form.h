#pragma once

#include <QFrame>

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
    void open(const std::vector<std::string>& orderNumbers);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    /// Shop, conversation and buyer are for the page to fill in.
    void requested(const core::applications::ApplicationDraft& draft);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Keeps what was written under the same name: a gift that becomes a deal is the same goods.
    void changeFields();
    void showFields();
    void submit();
    [[nodiscard]] core::applications::ApplicationKind kind() const;
    [[nodiscard]] std::map<std::string, std::string> values() const;

    QComboBox* m_kind;
    QWidget* m_fields = nullptr;
    QComboBox* m_order;
    QLineEdit* m_reason;
    QLabel* m_fault;
};

}  // namespace ui::applications
