#include "ui/returns/rules_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::returns {

using namespace core::returns;

QString RulesText::of(ReasonGroup group) {
    switch (group) {
        case ReasonGroup::Quality:
            return tr("Quality");
        case ReasonGroup::Damaged:
            return tr("Damaged on the way");
        case ReasonGroup::WrongItem:
            return tr("Wrong item sent");
        case ReasonGroup::MissingParts:
            return tr("Parts missing");
        case ReasonGroup::NotAsDescribed:
            return tr("Not as described");
        case ReasonGroup::Counterfeit:
            return tr("Counterfeit");
        case ReasonGroup::DoesNotFit:
            return tr("Does not fit");
        case ReasonGroup::ChangedMind:
            return tr("Changed mind");
        case ReasonGroup::Late:
            return tr("Shipped late");
        case ReasonGroup::Lost:
            return tr("Not delivered");
        case ReasonGroup::OutOfStock:
            return tr("Out of stock");
        case ReasonGroup::PriceDifference:
            return tr("Price difference");
        case ReasonGroup::Postage:
            return tr("Postage");
        case ReasonGroup::Agreed:
            return tr("Agreed with the shop");
        case ReasonGroup::Other:
            return tr("Other");
    }
    return {};
}

QString RulesText::of(Responsible responsible) {
    switch (responsible) {
        case Responsible::Shop:
            return tr("Shop");
        case Responsible::Carrier:
            return tr("Carrier");
        case Responsible::Buyer:
            return tr("Buyer");
        case Responsible::Open:
            return tr("To be found out");
    }
    return {};
}

QString RulesText::of(PostagePayer payer) {
    switch (payer) {
        case PostagePayer::Shop:
            return tr("The shop pays the postage");
        case PostagePayer::Buyer:
            return tr("The buyer pays the postage");
        case PostagePayer::Open:
            return tr("Postage by agreement");
    }
    return {};
}

QString RulesText::of(EvidenceKind kind) {
    switch (kind) {
        case EvidenceKind::GoodsPicture:
            return tr("Picture of the goods");
        case EvidenceKind::DefectPicture:
            return tr("Picture of the fault");
        case EvidenceKind::PackagePicture:
            return tr("Picture of the packing");
        case EvidenceKind::LabelPicture:
            return tr("Picture of the courier's label");
        case EvidenceKind::UnpackingVideo:
            return tr("Video of the unpacking");
        case EvidenceKind::SizePicture:
            return tr("Picture with the size label");
        case EvidenceKind::PriceScreenshot:
            return tr("Screenshot of the price");
        case EvidenceKind::PostageReceipt:
            return tr("Receipt of the postage");
        case EvidenceKind::AppraisalReport:
            return tr("Appraisal report");
        case EvidenceKind::ReturnTracking:
            return tr("Tracking number of the goods sent back");
    }
    return {};
}

QString RulesText::of(RefundLineKind kind) {
    switch (kind) {
        case RefundLineKind::Item:
            return tr("Goods");
        case RefundLineKind::Postage:
            return tr("Postage paid");
        case RefundLineKind::ReturnPostage:
            return tr("Postage of the goods sent back");
        case RefundLineKind::PriceDifference:
            return tr("Price difference");
        case RefundLineKind::Compensation:
            return tr("Compensation");
        case RefundLineKind::Coupon:
            return tr("Coupon");
    }
    return {};
}

QString RulesText::of(RefundSigning signing) {
    switch (signing) {
        case RefundSigning::Alone:
            return tr("You may approve this alone");
        case RefundSigning::SecondSigner:
            return tr("Needs a second signature");
        case RefundSigning::TwoPersons:
            return tr("Needs two persons, one of them a lead");
        case RefundSigning::Refused:
            return tr("Not within your rights: hand the case over");
    }
    return {};
}

QString RulesText::of(SigningCause cause) {
    switch (cause) {
        case SigningCause::LargeAmount:
            return tr("over %1").arg(common::Format::money(kOrdinaryRefund));
        case SigningCause::OverPaid:
            return tr("more than was paid");
        case SigningCause::NoGoodsBack:
            return tr("the goods are not back");
        case SigningCause::OftenRefunded:
            return tr("the buyer had %n refunds or more in 30 days", nullptr, kOftenRefunded);
        case SigningCause::OverCaseLimit:
            return tr("over your limit for one case");
        case SigningCause::OverBuyerLimit:
            return tr("over your limit for one buyer a day");
        case SigningCause::OverDayLimit:
            return tr("over your limit for a day");
        case SigningCause::NoRight:
            return tr("your role moves no money");
    }
    return {};
}

QString RulesText::of(InspectionFault fault) {
    switch (fault) {
        case InspectionFault::ItemNumberMissing:
            return tr("The item number is missing");
        case InspectionFault::WrongItem:
            return tr("The item is not of this order");
        case InspectionFault::TooFewPieces:
            return tr("Nothing came back");
        case InspectionFault::TooManyPieces:
            return tr("More pieces than the order has");
        case InspectionFault::Damaged:
            return tr("Damaged");
        case InspectionFault::PartsMissing:
            return tr("Parts are missing");
        case InspectionFault::TooFewPictures:
            return tr("A picture is missing");
    }
    return {};
}

