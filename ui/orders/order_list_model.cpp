#include "ui/orders/order_list_model.h"

#include <algorithm>
#include <set>

#include "core/base/masking.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/orders/order_amount.h"
#include "ui/orders/order_tones.h"
#include "ui/orders/orders_text.h"

namespace ui::orders {

using common::Format;
using common::toScreen;
using core::orders::OrderListRow;

namespace {

constexpr int kPageSize = 128;
constexpr std::size_t kPagesKept = 48;
/// Above this many rows that came or went one by one, a reset is calmer than the moves.
constexpr std::size_t kMovesAtMost = 200;
/// From here on the time left is marked.
constexpr std::chrono::hours kDueSoon{6};

struct Move {
    int row;
    std::int64_t id;
};

/// The elements of `longer` that make it differ from `shorter`, when `shorter` is a subsequence of
/// it; nothing otherwise or when they are too many.
std::optional<std::vector<Move>> extraRows(const std::vector<std::int64_t>& shorter,
                                           const std::vector<std::int64_t>& longer) {
    if (longer.size() < shorter.size() || longer.size() - shorter.size() > kMovesAtMost) {
        return std::nullopt;
    }
    std::vector<Move> extra;
    std::size_t at = 0;
    for (std::size_t row = 0; row < longer.size(); ++row) {
        if (at < shorter.size() && shorter[at] == longer[row]) {
            ++at;
        } else {
            extra.push_back({static_cast<int>(row), longer[row]});
        }
    }
    return at == shorter.size() ? std::optional(std::move(extra)) : std::nullopt;
}

}  // namespace

OrderListModel::OrderListModel(Fetch fetch, core::Clock now, QObject* parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch)), m_now(std::move(now)) {}

void OrderListModel::reset(std::vector<std::int64_t> ids) {
    beginResetModel();
    m_ids = std::move(ids);
    forgetPages();
    endResetModel();
}

void OrderListModel::append(const std::vector<std::int64_t>& ids) {
    if (ids.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    // The last page was perhaps fetched while it was short.
    forgetPages();
    endInsertRows();
}

bool OrderListModel::replace(std::vector<std::int64_t> ids) {
    if (ids == m_ids) {
        return false;
    }
    if (const auto gone = extraRows(ids, m_ids)) {
        for (auto move = gone->rbegin(); move != gone->rend(); ++move) {
            beginRemoveRows({}, move->row, move->row);
            m_ids.erase(m_ids.begin() + move->row);
            forgetPages();
            endRemoveRows();
        }
        return false;
    }
    if (const auto come = extraRows(m_ids, ids)) {
        for (const Move& move : *come) {
            beginInsertRows({}, move.row, move.row);
            m_ids.insert(m_ids.begin() + move.row, move.id);
            forgetPages();
            endInsertRows();
        }
        return false;
    }
    reset(std::move(ids));
    return true;
}

void OrderListModel::rowsChanged(const std::vector<core::orders::OrderKey>& keys) {
    const std::set<core::orders::OrderKey> changed(keys.begin(), keys.end());
    std::vector<std::int64_t> ids;
    for (const auto& [number, page] : m_pages) {
        for (const auto& [id, row] : page.rows) {
            if (changed.contains(row.key)) {
                ids.push_back(id);
            }
        }
    }
    if (ids.empty()) {
        return;
    }
    // Rows outside the pages in memory are read anyway when they come into view.
    for (OrderListRow& fresh : m_fetch(ids)) {
        for (auto& [number, page] : m_pages) {
            if (const auto found = page.rows.find(fresh.id); found != page.rows.end()) {
                const std::int64_t id = fresh.id;
                found->second = std::move(fresh);
                if (const auto at = rowOf(id)) {
                    Q_EMIT dataChanged(index(*at, 0), index(*at, kColumnCount - 1));
                }
                break;
            }
        }
    }
}

void OrderListModel::allRowsChanged() {
    forgetPages();
    if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    }
}

void OrderListModel::timePassed() {
    if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0, Due), index(rowCount() - 1, Due),
                           {Qt::DisplayRole, common::kChipsRole});
    }
}

const OrderListRow* OrderListModel::row(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const Page& held = page(row / kPageSize);
    const auto found = held.rows.find(id(row));
    return found == held.rows.end() ? nullptr : &found->second;
}

std::optional<int> OrderListModel::rowOf(std::int64_t id) const {
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? std::nullopt
                                : std::optional(static_cast<int>(found - m_ids.begin()));
}

int OrderListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int OrderListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QVariant OrderListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        return column == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != KeyRole &&
        role != AmountRole && role != common::kChipsRole) {
        return {};
    }
    const OrderListRow* found = row(index.row());
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return display(*found, column);
        case Qt::ToolTipRole:
            return toolTip(*found, column);
        case KeyRole:
            return toScreen(found->key.number);
        case AmountRole: {
            const auto amount = amountOf(*found);
            return qlonglong(amount.value_or(core::Fen{}).value);
        }
        case common::kChipsRole: {
            const auto words = chips(*found, column);
            return words.isEmpty() ? QVariant() : QVariant::fromValue(words);
        }
        default:
            return {};
    }
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        //: Column: time left until the promised shipment
        case Due:
            return tr("Ship within");
        case Number:
            return tr("Order");
        case Buyer:
            return tr("Buyer");
        case Receiver:
            return tr("Receiver");
        case Title:
            return tr("Item");
        case Amount:
            return tr("Amount");
        //: Column: why the order needs a person
        case Hits:
            return tr("Why");
        case Flags:
            return tr("Flags");
        //: Column: state of the order review
        case Review:
            return tr("Review");
        //: Column: state of the order in the shop
        case Shop:
            return tr("Order state");
        //: Column: when the buyer placed the order
        case Created:
            return tr("Ordered");
        case kColumnCount:
            break;
    }
    return {};
}

