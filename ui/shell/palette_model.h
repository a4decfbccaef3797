#pragma once

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

#include "ui/common/command_table.h"
#include "ui/common/environment.h"

namespace ui::shell {

/// What the palette offers for a text: commands at once, recent ones first, then the orders that a
/// job finds.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The second line of a row: key of a command, or amount and title of an order.
    static constexpr int kHintRole = Qt::UserRole + 1;

    PaletteModel(common::Environment& environment, common::CommandTable& commands,
                 QObject* parent = nullptr);

    void search(const QString& text);
    /// Nothing fits, and no job looks any more.
    [[nodiscard]] bool isFruitless() const { return m_rows.empty() && !m_job; }
    /// Runs the command or opens the order of that row.
    void activate(int row);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// isFruitless() may have changed.
    void settled();

private:
    struct Row {
        QString title;
        QString hint;
        QString iconName;
        /// Empty for an order.
        QString command;
        std::optional<core::orders::OrderKey> order;
    };
    [[nodiscard]] std::vector<Row> matchingCommands(const QString& text) const;
    void searchOrders(const QString& text);
    void takeOrders();

    common::Environment& m_environment;
    common::CommandTable& m_commands;
    std::vector<Row> m_rows;
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::shared_ptr<std::vector<std::int64_t>> m_found;
    core::Subscription m_subscription;
};

}  // namespace ui::shell
