#pragma once

#include <QStringList>
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
        /// Is told when somebody ticks or unticks one.
        std::function<void(std::function<void()>)> watchGiven;
        std::function<std::int64_t()> pictures;
        /// Files that were dropped anywhere on the case.
        std::function<void(const QStringList& paths)> add;
        /// Asks for files.
        std::function<void()> choose;
        /// From the clipboard; false: it has neither files nor a picture.
        std::function<bool()> paste;
        /// Is told how many pictures there are when files came or went.
        std::function<void(std::function<void(std::int64_t pictures)>)> watch;
    };
    std::function<Pane(QWidget* parent)> make;
};

}  // namespace ui::returns
