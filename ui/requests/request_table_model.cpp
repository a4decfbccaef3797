#include "ui/requests/request_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/requests/requests_text.h"

namespace ui::requests {

using namespace core::requests;
using common::toScreen;

void RequestTableModel::setRequests(std::vector<Request> requests) {
    if (m_requests == requests) {
        return;
    }
    beginResetModel();
    m_requests = std::move(requests);
    endResetModel();
}

const Request* RequestTableModel::request(int row) const {
    return row >= 0 && row < rowCount() ? &m_requests[static_cast<std::size_t>(row)] : nullptr;
}

int RequestTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int RequestTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString RequestTableModel::text(const Request& request, int column) {
    switch (static_cast<Column>(column)) {
        case State:
            return RequestsText::chip(request).text;
        case What:
            return RequestsText::what(request).simplified();
        case Order:
            return toScreen(request.order.number);
        case Buyer:
            return toScreen(request.buyer);
        case Amount:
            return request.amount.value == 0 ? QString() : common::Format::money(request.amount);
        case Identity:
            return needsIdentityCheck(request) ? RequestsText::identity(request) : QString();
        case RequestedBy:
            return toScreen(request.requestedBy);
        case RequestedAt:
            return common::Format::exactTime(request.requestedAt).left(16);
        case Reason:
            return request.decision.empty() ? toScreen(request.reason).simplified()
                                            : RequestsText::decision(request).simplified();
        case kColumnCount:
            break;
    }
    return {};
}

QVariant RequestTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? request(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(*found, index.column()));
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        case kAmountRole:
            return static_cast<qlonglong>(found->amount.value);
        case Qt::TextAlignmentRole:
            return index.column() == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
        case common::kChipsRole:
            return index.column() == State
                       ? QVariant::fromValue(common::Chips{RequestsText::chip(*found)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case State:
            return tr("State");
        case What:
            return tr("What is asked");
        case Order:
            return tr("Order", "noun");
        case Buyer:
            return tr("Buyer");
        case Amount:
            return tr("Amount");
        case Identity:
            return tr("Identity");
        case RequestedBy:
            return tr("Asked by");
        case RequestedAt:
            return tr("Asked at");
        case Reason:
            return tr("Reason");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::requests
