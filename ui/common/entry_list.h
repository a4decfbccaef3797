#pragma once

#include <QScrollArea>

#include <vector>

namespace ui::common {

/// Entries below each other that scroll: what a pane beside a conversation knows of the buyer.
class EntryList final : public QScrollArea {
    Q_OBJECT

public:
    explicit EntryList(QWidget* parent = nullptr);
    /// The parent of the entries.
    [[nodiscard]] QWidget* page() const { return m_page; }
    /// In place of those before, which are gone once the running event is over: one of their
    /// buttons may be the reason. `hint` stands there when there is none.
    void setEntries(const std::vector<QWidget*>& entries, const QString& hint);

private:
    QWidget* m_page;
};

}  // namespace ui::common
