#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/returns/return_reader.h"
#include "ui/common/state_chip.h"

namespace ui::returns {

/// Every value of the enums of returns in words.
class ReturnsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::returns::ReturnsText)

public:
    static QString of(core::returns::ReturnKind kind);
    /// Of a case: a return without goods is a refund only.
    static QString kind(const core::returns::ReturnCase& c);
    static QString of(core::returns::ReturnState state);
    /// The word on the button that does it.
    static QString of(core::returns::ReturnAction action);
    static QString of(core::returns::ReturnScope scope);
    static QString of(core::returns::Verdict verdict);
    static QString of(core::returns::Alternative alternative);
    static QString of(core::returns::CompensationForm form);
    static QString of(core::returns::PlatformState state);
    static QString of(core::returns::IdentityState state);
    static QString of(core::returns::ReturnOrigin origin);
    static QString of(core::returns::ReceiptSource source);
    /// A kind of record that a case may come from, by its word in the event book; empty: none of them.
    static QString record(const std::string& kind);
    static common::Chip chip(const core::returns::ReturnCase& c);
    /// What is left until the case is late.
    static common::Chip clock(const core::returns::ReturnCase& c, core::Seconds now);
    /// Why it is not possible and what helps: a whole sentence.
    static QString refusal(core::returns::ReturnError error);
    static QString done(core::returns::ReturnAction action, int count);
    /// What came of the case, as the closing record begins (R131); empty: nothing is known of it.
    static QString result(const core::returns::ReturnCase& c);
    /// What an event of the book says, by its word.
    static QString event(const std::string& word);
};

}  // namespace ui::returns
