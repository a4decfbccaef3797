#pragma once

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

#include "core/jobs/job_queue.h"
#include "ui/common/command_table.h"
#include "ui/common/environment.h"

namespace ui::shell {

/// What the palette offers for a text: commands at once, recent ones first, then the orders and
/// messages that a job finds.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The second line of a row: key of a command, amount of an order, or time of a message.
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
        /// Empty for an order and a message.
        QString command;
        std::optional<core::orders::OrderKey> order;
        /// Of a message; 0 for the others.
        core::conversations::ConversationId conversation = 0;
        core::conversations::MessageId message = 0;
    };
    struct Found {
        std::vector<std::int64_t> orders;
        std::vector<core::search::MessageHit> messages;
    };
    [[nodiscard]] std::vector<Row> matchingCommands(const QString& text) const;
    void find(const QString& text);
    void takeFound();
    [[nodiscard]] Row rowOf(const core::search::MessageHit& hit) const;

    common::Environment& m_environment;
    common::CommandTable& m_commands;
    std::string m_text;
    std::vector<Row> m_rows;
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::shared_ptr<Found> m_found;
    core::Subscription m_subscription;
};

}  // namespace ui::shell
