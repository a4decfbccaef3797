#include "core/conversations/reception_steps.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/search/folding.h"
#include "embedded_wording.h"

namespace core::conversations {
namespace {

using StepWords = std::array<std::vector<std::u32string>, kSteps>;

/// The file lists the steps in their order.
StepWords wordsFromData() {
    const auto* file = std::ranges::find(embedded::k_wording, "steps.json", &embedded::File::name);
    if (file == embedded::k_wording.end()) {
        throw std::logic_error("the words of the steps are missing");
    }
    StepWords words;
    const auto steps = nlohmann::json::parse(file->text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (const auto& word : steps.at(at).at("agent")) {
            words[at].push_back(search::foldedText(word.get<std::string>()));
        }
    }
    return words;
}

const StepWords& stepWords() {
    static const StepWords words = wordsFromData();
    return words;
}

}  // namespace

StepMarks receptionSteps(std::span<const Message> messages,
                         const std::map<Step, bool>& corrections) {
    StepMarks marks;
    for (std::size_t at = 0; at < marks.size(); ++at) {
        marks[at].step = static_cast<Step>(at);
    }
    std::u32string text;
    for (const auto& message : messages) {
        if (message.side != Side::Agent || message.failed) {
            continue;
        }
        search::foldInto(text, message.text);
        for (std::size_t at = 0; at < marks.size(); ++at) {
            marks[at].isDone =
                marks[at].isDone || std::ranges::any_of(stepWords()[at], [&](const auto& word) {
                    return text.find(word) != std::u32string::npos;
                });
        }
    }
    for (auto& mark : marks) {
        if (const auto found = corrections.find(mark.step); found != corrections.end()) {
            mark.isDone = found->second;
            mark.isCorrected = true;
        }
    }
    return marks;
}

}  // namespace core::conversations
