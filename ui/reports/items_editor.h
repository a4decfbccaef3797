#pragma once

#include <QWidget>

#include <vector>

#include "core/reports/report.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ui::reports {

/// Items with words, an owner and a due time: goals of a report, items of a plan.
class ItemsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ItemsEditor(QWidget* parent = nullptr);
    /// Who may be chosen, and who is where nobody is.
    void setOwners(const QStringList& names, const QString& usual);
    /// For new items.
    void setDueAt(core::Seconds due) { m_due = due; }
    void setItems(const std::vector<core::reports::Goal>& items);
    /// Without those that have no words.
    [[nodiscard]] std::vector<core::reports::Goal> items() const;
    void setReadOnly(bool isReadOnly);
    void addItem();

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QWidget* row = nullptr;
        QLineEdit* text = nullptr;
        QComboBox* owner = nullptr;
        QDateTimeEdit* due = nullptr;
        QToolButton* remove = nullptr;
        std::int64_t task = 0;
    };
    void add(const core::reports::Goal& item);

    QVBoxLayout* m_layout;
    QVBoxLayout* m_rows;
    QToolButton* m_add;
    QStringList m_names;
    QString m_usual;
    core::Seconds m_due{};
    bool m_isReadOnly = false;
    std::vector<Line> m_lines;
};

}  // namespace ui::reports
