#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/applications/application_service.h"
#include "ui/common/state_chip.h"

namespace ui::applications {

/// Every value of the applications' enums, and the names of their fields, in words.
class ApplicationsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::applications::ApplicationsText)

public:
    static QString of(core::applications::ApplicationKind kind);
    static QString of(core::applications::ApplicationState state);
    static common::Chip chip(core::applications::ApplicationState state);
    static QString field(std::string_view key);
    static QString choice(std::string_view word);
    /// The fields on one line: `Item: socks · Quantity: 2`.
    static QString fields(const core::applications::Application& application);
    static QString refusal(core::applications::ApplicationError error);
    static QString done(core::applications::ApplicationAction action);
};

}  // namespace ui::applications
