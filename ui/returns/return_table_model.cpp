#include "ui/returns/return_table_model.h"

#include "core/returns/return_steps.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/returns/returns_text.h"

namespace ui::returns {

using namespace core::returns;
using common::toScreen;

namespace {

/// What is granted, or else asked for; of an exchange the difference that the shop owes.
std::optional<core::Fen> sumOf(const ReturnCase& c) {
    if (c.kind == ReturnKind::Exchange) {
        return owedOf(c) > core::Fen{} ? std::optional(owedOf(c)) : std::nullopt;
    }
    return c.amount ? c.amount : c.claimed;
}

}  // namespace

void ReturnTableModel::setCases(std::vector<ReturnCase> cases, core::Seconds now) {
    m_now = now;
    setRecords(std::move(cases));
}

void ReturnTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Clock, Clock);
}


QString ReturnTableModel::text(const ReturnCase& c, int column) const {
    switch (static_cast<Column>(column)) {
        case State:
            return ReturnsText::of(c.state);
        case Clock:
            return ReturnsText::clock(c, m_now).text;
        case Kind:
            return ReturnsText::kind(c);
        case Buyer:
            return toScreen(c.buyer);
        case Order:
            return toScreen(c.orderNumber);
        case Item:
            return toScreen(c.itemTitle);
        case Amount:
            return common::Format::money(sumOf(c));
        case Owner:
            return toScreen(c.owner);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ReturnTableModel::key(const ReturnCase& c) const {
    return static_cast<qlonglong>(c.id);
}

QString ReturnTableModel::tip(const ReturnCase& c, int column) const {
    return column == Clock && c.dueAt ? common::Format::exactTime(*c.dueAt) : text(c, column);
}

common::Chips ReturnTableModel::chips(const ReturnCase& c, int column) const {
    if (column == Clock) {
        return {ReturnsText::clock(c, m_now)};
    }
    common::Chips chips;
    if (column == State) {
        if (c.conflict) {
            chips.append({tr("Conflict"), theme::Tone::Danger});
        }
        chips.append(ReturnsText::chip(c));
    }
    return chips;
}

QVariant ReturnTableModel::amount(const ReturnCase& c) const {
    return static_cast<qlonglong>(sumOf(c).value_or(core::Fen{}).value);
}

QString ReturnTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case State:
            return tr("State");
        case Clock:
            return tr("Time left");
        case Kind:
            return tr("Kind");
        case Buyer:
            return tr("Buyer");
        case Order:
            return tr("Order", "noun");
        case Item:
            return tr("Item");
        case Amount:
            return tr("Sum");
        //: Column: who works on the case
        case Owner:
            return tr("Who");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::returns
