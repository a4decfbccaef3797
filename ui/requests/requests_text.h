#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/requests/request_policy.h"
#include "core/requests/request_reader.h"
#include "ui/common/state_chip.h"

namespace ui::requests {

/// Words of requests.
class RequestsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::requests::RequestsText)

public:
    [[nodiscard]] static QString of(core::requests::RequestKind kind);
    [[nodiscard]] static QString of(core::requests::StockChoice choice);
    [[nodiscard]] static QString of(core::requests::IdentityCheck check);
    [[nodiscard]] static QString of(core::requests::RequestState state);
    [[nodiscard]] static QString of(core::requests::Alternative alternative);
    [[nodiscard]] static QString of(core::requests::RequestScope scope);
    [[nodiscard]] static common::Chip chip(const core::requests::Request& request);
    /// What is asked, with its value as a list may show it, masked: `Change the address: …`.
    [[nodiscard]] static QString what(const core::requests::Request& request);
    /// What is asked, without its value.
    [[nodiscard]] static QString title(const core::requests::Request& request);
    /// What it shall become; names, addresses and numbers masked unless `isWhole`.
    [[nodiscard]] static QString value(const core::requests::Request& request, bool isWhole);
    /// How it was checked who asks; a waiver with who took it on himself and why.
    [[nodiscard]] static QString identity(const core::requests::Request& request);
    /// Why it was refused, failed or withdrawn.
    [[nodiscard]] static QString decision(const core::requests::Request& request);
    /// What stands in the value's field of a kind.
    [[nodiscard]] static QString valueHint(core::requests::RequestKind kind);
    [[nodiscard]] static QString refusal(core::requests::RequestError error);
    [[nodiscard]] static QString done(core::requests::RequestAction action);
};

}  // namespace ui::requests
