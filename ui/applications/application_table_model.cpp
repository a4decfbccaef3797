#include "ui/applications/application_table_model.h"

#include "ui/applications/applications_text.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::applications {

using namespace core::applications;
using common::toScreen;

void ApplicationTableModel::setApplications(std::vector<Application> applications) {
    beginResetModel();
    m_applications = std::move(applications);
    endResetModel();
}

const Application* ApplicationTableModel::application(int row) const {
    return row >= 0 && row < rowCount() ? &m_applications[static_cast<std::size_t>(row)] : nullptr;
}

int ApplicationTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_applications.size());
}

int ApplicationTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString ApplicationTableModel::text(const Application& application, int column) {
    switch (static_cast<Column>(column)) {
        case State:
            return ApplicationsText::of(application.state);
        case Kind:
            return ApplicationsText::of(application.kind);
        case Amount:
            return common::Format::money(application.amount);
        case Buyer:
            return toScreen(application.buyer);
        case Fields:
            return ApplicationsText::fields(application);
        case Reason:
            return toScreen(application.reason);
        case RequestedBy:
            return toScreen(application.requestedBy);
        case RequestedAt:
            return common::Format::exactTime(application.requestedAt).left(16);
        case Order:
            return toScreen(application.orderNumber);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ApplicationTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? application(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(*found, index.column()));
        case Qt::TextAlignmentRole:
            return index.column() == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        case kAmountRole:
            return static_cast<qlonglong>(found->amount.value);
        case common::kChipsRole:
            return index.column() == State
                       ? QVariant::fromValue(common::Chips{ApplicationsText::chip(found->state)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant ApplicationTableModel::headerData(int section, Qt::Orientation orientation,
                                           int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case State:
            return tr("State");
        case Kind:
            return tr("Kind");
        case Amount:
            return tr("Amount");
        case Buyer:
            return tr("Buyer");
        //: Column: what is asked for
        case Fields:
            return tr("What");
        case Reason:
            return tr("Reason");
        case RequestedBy:
            return tr("Asked by");
        case RequestedAt:
            return tr("Asked at");
        case Order:
            return tr("Order", "noun");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::applications
