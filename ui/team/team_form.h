#pragma once

#include <QFrame>

class QFormLayout;
class QLabel;

namespace ui::team {

/// A form above a list: title, fields, and a button that sends. Escape closes it.
class TeamForm : public QFrame {
    Q_OBJECT

public:
    TeamForm(const QString& objectName, const QString& send, QWidget* parent);
    void setTitle(const QString& title);
    [[nodiscard]] QFormLayout* fields() { return m_fields; }

Q_SIGNALS:
    void sent();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QFormLayout* m_fields;
};

}  // namespace ui::team