QString RulesText::of(RefundStage stage) {
    switch (stage) {
        case RefundStage::Requested:
            return tr("Under review");
        case RefundStage::AwaitsEvidence:
            return tr("Waiting for evidence");
        case RefundStage::Refused:
            return tr("Refused");
        case RefundStage::Disputed:
            return tr("With the platform");
        case RefundStage::Ruled:
            return tr("Decided by the platform");
        case RefundStage::AwaitsGoods:
            return tr("Waiting for the goods");
        case RefundStage::GoodsOnTheWay:
            return tr("Goods on the way");
        case RefundStage::Inspection:
            return tr("Being inspected");
        case RefundStage::Finance:
            return tr("With finance");
        case RefundStage::Paid:
            return tr("Paid, money on the way");
        case RefundStage::Arrived:
            return tr("Arrived");
        case RefundStage::Closed:
            return tr("Closed");
    }
    return {};
}

QString RulesText::of(HandoffRoute route) {
    switch (route) {
        case HandoffRoute::Finance:
            return tr("Finance");
        case HandoffRoute::Logistics:
            return tr("Logistics");
    }
    return {};
}

QString RulesText::refusal(RefundError error) {
    switch (error) {
        case RefundError::ItemUnknown:
            return tr("An item is not of this order. Open the form again.");
        case RefundError::TooManyPieces:
            return tr("More pieces than the order has left. Lower the number.");
        case RefundError::AmountWrong:
            return tr("This is no sum of money. Write it as 12 or 12.50.");
        case RefundError::PostageOverPaid:
            return tr("More postage than the buyer paid. Put the rest under compensation.");
        case RefundError::OverBound:
            return tr("More than was paid and is not refunded yet. Lower the sum.");
    }
    return {};
}

QString RulesText::refusal(SigningError error) {
    switch (error) {
        case SigningError::NotProposable:
            return tr(
                "Whoever asked may not grant this. Hand the case to a colleague with more "
                "rights.");
        case SigningError::SignedAlready:
            return tr("The second signature must be another person's.");
        case SigningError::RoleTooLow:
            return tr("Your limit does not hold this sum. Ask a lead to sign.");
        case SigningError::NotNeeded:
            return tr("All signatures are there.");
    }
    return {};
}

