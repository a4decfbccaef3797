#include "core/parcels/tracking.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/base/word_table.h"

namespace core::parcels {
namespace {

constexpr WordTable<TrackingState, 7> kStates{{
    {TrackingState::Accepted, "accepted"},
    {TrackingState::InTransit, "in_transit"},
    {TrackingState::OutForDelivery, "out_for_delivery"},
    {TrackingState::Signed, "signed"},
    {TrackingState::Problem, "problem"},
    {TrackingState::Returned, "returned"},
    {TrackingState::Unknown, "unknown"},
}};

struct Phrase {
    std::string_view words;
    TrackingState state;
};
/// The first that stands in the text decides.
constexpr std::array kPhrases{
    Phrase{"拒收", TrackingState::Problem},
    Phrase{"拒签", TrackingState::Problem},
    Phrase{"疑难", TrackingState::Problem},
    Phrase{"问题件", TrackingState::Problem},
    Phrase{"异常", TrackingState::Problem},
    Phrase{"派送失败", TrackingState::Problem},
    Phrase{"派件失败", TrackingState::Problem},
    Phrase{"投递失败", TrackingState::Problem},
    Phrase{"无法联系", TrackingState::Problem},
    Phrase{"地址不详", TrackingState::Problem},
    Phrase{"超区", TrackingState::Problem},
    Phrase{"破损", TrackingState::Problem},
    Phrase{"滞留", TrackingState::Problem},
    Phrase{"failed", TrackingState::Problem},
    Phrase{"exception", TrackingState::Problem},
    Phrase{"退回", TrackingState::Returned},
    Phrase{"退件", TrackingState::Returned},
    Phrase{"return", TrackingState::Returned},
    // 请您准备签收 is what most couriers say while the parcel is still in the van.
    Phrase{"拒绝签收", TrackingState::Problem},
    Phrase{"签收失败", TrackingState::Problem},
    Phrase{"未签收", TrackingState::Problem},
    Phrase{"未妥投", TrackingState::Problem},
    Phrase{"准备签收", TrackingState::OutForDelivery},
    Phrase{"等待签收", TrackingState::OutForDelivery},
    Phrase{"待签收", TrackingState::OutForDelivery},
    Phrase{"请签收", TrackingState::OutForDelivery},
    Phrase{"注意签收", TrackingState::OutForDelivery},
    Phrase{"及时签收", TrackingState::OutForDelivery},
    Phrase{"签收", TrackingState::Signed},
    Phrase{"完成取件", TrackingState::Signed},
    Phrase{"妥投", TrackingState::Signed},
    Phrase{"已送达", TrackingState::Signed},
    Phrase{"已代收", TrackingState::Signed},
    Phrase{"delivered", TrackingState::Signed},
    Phrase{"signed", TrackingState::Signed},
    Phrase{"派送", TrackingState::OutForDelivery},
    Phrase{"派件", TrackingState::OutForDelivery},
    Phrase{"待取件", TrackingState::OutForDelivery},
    Phrase{"请取件", TrackingState::OutForDelivery},
    Phrase{"及时取件", TrackingState::OutForDelivery},
    Phrase{"取件码", TrackingState::OutForDelivery},
    Phrase{"自提", TrackingState::OutForDelivery},
    Phrase{"快递柜", TrackingState::OutForDelivery},
    Phrase{"驿站", TrackingState::OutForDelivery},
    Phrase{"投递中", TrackingState::OutForDelivery},
    Phrase{"out for delivery", TrackingState::OutForDelivery},
    Phrase{"揽收", TrackingState::Accepted},
    Phrase{"揽件", TrackingState::Accepted},
    Phrase{"收件", TrackingState::Accepted},
    Phrase{"收寄", TrackingState::Accepted},
    Phrase{"accepted", TrackingState::Accepted},
    Phrase{"picked up", TrackingState::Accepted},
    Phrase{"到达", TrackingState::InTransit},
    Phrase{"发往", TrackingState::InTransit},
    Phrase{"离开", TrackingState::InTransit},
    Phrase{"运输", TrackingState::InTransit},
    Phrase{"中转", TrackingState::InTransit},
    Phrase{"在途", TrackingState::InTransit},
    Phrase{"transit", TrackingState::InTransit},
    Phrase{"arrived", TrackingState::InTransit},
    Phrase{"departed", TrackingState::InTransit},
};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

}  // namespace

std::string_view toWord(TrackingState state) {
    return wordOf(kStates, state);
}

std::optional<TrackingState> trackingStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

TrackingState trackingStateFromText(std::string_view text) {
    std::string folded(trimmed(text));
    std::ranges::transform(folded, folded.begin(), lower);
    if (const auto exact = trackingStateFromWord(folded)) {
        return *exact;
    }
    const auto* found = std::ranges::find_if(kPhrases, [&folded](const Phrase& phrase) {
        return folded.find(phrase.words) != std::string::npos;
    });
    return found == kPhrases.end() ? TrackingState::Unknown : found->state;
}

std::string normalTrackingNumber(std::string_view text) {
    std::string number;
    for (const char c : trimmed(text)) {
        if (c != ' ' && c != '\t') {
            number += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        }
    }
    return number.starts_with("NO:") ? number.substr(3) : number;
}

}  // namespace core::parcels
