#include "ui/handovers/handover_table_models.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/handovers/handovers_text.h"

namespace ui::handovers {

using namespace core::handovers;
using common::Format;
using common::toScreen;

QVariant PackTableModel::key(const Handover& pack) const {
    return static_cast<qlonglong>(pack.id);
}

QString PackTableModel::text(const Handover& pack, int column) const {
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

QString PackTableModel::tip(const Handover& pack, int) const {
    return toScreen(pack.note);
}

QString PackTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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

QVariant LineTableModel::key(const HandoverItem& line) const {
    return static_cast<qlonglong>(&line - records().data());
}

QString LineTableModel::text(const HandoverItem& line, int column) const {
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

common::Chips LineTableModel::chips(const HandoverItem& line, int column) const {
    return column == Kind ? common::Chips{HandoversText::chip(line.kind)} : common::Chips{};
}

QString LineTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
