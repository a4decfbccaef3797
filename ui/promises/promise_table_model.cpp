#include "ui/promises/promise_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/promises/promises_text.h"

namespace ui::promises {

using namespace core::promises;
using common::toScreen;

void PromiseTableModel::setPromises(std::vector<Promise> promises, core::Seconds now) {
    m_now = now;
    setRecords(std::move(promises));
}

void PromiseTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Standing, Standing);
}

QString PromiseTableModel::text(const Promise& promise, int column) const {
    switch (static_cast<Column>(column)) {
        case Standing:
            return PromisesText::standing(promise, m_now).text;
        case What:
            return toScreen(promise.what);
        case Buyer:
            return toScreen(promise.buyer);
        case Due:
            return promise.dueAt ? common::Format::exactTime(*promise.dueAt).left(16)
                                 : PromisesText::of(promise.awaits);
        case Owner:
            return toScreen(promise.owner);
        case Order:
            return toScreen(promise.orderNumber);
        case Cause:
            return toScreen(promise.reason.empty() ? promise.cause : promise.reason);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant PromiseTableModel::key(const Promise& promise) const {
    return static_cast<qlonglong>(promise.id);
}

common::Chips PromiseTableModel::chips(const Promise& promise, int column) const {
    return column == Standing ? common::Chips{PromisesText::standing(promise, m_now)}
                              : common::Chips{};
}

QString PromiseTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case Standing:
            return tr("Time left");
        case What:
            return tr("What is promised");
        case Buyer:
            return tr("Buyer");
        case Due:
            return tr("Due");
        //: Column: who keeps the promise
        case Owner:
            return tr("Who");
        case Order:
            return tr("Order", "noun");
        case Cause:
            return tr("Cause or reason");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::promises
