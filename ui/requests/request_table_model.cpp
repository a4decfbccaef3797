#include "ui/requests/request_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/requests/requests_text.h"

namespace ui::requests {

using namespace core::requests;
using common::toScreen;

void RequestTableModel::setRequests(std::vector<Request> requests) {
    if (records() == requests) {
        return;
    }
    setRecords(std::move(requests));
}

QString RequestTableModel::text(const Request& request, int column) const {
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

QVariant RequestTableModel::key(const Request& request) const {
    return static_cast<qlonglong>(request.id);
}

common::Chips RequestTableModel::chips(const Request& request, int column) const {
    return column == State ? common::Chips{RequestsText::chip(request)} : common::Chips{};
}

QVariant RequestTableModel::amount(const Request& request) const {
    return static_cast<qlonglong>(request.amount.value);
}

QString RequestTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
