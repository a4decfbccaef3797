#include "ui/handovers/handover_table_models.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/handovers/handovers_text.h"

namespace ui::handovers {

using namespace core::handovers;
using common::Format;
using common::toScreen;

void PackTableModel::setPacks(std::vector<Handover> packs) {
    beginResetModel();
    m_packs = std::move(packs);
    endResetModel();
}

const Handover* PackTableModel::pack(int row) const {
    return row >= 0 && row < rowCount() ? &m_packs[static_cast<std::size_t>(row)] : nullptr;
}

int PackTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_packs.size());
}

int PackTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString PackTableModel::text(const Handover& pack, int column) {
    switch (static_cast<Column>(column)) {
        case Made:
            return Format::exactTime(pack.madeAt).left(16);
        case From:
            return toScreen(pack.from);
        case To:
            return pack.to.empty() ? tr("Whoever comes next") : toScreen(pack.to);
        case State:
            if (pack.acknowledgedAt) {
                return tr("Acknowledged by %1").arg(toScreen(pack.acknowledgedBy));
            }
            return pack.importedAt ? tr("To acknowledge (from a file)") : tr("To acknowledge");
        case kColumnCount:
            break;
    }
    return {};
}

QVariant PackTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? pack(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(toScreen(found->note));
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        default:
            return {};
    }
}

QVariant PackTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Made:
            return tr("Made");
        //: Column: who handed over
        case From:
            return tr("From");
        //: Column: who takes over
        case To:
            return tr("To");
        case State:
            return tr("State");
        case kColumnCount:
            break;
    }
    return {};
}

void LineTableModel::setLines(std::vector<HandoverItem> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int LineTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString LineTableModel::text(const HandoverItem& line, int column) {
    switch (static_cast<Column>(column)) {
        case Kind:
            return HandoversText::chip(line.kind).text;
        case Text:
            return toScreen(line.text);
        case Buyer:
            return toScreen(line.buyer);
        case Time:
            return line.at ? Format::exactTime(*line.at).left(16) : QString();
        case Order:
            return toScreen(line.orderNumber);
        case Acknowledged:
            return line.acknowledgedAt
                       ? tr("%1, %2").arg(toScreen(line.acknowledgedBy),
                                          Format::exactTime(*line.acknowledgedAt).mid(5, 11))
                       : QString();
        case kColumnCount:
            break;
    }
    return {};
}

QVariant LineTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(line, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(line, index.column()));
        case Qt::UserRole:
            return index.row();
        case common::kChipsRole:
            return index.column() == Kind
                       ? QVariant::fromValue(common::Chips{HandoversText::chip(line.kind)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant LineTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Kind:
            return tr("Kind");
        //: Column: what the line is about
        case Text:
            return tr("What");
        case Buyer:
            return tr("Buyer");
        //: Column: waiting since, due at, asked at or written at
        case Time:
            return tr("Time");
        case Order:
            return tr("Order", "noun");
        case Acknowledged:
            return tr("Acknowledged");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::handovers
