#include "ui/settings/erasure_text.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::settings {

using namespace core::erasure;
using common::Format;
using common::toScreen;
using theme::Tone;

QString ErasureText::of(ErasureSubject subject) {
    switch (subject) {
        case ErasureSubject::Order:
            return tr("One order");
        case ErasureSubject::Buyer:
            return tr("A buyer with everything");
    }
    return {};
}

common::Chip ErasureText::chip(ErasureState state) {
    switch (state) {
        case ErasureState::Requested:
            return {tr("Waits for approval"), Tone::Warning};
        case ErasureState::Approved:
            return {tr("Approved, not erased yet"), Tone::Info};
        case ErasureState::Refused:
            return {tr("Refused"), Tone::Neutral};
        case ErasureState::Erased:
            return {tr("Erased"), Tone::Success};
    }
    return {};
}

QString ErasureText::of(RecordKind kind) {
    switch (kind) {
        case RecordKind::Orders:
            return tr("orders");
        case RecordKind::Refunds:
            return tr("refunds");
        case RecordKind::ParcelNews:
            return tr("parcel news");
        case RecordKind::OrderNotes:
            return tr("notes of orders");
        case RecordKind::Edits:
            return tr("edits");
        case RecordKind::Conversations:
            return tr("conversations");
        case RecordKind::Messages:
            return tr("messages");
        case RecordKind::TalkNotes:
            return tr("notes of conversations");
        case RecordKind::Profiles:
            return tr("buyer profiles");
        case RecordKind::Promises:
            return tr("promises");
        case RecordKind::Applications:
            return tr("applications");
        case RecordKind::Requests:
            return tr("requests");
        case RecordKind::Returns:
            return tr("returns");
        case RecordKind::Tickets:
            return tr("tickets");
        case RecordKind::Complaints:
            return tr("complaints");
        case RecordKind::Parcels:
            return tr("parcel cases");
        case RecordKind::Reviews:
            return tr("reviews");
        case RecordKind::Reminders:
            return tr("payment reminders");
        case RecordKind::Notices:
            return tr("notices");
        case RecordKind::Tasks:
            return tr("tasks");
        case RecordKind::Files:
            return tr("files of evidence");
    }
    return {};
}

QString ErasureText::refusal(ErasureError error) {
    switch (error) {
        case ErasureError::NotFound:
            return tr("This request is not there any more. Choose another one.");
        case ErasureError::NotAllowedInState:
            return tr("Somebody has gone on with this request. The list shows where it is now.");
        case ErasureError::ChangedSinceRead:
            return tr("Somebody acted on this request meanwhile. Look at it again and repeat.");
        case ErasureError::NotAllowedForRole:
            return tr("Agents record, a team lead approves, an admin erases. Ask one of them.");
        case ErasureError::OwnRequest:
            return tr("Your own request is approved by somebody else. Ask another lead.");
        case ErasureError::SecondPersonNeeded:
            return tr("Erasing needs a second person with a PIN. Add one under Agents and roles.");
        case ErasureError::SubjectMissing:
            return tr("Write the order number or the nick first.");
        case ErasureError::SubjectUnknown:
            return tr("No order and no buyer of that name is in this shop. Copy the number or nick "
                      "from the order.");
        case ErasureError::ReasonMissing:
            return tr("Write the reason first.");
        case ErasureError::TextTooLong:
            return tr("The reason is too long: at most 500 characters.");
        case ErasureError::AlreadyRequested:
            return tr("There is an open request about it already: see the list.");
        case ErasureError::OpenDispute:
            return tr("A dispute is open: its records must stay until it is settled. Close it, "
                      "then erase.");
        case ErasureError::OpenComplaint:
            return tr("A complaint is open: its records must stay until it is closed. Close it, "
                      "then erase.");
        case ErasureError::OpenRefund:
            return tr("A refund is open: its records must stay until the money is paid or the case "
                      "is closed. Finish it, then erase.");
        case ErasureError::ImportRunning:
            return tr("An import is running. Wait until it is done, then erase.");
        case ErasureError::SearchWordsGone:
            return tr("The words to look for were kept only until the program ended. The erasure "
                      "itself is complete.");
    }
    return {};
}

