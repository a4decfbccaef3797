#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <list>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/base/time.h"
#include "core/orders/order_reader.h"
#include "ui/common/state_chip.h"

namespace ui::orders {

/// A list of orders as a snapshot of row ids: only the pages that are looked at are fetched, and
/// the last ones stay in memory. A million rows cost eight bytes each here.
class OrderListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a reviewer decides by comes first.
    enum Column {
        Due,
        Hits,
        Review,
        Amount,
        Buyer,
        Title,
        Number,
        Receiver,
        Flags,
        Shop,
        Created,
        kColumnCount
    };
    enum Role {
        /// The order number, of column 0: what a selection is kept by and what "copy numbers"
        /// copies.
        KeyRole = Qt::UserRole,
        /// The amount in fen as qlonglong, of column 0.
        AmountRole,
    };
    using Fetch =
        std::function<std::vector<core::orders::OrderListRow>(const std::vector<std::int64_t>&)>;

    OrderListModel(Fetch fetch, core::Clock now, QObject* parent = nullptr);

    /// A new list: the first piece of it.
    void reset(std::vector<std::int64_t> ids);
    /// A further piece of the list.
    void append(const std::vector<std::int64_t>& ids);
    /// The same list read again: what left it is removed, what came is put in, so that the
    /// selection and the scroll position stay; a list that differs much is reset (true).
    bool replace(std::vector<std::int64_t> ids);
    /// Reads the rows of these orders again when they are next looked at; nothing else moves.
    void rowsChanged(const std::vector<core::orders::OrderKey>& keys);
    /// Reads every row again: an import may have changed any of them.
    void allRowsChanged();
    /// The countdowns moved on.
    void timePassed();

    /// Null for a row that is gone since the list was made.
    [[nodiscard]] const core::orders::OrderListRow* row(int row) const;
    [[nodiscard]] std::int64_t id(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<std::int64_t>& ids() const { return m_ids; }
    [[nodiscard]] std::optional<int> rowOf(std::int64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Page {
        std::unordered_map<std::int64_t, core::orders::OrderListRow> rows;
        std::list<int>::iterator use;
    };
    [[nodiscard]] QVariant display(const core::orders::OrderListRow& row, int column) const;
    [[nodiscard]] QVariant toolTip(const core::orders::OrderListRow& row, int column) const;
    [[nodiscard]] common::Chips chips(const core::orders::OrderListRow& row, int column) const;
    Page& page(int number) const;
    void forgetPages();

    Fetch m_fetch;
    core::Clock m_now;
    std::vector<std::int64_t> m_ids;
    mutable std::unordered_map<int, Page> m_pages;
    /// Page numbers, used last at the front.
    mutable std::list<int> m_used;
};

}  // namespace ui::orders
