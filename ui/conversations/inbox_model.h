#pragma once

#include <QAbstractListModel>

#include <optional>
#include <vector>

#include "core/conversations/inbox_policy.h"
#include "ui/common/state_chip.h"

namespace ui::conversations {

/// What the inbox shows of one conversation: words ready to be painted.
struct InboxLine {
    core::conversations::InboxEntry entry;
    QString buyer;
    QString preview;
    /// `14:32`, or the date of a message of another day.
    QString time;
    QString exactTime;
    QString channel;
    /// Empty while it is mine or nobody's.
    QString owner;
    /// The countdown, what it is snoozed for, or its state; empty text: nothing beside the time.
    common::Chip chip;
    std::optional<common::Chip> tier;
    bool operator==(const InboxLine&) const = default;
};

/// The rows of the inbox in the order given. Taking new lines tells exactly what came, went, moved
/// and changed, so that selection and scroll position stay.
class InboxModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, LineRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<InboxLine> lines);
    [[nodiscard]] const std::vector<InboxLine>& lines() const { return m_lines; }
    [[nodiscard]] const InboxLine* line(int row) const;
    [[nodiscard]] std::optional<int> rowOf(core::conversations::ConversationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void removeGone(const std::vector<InboxLine>& lines);
    void addNew(const std::vector<InboxLine>& lines);
    void bringInto(const std::vector<InboxLine>& order);
    [[nodiscard]] QString spoken(const InboxLine& line) const;

    std::vector<InboxLine> m_lines;
};

}  // namespace ui::conversations

Q_DECLARE_METATYPE(ui::conversations::InboxLine)
