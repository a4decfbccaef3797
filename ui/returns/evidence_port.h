#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "core/returns/return_case.h"

namespace ui::returns {

/// The pane of evidence files beside a case: it belongs to another subject, so the composition root hands it in.
struct EvidencePort {
    struct Pane {
        QWidget* widget = nullptr;
        std::function<void(const core::returns::ReturnCase*)> show;
        /// What is ticked as given.
        std::function<std::vector<core::returns::EvidenceKind>()> given;
        std::function<std::int64_t()> pictures;
    };
    std::function<Pane(QWidget* parent)> make;
};

}  // namespace ui::returns