namespace {

QString windowText(const std::string& id) {
    struct Text {
        std::string_view id;
        const char* text;
    };
    static constexpr Text kTexts[]{
        {"no_reason", QT_TRANSLATE_NOOP("ui::returns::RulesText", "No reason is needed")},
        {"delivery_fault",
         QT_TRANSLATE_NOOP("ui::returns::RulesText", "Wrong, missing or damaged on delivery")},
        {"quality", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Quality or description")},
        {"warranty", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Repair under warranty")},
        {"counterfeit", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Counterfeit")},
        {"not_delivered", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Not delivered in time")},
        {"price_protection", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Price protection")},
        {"postage", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Postage")},
        {"compensation", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Compensation")},
        {"custom_made", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Made to order")},
        {"underwear", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Underwear and swimwear")},
        {"opened_digital",
         QT_TRANSLATE_NOOP("ui::returns::RulesText", "Activated or digital goods")},
        {"fresh_food", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Fresh food and flowers")},
        {"periodicals", QT_TRANSLATE_NOOP("ui::returns::RulesText", "Newspapers and periodicals")},
    };
    const auto* found = std::ranges::find(kTexts, id, &Text::id);
    // A clause of the shop's own says itself what it is.
    return found == std::end(kTexts)
               ? common::toScreen(id)
               : QCoreApplication::translate("ui::returns::RulesText", found->text);
}

}  // namespace

QString RulesText::clause(const PolicyVerdict& verdict) {
    if (verdict.clause == kNoClause) {
        return tr("The policy says nothing about this reason. A person decides.");
    }
    if (verdict.clause == kReceiptUnknown) {
        return tr("It is not known when the buyer got the goods. Ask for the day of receipt.");
    }
    if (verdict.clause == kNotReceived) {
        return tr("The buyer has not received the goods: the order may be called off.");
    }
    if (verdict.clause == kEvidenceMissing) {
        QStringList missing;
        for (const auto kind : verdict.missing) {
            missing.append(of(kind));
        }
        return tr("Still needed: %1.").arg(QLocale().createSeparatedList(missing));
    }
    const QString name = windowText(verdict.clause);
    if (!verdict.word.empty()) {
        return tr("%1: not taken back without a fault (“%2” in the goods).")
            .arg(name, common::toScreen(verdict.word));
    }
    if (!verdict.within && !verdict.withinHours) {
        return tr("%1: at any time.").arg(name);
    }
    QString within =
        verdict.within
            ? tr("%1: within %n days of receipt.", nullptr,
                 static_cast<int>(verdict.within->count()))
                  .arg(name)
            : tr("%1: within %n hours of receipt.", nullptr,
                 static_cast<int>(verdict.withinHours->count()))
                  .arg(name);
    if (verdict.shutsAt) {
        // The last second that is in time.
        const QString last =
            common::Format::exactTime(*verdict.shutsAt - std::chrono::seconds{1}).left(16);
        within += u' ' + (verdict.verdict == Verdict::Refused ? tr("That ended on %1.").arg(last)
                                                              : tr("That is until %1.").arg(last));
    }
    return verdict.since
               ? within + u' ' +
                     tr("%n days have passed.", nullptr, static_cast<int>(verdict.since->count()))
               : within;
}

common::Chip RulesText::chip(Verdict verdict) {
    switch (verdict) {
        case Verdict::Allowed:
            return {tr("Within the policy"), theme::Tone::Success};
        case Verdict::Refused:
            return {tr("Against the policy"), theme::Tone::Danger};
        case Verdict::Ask:
            return {tr("A person decides"), theme::Tone::Warning};
    }
    return {};
}

QString RulesText::signing(const SigningRule& rule) {
    QStringList causes;
    for (const auto cause : rule.causes) {
        causes.append(of(cause));
    }
    return causes.isEmpty()
               ? of(rule.signing)
               : tr("%1: %2").arg(of(rule.signing), QLocale().createSeparatedList(causes));
}

QString RulesText::forBuyer(const RefundProgress& progress) {
    const QString by =
        progress.expectedBy ? common::Format::exactTime(*progress.expectedBy).left(16) : QString();
    const bool isShopsTurn = progress.stage == RefundStage::Requested ||
                             progress.stage == RefundStage::Inspection ||
                             progress.stage == RefundStage::Finance;
    if (isShopsTurn && !progress.expectedBy) {
        return tr(
            "Your refund takes longer than we promised, and we are sorry. We are on it and "
            "tell you as soon as it is paid.");
    }
    if (progress.stage == RefundStage::Paid && !progress.expectedBy) {
        return tr(
            "The refund has been paid to your original account. If it has not arrived, ask "
            "your bank or tell us.");
    }
    switch (progress.stage) {
        case RefundStage::Requested:
            return tr("We have your request and are reviewing it. A refund is reviewed first, so "
                      "it cannot arrive at once; we will have dealt with it by %1.")
                .arg(by);
        case RefundStage::AwaitsEvidence:
            return tr(
                "To go on with your request we need the pictures or details we asked you for. "
                "Send them here, and we review it at once.");
        case RefundStage::Refused:
            return tr(
                "We are sorry, this request does not meet the return policy. We will gladly "
                "look for another solution with you.");
        case RefundStage::Disputed:
            return tr(
                "The platform has stepped in and decides. We help it with what we know and do "
                "as it decides.");
        case RefundStage::Ruled:
            return tr(
                "The platform has looked at this request and decided it; you find its decision "
                "with the request. Tell us if we can help you otherwise.");
        case RefundStage::AwaitsGoods:
            return tr(
                "Your request is approved. Send the goods back and tell us the tracking "
                "number; the refund goes on once we have them.");
        case RefundStage::GoodsOnTheWay:
            return tr(
                "The goods are on their way back to us. We inspect them as soon as they "
                "arrive and then pass the refund on.");
        case RefundStage::Inspection:
            return tr("The goods have arrived and are being inspected. The refund will be paid by "
                      "%1.")
                .arg(by);
        case RefundStage::Finance:
            return tr("The refund has passed the review and is with finance. It will be paid by "
                      "%1.")
                .arg(by);
        case RefundStage::Paid:
            return tr("The refund has been paid to your original account and is expected to "
                      "arrive by %1.")
                .arg(by);
        case RefundStage::Arrived:
            return tr("The refund has arrived. Thank you for your patience.");
        case RefundStage::Closed:
            return tr("This request is closed. Write to us if anything is still open.");
    }
    return {};
}

QString RulesText::promise(DueKind kind, const DueRules& rules) {
    switch (kind) {
        case DueKind::Refund:
            return tr("The refund is paid within %n hours.", nullptr,
                      static_cast<int>(rules.refund.count()));
        case DueKind::PreSaleRefund:
            return tr("The refund of a pre-sale order is paid within %n working days.", nullptr,
                      static_cast<int>(rules.preSaleRefund));
        case DueKind::FullRefund:
            return tr("Full refund, paid within %n hours.", nullptr,
                      static_cast<int>(rules.fullRefund.count()));
        case DueKind::Arrival:
            return tr("The money arrives within %n working days.", nullptr,
                      static_cast<int>(rules.arrival));
        case DueKind::Reship:
            return tr("We send a new item; it arrives in about %n days.", nullptr,
                      static_cast<int>(rules.reship));
    }
    return {};
}

QString RulesText::line(const RefundLine& line, const RefundBasis& basis) {
    QString name = of(line.kind);
    if (line.kind == RefundLineKind::Item) {
        const auto item = std::ranges::find(basis.items, line.item, &RefundItem::key);
        name = QStringLiteral("%1 × %2").arg(
            item == basis.items.end() ? common::toScreen(line.item) : common::toScreen(item->title),
            common::Format::count(line.pieces));
    }
    return name + u' ' + common::Format::money(line.amount);
}

}  // namespace ui::returns
