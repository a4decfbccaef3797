#include "ui/reviews/invitation_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::reviews {

using common::Format;
using common::toScreen;
using core::reviews::InvitationFacts;

void InvitationTableModel::setCandidates(std::vector<InvitationFacts> candidates) {
    beginResetModel();
    m_candidates = std::move(candidates);
    endResetModel();
}

const InvitationFacts* InvitationTableModel::candidate(int row) const {
    return row >= 0 && row < rowCount() ? &m_candidates[static_cast<std::size_t>(row)] : nullptr;
}

int InvitationTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int InvitationTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QVariant InvitationTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? candidate(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    if (role == Qt::UserRole) {
        return toScreen(found->key.number);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    QString text;
    switch (static_cast<Column>(index.column())) {
        case Buyer:
            text = toScreen(found->buyer);
            break;
        case Product:
            text = toScreen(found->product);
            break;
        case CountedFrom:
            text = found->countedFrom ? Format::exactTime(*found->countedFrom).left(16) : QString();
            break;
        case Paid:
            text = Format::money(found->paid);
            break;
        case Order:
            text = toScreen(found->key.number);
            break;
        case kColumnCount:
            break;
    }
    return role == Qt::ToolTipRole ? QVariant(common::plainToolTip(text)) : QVariant(text);
}

QVariant InvitationTableModel::headerData(int section, Qt::Orientation orientation,
                                          int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Buyer:
            return tr("Buyer");
        case Product:
            return tr("Product");
        case CountedFrom:
            return tr("Received or paid at");
        case Paid:
            return tr("Paid");
        case Order:
            return tr("Order", "noun");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::reviews
