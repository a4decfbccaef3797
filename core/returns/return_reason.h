#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::returns {

/// What the reasons of buyers have in common (R120, R121): policy, report and evidence go by these. Stored as a word.
enum class ReasonGroup {
    Quality,
    /// Broken on the way or by bad packing.
    Damaged,
    WrongItem,
    MissingParts,
    NotAsDescribed,
    Counterfeit,
    DoesNotFit,
    /// Bought by mistake or not wanted any more: no fault of the goods.
    ChangedMind,
    Late,
    /// Lost on the way, or signed by somebody else.
    Lost,
    OutOfStock,
    PriceDifference,
    Postage,
    /// Buyer and shop settled it.
    Agreed,
    Other,
};
inline constexpr ReasonGroup kReasonGroups[]{
    ReasonGroup::Quality,        ReasonGroup::Damaged,     ReasonGroup::WrongItem,  ReasonGroup::MissingParts,
    ReasonGroup::NotAsDescribed, ReasonGroup::Counterfeit, ReasonGroup::DoesNotFit,  ReasonGroup::ChangedMind,
    ReasonGroup::Late,       ReasonGroup::Lost,            ReasonGroup::OutOfStock,  ReasonGroup::PriceDifference,
    ReasonGroup::Postage,    ReasonGroup::Agreed,          ReasonGroup::Other,
};

/// Who has to answer for it. Open: shown only by a look at the case.
enum class Responsible { Shop, Carrier, Buyer, Open };
enum class PostagePayer { Shop, Buyer, Open };

/// What the buyer is asked for (R122).
enum class EvidenceKind {
    GoodsPicture,
    DefectPicture,
    PackagePicture,
    /// The courier's label on the parcel.
    LabelPicture,
    UnpackingVideo,
    SizePicture,
    PriceScreenshot,
    PostageReceipt,
    AppraisalReport,
    /// The number under which the goods come back.
    ReturnTracking,
};

/// One reason as the shop calls it, with all the spellings of exports and platforms (formats.md section 3). Data from
/// resources/cases/return_reasons.json.
struct ReturnReason {
    /// Stored with the case.
    std::string key;
    /// In the words of the platform.
    std::string name;
    ReasonGroup group = ReasonGroup::Other;
    Responsible responsible = Responsible::Open;
    PostagePayer postage = PostagePayer::Open;
    std::vector<EvidenceKind> evidence;
    std::vector<std::string> spellings;
    /// Parts of a text that tell this reason where no spelling is met.
    std::vector<std::string> words;
    bool operator==(const ReturnReason&) const = default;
};

/// The list of the program; the last is the one for everything else.
[[nodiscard]] const std::vector<ReturnReason>& returnReasons();
/// The reason of a text of an export or a person: by name or spelling without regard to blanks, width, punctuation and
/// traditional characters, then by its words; the one for everything else when nothing is met.
[[nodiscard]] const ReturnReason& reasonOf(std::string_view text);
/// Nothing for a key that is none.
[[nodiscard]] const ReturnReason* findReason(std::string_view key);
/// Whether the goods or the shop are at fault: such a return is never settled by the no-reason clause, and R142's
/// coupon does not stand in for it.
[[nodiscard]] bool isFaultOfGoods(ReasonGroup group);

[[nodiscard]] std::string_view toWord(ReasonGroup group);
[[nodiscard]] std::string_view toWord(Responsible responsible);
[[nodiscard]] std::string_view toWord(PostagePayer payer);
[[nodiscard]] std::string_view toWord(EvidenceKind kind);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ReasonGroup> reasonGroupFromWord(std::string_view word);
[[nodiscard]] std::optional<Responsible> responsibleFromWord(std::string_view word);
[[nodiscard]] std::optional<PostagePayer> postagePayerFromWord(std::string_view word);
[[nodiscard]] std::optional<EvidenceKind> evidenceKindFromWord(std::string_view word);

}  // namespace core::returns
