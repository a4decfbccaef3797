#pragma once

#include <QCoreApplication>

#include "core/erasure/erasure_policy.h"
#include "ui/common/state_chip.h"

namespace ui::settings {

/// The words of erasures on the screen and on the certificate.
class ErasureText {
    Q_DECLARE_TR_FUNCTIONS(ui::settings::ErasureText)

public:
    [[nodiscard]] static QString of(core::erasure::ErasureSubject subject);
    [[nodiscard]] static common::Chip chip(core::erasure::ErasureState state);
    [[nodiscard]] static QString of(core::erasure::RecordKind kind);
    /// With the way out.
    [[nodiscard]] static QString refusal(core::erasure::ErasureError error);
    [[nodiscard]] static QString of(const core::erasure::HoldCount& hold);
    /// `3 orders, 41 messages, …`
    [[nodiscard]] static QString counts(const std::vector<core::erasure::RecordCount>& counts);
    /// Order 1001, or the buyer.
    [[nodiscard]] static QString subject(const core::erasure::ErasureRequest& request);
    /// Before the run: what it would take and what stands in the way.
    [[nodiscard]] static QString preview(const core::erasure::ErasurePreview& preview,
                                         core::erasure::ErasureSubject about);
    /// What is certified, line by line; no word about a person. Only of a request that is erased.
    [[nodiscard]] static QString certificate(const core::erasure::ErasureRequest& request);
};

}  // namespace ui::settings