QString ErasureText::of(const HoldCount& hold) {
    const int count = static_cast<int>(hold.count);
    switch (hold.hold) {
        case Hold::Dispute:
            return tr("%n open disputes", nullptr, count);
        case Hold::Complaint:
            return tr("%n open complaints", nullptr, count);
        case Hold::Refund:
            return tr("%n open refunds", nullptr, count);
    }
    return {};
}

QString ErasureText::counts(const std::vector<RecordCount>& counts) {
    QStringList parts;
    for (const auto& count : counts) {
        //: A number and what is counted: 41 messages
        parts.append(tr("%1 %2").arg(Format::count(count.count), of(count.kind)));
    }
    //: Between the parts of a list
    return parts.isEmpty() ? tr("nothing") : parts.join(tr(", "));
}

QString ErasureText::subject(const ErasureRequest& request) {
    return request.about == ErasureSubject::Order
               ? tr("Order %1").arg(toScreen(request.subject))
               : tr("Buyer %1").arg(toScreen(request.subject));
}

QString ErasureText::preview(const ErasurePreview& preview, ErasureSubject about) {
    QStringList lines{tr("It would erase: %1.").arg(counts(preview.counts))};
    if (preview.nicks > 1) {
        lines.append(tr("The buyer has %n merged nicks.", nullptr, static_cast<int>(preview.nicks)));
    }
    lines.append(about == ErasureSubject::Order
                     ? tr("The nick stays, since the buyer's other records stand under it.")
                     : tr("A stand-in takes the nick's place, so that figures stay as they are."));
    if (!preview.holds.empty()) {
        QStringList holds;
        for (const auto& hold : preview.holds) {
            holds.append(of(hold));
        }
        lines.append(tr("Not yet possible: %1. Close them first.").arg(holds.join(tr(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ErasureText::certificate(const ErasureRequest& request) {
    const Certificate certificate = request.certificate.value_or(Certificate{});
    QStringList lines;
    lines.append(tr("Certificate of erasure no. %1").arg(request.id));
    lines.append(tr("About: %1").arg(subject(request)));
    lines.append(tr("Requested: %1, %2")
                     .arg(Format::exactTime(request.requestedAt), toScreen(request.requestedBy)));
    if (request.decidedAt) {
        lines.append(tr("Approved: %1, %2")
                         .arg(Format::exactTime(*request.decidedAt), toScreen(request.decidedBy)));
    }
    if (request.erasedAt) {
        lines.append(request.signedBy.empty()
                         ? tr("Erased: %1, %2")
                               .arg(Format::exactTime(*request.erasedAt),
                                    toScreen(request.erasedBy))
                         : tr("Erased: %1, %2; second person: %3")
                               .arg(Format::exactTime(*request.erasedAt),
                                    toScreen(request.erasedBy), toScreen(request.signedBy)));
    }
    lines.append(tr("Erased records: %1").arg(counts(certificate.counts)));
    if (certificate.searchedAt) {
        lines.append(
            certificate.traces == 0
                ? tr("Database and logs were searched for %n names, numbers and texts: nothing is "
                     "left.",
                     nullptr, static_cast<int>(certificate.searched))
                : tr("Database and logs were searched: %n are still in a log of the program, "
                     "which is replaced within 14 days.",
                     nullptr, static_cast<int>(certificate.traces)));
        if (certificate.shared > 0) {
            lines.append(tr("%n of them stand in records of others too and stayed there.", nullptr,
                            static_cast<int>(certificate.shared)));
        }
        if (!certificate.isLogEmpty) {
            lines.append(tr("The database's own log was in use; it is emptied when the program "
                            "ends."));
        }
    } else {
        lines.append(tr("The files were not searched to the end."));
    }
    lines.append(certificate.backupsUntil
                     ? tr("Backups of the profile may hold it until %1 and are then deleted.")
                           .arg(Format::exactTime(*certificate.backupsUntil).left(10))
                     : tr("No backup of the profile holds it."));
    lines.append(tr("Copies in other places are deleted by whoever made them."));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace ui::settings