QVariant OrderListModel::display(const OrderListRow& row, int column) const {
    switch (static_cast<Column>(column)) {
        case Due:
            return row.shipBy ? Format::countdown(*row.shipBy, m_now()) : QString();
        case Number:
            return toScreen(row.key.number);
        case Buyer:
            return toScreen(row.buyerNick);
        case Receiver:
            return toScreen(core::maskName(row.receiver));
        case Title:
            return toScreen(row.title);
        case Amount:
            return Format::money(amountOf(row));
        case Hits: {
            QStringList words;
            if (row.isChangedSince) {
                words.append(OrdersText::of(core::orders::OrderScope::ChangedSince));
            }
            for (const auto& hit : row.hits) {
                words.append(OrdersText::of(hit.kind));
            }
            return words.join(QStringLiteral(", "));
        }
        case Flags: {
            QStringList words;
            for (const auto flag : row.flags) {
                words.append(OrdersText::of(flag));
            }
            return words.join(QStringLiteral(", "));
        }
        case Review:
            return row.reviewState ? OrdersText::of(*row.reviewState) : QString();
        case Shop:
            return row.state == core::orders::OrderState::Unknown ? toScreen(row.statusText)
                                                                  : OrdersText::of(row.state);
        case Created:
            return row.createdAt ? Format::relativeTime(*row.createdAt, m_now()) : QString();
        case kColumnCount:
            break;
    }
    return {};
}

QVariant OrderListModel::toolTip(const OrderListRow& row, int column) const {
    if (column == Due && row.shipBy) {
        return common::plainToolTip(tr("To be shipped by %1").arg(Format::exactTime(*row.shipBy)));
    }
    if (column == Created && row.createdAt) {
        return common::plainToolTip(Format::exactTime(*row.createdAt));
    }
    if (column == Hits) {
        QStringList sentences;
        if (row.isChangedSince) {
            sentences.append(tr("The shop's data of this order changed after the decision."));
        }
        for (const auto& hit : row.hits) {
            sentences.append(OrdersText::explanation(hit));
        }
        return common::plainToolTip(sentences.join(u'\n'));
    }
    if (column == Review && row.holdUntil) {
        return common::plainToolTip(tr("On hold until %1").arg(Format::exactTime(*row.holdUntil)));
    }
    return common::plainToolTip(display(row, column).toString());
}

common::Chips OrderListModel::chips(const OrderListRow& row, int column) const {
    common::Chips chips;
    switch (static_cast<Column>(column)) {
        case Due:
            if (row.shipBy && *row.shipBy - m_now() < kDueSoon) {
                chips.append({display(row, column).toString(),
                              *row.shipBy < m_now() ? theme::Tone::Danger : theme::Tone::Warning});
            }
            break;
        case Hits:
            if (row.isChangedSince) {
                chips.append(
                    {OrdersText::of(core::orders::OrderScope::ChangedSince), theme::Tone::Warning});
            }
            for (const auto& hit : row.hits) {
                chips.append({OrdersText::of(hit.kind), toneOf(hit.kind)});
            }
            break;
        case Flags:
            for (const auto flag : row.flags) {
                chips.append({OrdersText::of(flag), toneOf(flag)});
            }
            break;
        case Review:
            if (row.reviewState) {
                chips.append({OrdersText::of(*row.reviewState), toneOf(*row.reviewState)});
            }
            break;
        case Number:
        case Buyer:
        case Receiver:
        case Title:
        case Amount:
        case Shop:
        case Created:
        case kColumnCount:
            break;
    }
    return chips;
}

OrderListModel::Page& OrderListModel::page(int number) const {
    if (const auto found = m_pages.find(number); found != m_pages.end()) {
        m_used.splice(m_used.begin(), m_used, found->second.use);
        return found->second;
    }
    if (m_pages.size() >= kPagesKept) {
        m_pages.erase(m_used.back());
        m_used.pop_back();
    }
    const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(number) * kPageSize;
    const auto count = std::min<std::ptrdiff_t>(kPageSize, m_ids.end() - first);
    Page fresh;
    for (OrderListRow& row : m_fetch(std::vector<std::int64_t>(first, first + count))) {
        const std::int64_t id = row.id;
        fresh.rows.emplace(id, std::move(row));
    }
    m_used.push_front(number);
    fresh.use = m_used.begin();
    return m_pages.emplace(number, std::move(fresh)).first->second;
}

void OrderListModel::forgetPages() {
    m_pages.clear();
    m_used.clear();
}

}  // namespace ui::orders
