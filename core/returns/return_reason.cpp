#include "core/returns/return_reason.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_map>

#include "core/base/word_table.h"
#include "core/search/folding.h"
#include "embedded_cases.h"

namespace core::returns {
namespace {

using Json = nlohmann::json;

constexpr WordTable<ReasonGroup, 15> kGroups{{
    {ReasonGroup::Quality, "quality"},
    {ReasonGroup::Damaged, "damaged"},
    {ReasonGroup::WrongItem, "wrong_item"},
    {ReasonGroup::MissingParts, "missing_parts"},
    {ReasonGroup::NotAsDescribed, "not_as_described"},
    {ReasonGroup::Counterfeit, "counterfeit"},
    {ReasonGroup::DoesNotFit, "does_not_fit"},
    {ReasonGroup::ChangedMind, "changed_mind"},
    {ReasonGroup::Late, "late"},
    {ReasonGroup::Lost, "lost"},
    {ReasonGroup::OutOfStock, "out_of_stock"},
    {ReasonGroup::PriceDifference, "price_difference"},
    {ReasonGroup::Postage, "postage"},
    {ReasonGroup::Agreed, "agreed"},
    {ReasonGroup::Other, "other"},
}};
constexpr WordTable<Responsible, 4> kResponsible{{
    {Responsible::Shop, "shop"},
    {Responsible::Carrier, "carrier"},
    {Responsible::Buyer, "buyer"},
    {Responsible::Open, "open"},
}};
constexpr WordTable<PostagePayer, 3> kPayers{{
    {PostagePayer::Shop, "shop"},
    {PostagePayer::Buyer, "buyer"},
    {PostagePayer::Open, "open"},
}};
constexpr WordTable<EvidenceKind, 10> kEvidence{{
    {EvidenceKind::GoodsPicture, "goods_picture"},
    {EvidenceKind::DefectPicture, "defect_picture"},
    {EvidenceKind::PackagePicture, "package_picture"},
    {EvidenceKind::LabelPicture, "label_picture"},
    {EvidenceKind::UnpackingVideo, "unpacking_video"},
    {EvidenceKind::SizePicture, "size_picture"},
    {EvidenceKind::PriceScreenshot, "price_screenshot"},
    {EvidenceKind::PostageReceipt, "postage_receipt"},
    {EvidenceKind::AppraisalReport, "appraisal_report"},
    {EvidenceKind::ReturnTracking, "return_tracking"},
}};

bool isLetterOrDigit(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= 0x3400 && c <= 0x9FFF) ||
           c >= 0x20000;
}

/// A reason as it compares: folded, without blanks and punctuation, a written seven as the digit.
std::u32string comparable(std::string_view text) {
    std::u32string letters;
    for (const char32_t c : search::foldedText(text)) {
        if (isLetterOrDigit(c)) {
            letters += c == U'七' ? U'7' : c;
        }
    }
    return letters;
}

/// The parts of a reason in any order: 多拍/错拍 is 错拍/多拍.
std::vector<std::u32string> partsOf(std::string_view text) {
    std::vector<std::u32string> parts(1);
    for (const char32_t c : search::foldedText(text)) {
        if (isLetterOrDigit(c)) {
            parts.back() += c == U'七' ? U'7' : c;
        } else if (!parts.back().empty()) {
            parts.emplace_back();
        }
    }
    std::erase_if(parts, [](const auto& part) { return part.empty(); });
    std::ranges::sort(parts);
    return parts;
}

std::u32string sortedForm(std::string_view text) {
    std::u32string joined;
    for (const auto& part : partsOf(text)) {
        joined += part + U'/';
    }
    return joined;
}

template <class T>
T valueOrThrow(const std::optional<T>& value) {
    if (!value) {
        throw std::logic_error("resources/cases/return_reasons.json is damaged");
    }
    return *value;
}

std::vector<ReturnReason> readReasons() {
    const auto* file =
        std::ranges::find(embedded::k_cases, "return_reasons.json", &embedded::File::name);
    std::vector<ReturnReason> reasons;
    for (const auto& entry : Json::parse(file->text)) {
        ReturnReason reason{
            .key = entry.at("key"),
            .name = entry.at("name"),
            .group = valueOrThrow(reasonGroupFromWord(entry.at("group").get<std::string>())),
            .responsible =
                valueOrThrow(responsibleFromWord(entry.at("responsible").get<std::string>())),
            .postage = valueOrThrow(postagePayerFromWord(entry.at("postage").get<std::string>())),
            .evidence = {},
            .spellings = entry.at("spellings"),
            .words = entry.at("words")};
        for (const auto& word : entry.at("evidence")) {
            reason.evidence.push_back(valueOrThrow(evidenceKindFromWord(word.get<std::string>())));
        }
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

/// The texts of all reasons, ready to compare.
struct Index {
    std::unordered_map<std::u32string, std::size_t> spellings;
    std::unordered_map<std::u32string, std::size_t> sorted;
    std::vector<std::pair<std::u32string, std::size_t>> words;
};

Index makeIndex(const std::vector<ReturnReason>& reasons) {
    Index index;
    for (std::size_t at = 0; at < reasons.size(); ++at) {
        const auto add = [&](const std::string& text) {
            index.spellings.try_emplace(comparable(text), at);
            index.sorted.try_emplace(sortedForm(text), at);
        };
        add(reasons[at].name);
        std::ranges::for_each(reasons[at].spellings, add);
        for (const auto& word : reasons[at].words) {
            index.words.emplace_back(comparable(word), at);
        }
    }
    // The longest word that is met tells most: 描述不符 before 不符.
    std::ranges::stable_sort(index.words, std::ranges::greater{},
                             [](const auto& word) { return word.first.size(); });
    return index;
}

}  // namespace

const std::vector<ReturnReason>& returnReasons() {
    static const auto kReasons = readReasons();
    return kReasons;
}

const ReturnReason& reasonOf(std::string_view text) {
    static const auto kIndex = makeIndex(returnReasons());
    const auto& reasons = returnReasons();
    const auto wanted = comparable(text);
    if (const auto found = kIndex.spellings.find(wanted); found != kIndex.spellings.end()) {
        return reasons[found->second];
    }
    if (const auto found = kIndex.sorted.find(sortedForm(text)); found != kIndex.sorted.end()) {
        return reasons[found->second];
    }
    const auto met = std::ranges::find_if(kIndex.words, [&wanted](const auto& word) {
        return wanted.find(word.first) != std::u32string::npos;
    });
    return met == kIndex.words.end() ? reasons.back() : reasons[met->second];
}

const ReturnReason* findReason(std::string_view key) {
    const auto& reasons = returnReasons();
    const auto found = std::ranges::find(reasons, key, &ReturnReason::key);
    return found == reasons.end() ? nullptr : &*found;
}

bool isFaultOfGoods(ReasonGroup group) {
    switch (group) {
        case ReasonGroup::Quality:
        case ReasonGroup::Damaged:
        case ReasonGroup::WrongItem:
        case ReasonGroup::MissingParts:
        case ReasonGroup::NotAsDescribed:
        case ReasonGroup::Counterfeit:
            return true;
        case ReasonGroup::DoesNotFit:
        case ReasonGroup::ChangedMind:
        case ReasonGroup::Late:
        case ReasonGroup::Lost:
        case ReasonGroup::OutOfStock:
        case ReasonGroup::PriceDifference:
        case ReasonGroup::Postage:
        case ReasonGroup::Agreed:
        case ReasonGroup::Other:
            return false;
    }
    return false;
}

std::string_view toWord(ReasonGroup group) {
    return wordOf(kGroups, group);
}

std::string_view toWord(Responsible responsible) {
    return wordOf(kResponsible, responsible);
}

std::string_view toWord(PostagePayer payer) {
    return wordOf(kPayers, payer);
}

std::string_view toWord(EvidenceKind kind) {
    return wordOf(kEvidence, kind);
}

std::optional<ReasonGroup> reasonGroupFromWord(std::string_view word) {
    return valueOf(kGroups, word);
}

std::optional<Responsible> responsibleFromWord(std::string_view word) {
    return valueOf(kResponsible, word);
}

std::optional<PostagePayer> postagePayerFromWord(std::string_view word) {
    return valueOf(kPayers, word);
}

std::optional<EvidenceKind> evidenceKindFromWord(std::string_view word) {
    return valueOf(kEvidence, word);
}

}  // namespace core::returns
