#include "ui/handovers/handovers_text.h"

#include <algorithm>

#include "ui/common/format.h"

namespace ui::handovers {

using namespace core::handovers;
using theme::Tone;

common::Chip HandoversText::chip(HandoverItemKind kind) {
    switch (kind) {
        case HandoverItemKind::Waiting:
            return {tr("Buyer waits"), Tone::Danger};
        case HandoverItemKind::Conversation:
            return {tr("Conversation"), Tone::Info};
        case HandoverItemKind::Promise:
            return {tr("Promise", "noun"), Tone::Warning};
        case HandoverItemKind::Application:
            return {tr("Application", "noun"), Tone::Warning};
        case HandoverItemKind::Note:
            return {tr("Note", "noun"), Tone::Neutral};
    }
    return {};
}

QString HandoversText::summary(const std::vector<HandoverItem>& items) {
    QStringList parts;
    for (const auto kind :
         {HandoverItemKind::Waiting, HandoverItemKind::Promise, HandoverItemKind::Conversation,
          HandoverItemKind::Application, HandoverItemKind::Note}) {
        const auto count = std::ranges::count(items, kind, &HandoverItem::kind);
        if (count > 0) {
            parts.append(tr("%1: %2").arg(chip(kind).text, common::Format::count(count)));
        }
    }
    return parts.isEmpty() ? tr("Nothing is open.") : parts.join(QStringLiteral(" · "));
}

QString HandoversText::refusal(HandoverError error) {
    switch (error) {
        case HandoverError::NotFound:
            return tr("This pack is not there any more.");
        case HandoverError::NothingToHandOver:
            return tr(
                "You have nothing open. Write a note if the next agent should know something.");
        case HandoverError::TextTooLong:
            return tr("The note is too long. Keep to 2,000 characters.");
        case HandoverError::OwnPack:
            return tr("You made this pack: the next agent acknowledges it.");
        case HandoverError::NotForYou:
            return tr("This pack is for somebody else.");
        case HandoverError::NothingChanged:
            return tr("It is acknowledged already.");
        case HandoverError::FileNotReadable:
            return tr("The file cannot be read.");
        case HandoverError::FileNotWritable:
            return tr("The file cannot be written. Look whether the folder can be written to.");
        case HandoverError::FileDamaged:
            return tr("This is no whole hand-over pack. Export it again on the other machine.");
        case HandoverError::FileTooNew:
            return tr("The pack was made by a newer program. Update this one.");
        case HandoverError::NotAllowedForRole:
            return tr("Your role works on no cases, so there is nothing to hand over.");
    }
    return {};
}

}  // namespace ui::handovers
