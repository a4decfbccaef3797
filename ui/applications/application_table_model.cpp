#include "ui/applications/application_table_model.h"

#include "ui/applications/applications_text.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::applications {

using namespace core::applications;
using common::toScreen;

void ApplicationTableModel::setApplications(std::vector<Application> applications) {
    setRecords(std::move(applications));
}

QString ApplicationTableModel::text(const Application& application, int column) const {
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

QVariant ApplicationTableModel::key(const Application& application) const {
    return static_cast<qlonglong>(application.id);
}

common::Chips ApplicationTableModel::chips(const Application& application, int column) const {
    return column == State ? common::Chips{ApplicationsText::chip(application.state)}
                           : common::Chips{};
}

QVariant ApplicationTableModel::amount(const Application& application) const {
    return static_cast<qlonglong>(application.amount.value);
}

QString ApplicationTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
