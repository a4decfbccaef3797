#include "ui/importing/import_text.h"

#include <algorithm>
#include <map>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::importing {

using namespace core::importing;
using common::Format;

QString ImportText::of(TableKind kind) {
    switch (kind) {
        case TableKind::Orders:
            return tr("Order table");
        case TableKind::Items:
            return tr("Item table");
        case TableKind::Refunds:
            return tr("Refund table");
    }
    return {};
}

QString ImportText::of(Container container) {
    switch (container) {
        case Container::Csv:
            return tr("Text table");
        case Container::Xlsx:
            return tr("Workbook");
        case Container::Html:
            return tr("Web page table");
    }
    return {};
}

QString ImportText::of(TranscriptForm form) {
    switch (form) {
        case TranscriptForm::Wangwang:
            return tr("Wangwang log");
        case TranscriptForm::QianniuPage:
            return tr("Qianniu chat page");
        case TranscriptForm::QianniuWorkbook:
            return tr("Qianniu chat workbook");
        case TranscriptForm::Table:
            return tr("Message table");
        case TranscriptForm::JsonLines:
            return tr("Message lines (JSON)");
        case TranscriptForm::Jddc:
            return tr("JDDC sessions, a row a message");
        case TranscriptForm::JddcSessions:
            return tr("JDDC sessions, between tags");
    }
    return {};
}

QString ImportText::of(RowProblem problem) {
    switch (problem) {
        case RowProblem::KeyMissing:
            return tr("The number that names the row is empty");
        case RowProblem::KeyNotPlausible:
            return tr("This is not a number that a shop gives out");
        case RowProblem::AmountNotReadable:
            return tr("The amount cannot be read");
        case RowProblem::TimeNotReadable:
            return tr("The time cannot be read");
        case RowProblem::CountNotReadable:
            return tr("The count cannot be read");
        case RowProblem::TooManyCells:
            return tr("The row has more cells than the header");
        case RowProblem::CellTooLong:
            return tr("A cell is too long");
        case RowProblem::KeyTwice:
            return tr("The same number stands in the file twice with other content");
        case RowProblem::TextMissing:
            return tr("The message has neither text nor attachment");
        case RowProblem::SideUnknown:
            return tr("Whether buyer or shop wrote it cannot be told");
        case RowProblem::BuyerUnknown:
            return tr("Which buyer it belongs to cannot be told");
        case RowProblem::HeadNotReadable:
            return tr("The line is no message and follows none");
        case RowProblem::CellNotReadable:
            return tr("The messages in the cell are cut off or damaged");
        case RowProblem::CellsMissing:
            return tr("The row has fewer cells than its form asks for");
        case RowProblem::OtherShop:
            return tr("The message belongs to another shop");
    }
    return {};
}

QString ImportText::of(FileWarning warning) {
    switch (warning) {
        case FileWarning::IdsDamaged:
            return tr(
                "A spreadsheet program cut long order numbers. Such orders are shown but matched "
                "with nothing; "
                "export again and do not save the file in a spreadsheet.");
        case FileWarning::UnknownColumns:
            return tr("Columns that are not known are kept with the rows");
        case FileWarning::UnknownStatus:
            return tr("States that are not known are shown as the file writes them");
        case FileWarning::RepeatedHeader:
            return tr("Repeated header rows were left out");
        case FileWarning::SummaryRows:
            return tr("Rows with totals were left out");
        case FileWarning::DuplicateRows:
            return tr("Rows that stand in the file twice were taken once");
        case FileWarning::EncodingGuessed:
            return tr("The encoding is a guess: check that the names read well");
        case FileWarning::StatesWentBack:
            return tr(
                "Orders went back to an earlier state: if this export is older than the last one, "
                "import the newest again");
        case FileWarning::Erased:
            return tr(
                "Rows and messages of erased buyers: taken without what was erased, or left out");
    }
    return {};
}

QString ImportText::cause(FileProblem problem) {
    switch (problem) {
        case FileProblem::NotFound:
            return tr("The file is not there any more.");
        case FileProblem::NotReadable:
            return tr("The file may not be read.");
        case FileProblem::NotARegularFile:
            return tr("This is a folder, a link or a device and not a file.");
        case FileProblem::Empty:
            return tr("The file is empty.");
        case FileProblem::UnknownTable:
            return tr("No known table has these columns.");
        case FileProblem::Undecodable:
            return tr("The file holds bytes that no known encoding explains.");
        case FileProblem::BinaryWorkbook:
            return tr("This is an old binary workbook (.xls).");
        case FileProblem::Damaged:
            return tr("The file is damaged or was cut off.");
        case FileProblem::Encrypted:
            return tr("The file is locked with a password.");
        case FileProblem::DoctypeInWorkbook:
            return tr("The workbook holds declarations that no shop's export has.");
        case FileProblem::ZipBomb:
            return tr("The archive would grow beyond every sensible size.");
        case FileProblem::TooManyColumns:
            return tr("The table is wider than any export.");
        case FileProblem::CellTooLong:
            return tr("A cell is longer than any export has.");
        case FileProblem::QuoteNotClosed:
            return tr("A quotation mark is opened and never closed.");
        case FileProblem::SumsDiffer:
            return tr(
                "What was written did not add up to what the file says, so all of it was taken "
                "back.");
        case FileProblem::ChangedWhileRead:
            return tr("The file changed while it was read.");
        case FileProblem::TranscriptIncomplete:
            return tr("These are talks, but the file does not say who spoke with whom.");
        case FileProblem::NotAllowedForRole:
            return tr("Your role may not import.");
    }
    return {};
}

QString ImportText::wayOut(FileProblem problem) {
    switch (problem) {
        case FileProblem::NotFound:
            return tr("Choose it again where it is now.");
        case FileProblem::NotReadable:
            return tr("Close it in other programs or copy it to your own folder.");
        case FileProblem::NotARegularFile:
            return tr("Choose the files themselves.");
        case FileProblem::Empty:
            return tr("Export it again from the shop's system.");
        case FileProblem::UnknownTable:
            return tr("Say which column is which; it is remembered for next time.");
        case FileProblem::Undecodable:
            return tr("Export it again, or save it as UTF-8.");
        case FileProblem::BinaryWorkbook:
            return tr("Save it as .xlsx or .csv and import that file.");
        case FileProblem::Damaged:
            return tr("Download or export it again.");
        case FileProblem::Encrypted:
            return tr("Save it without a password and import that file.");
        case FileProblem::DoctypeInWorkbook:
        case FileProblem::ZipBomb:
            return tr("Do not use it. Export it again from the shop's system.");
        case FileProblem::TooManyColumns:
        case FileProblem::CellTooLong:
            return tr("Look into the row named here, correct it and import again.");
        case FileProblem::QuoteNotClosed:
            return tr("Close it in the row named here, or export again.");
        case FileProblem::SumsDiffer:
            return tr("Import it again; if it stays so, keep the file and tell us.");
        case FileProblem::ChangedWhileRead:
            return tr("Wait until the export is complete, then import it again.");
        case FileProblem::TranscriptIncomplete:
            return tr("Export them with what is missing, or write them in the form that the help "
                      "describes.");
        case FileProblem::NotAllowedForRole:
            return tr("Ask a colleague who works on orders to import it.");
    }
    return {};
}

QString ImportText::platform(const std::string& platform) {
    static const std::map<std::string_view, const char*> kNames{
        {"taobao", QT_TR_NOOP("Taobao")}, {"tmall", QT_TR_NOOP("Tmall")},
        {"jd", QT_TR_NOOP("JD")},         {"pinduoduo", QT_TR_NOOP("Pinduoduo")},
        {"pdd", QT_TR_NOOP("Pinduoduo")}, {"douyin", QT_TR_NOOP("Douyin")},
    };
    const auto found = kNames.find(platform);
    return found == kNames.end() ? common::toScreen(platform) : tr(found->second);
}

QString ImportText::field(const std::string& field, const std::string& header) {
    static const std::map<std::string_view, const char*> kFields{
        {"order_no", QT_TR_NOOP("Order number")},
        {"parent_order_no", QT_TR_NOOP("Parent order number")},
        {"item_key", QT_TR_NOOP("Sub-order number")},
        {"refund_no", QT_TR_NOOP("Refund number")},
        {"status_text", QT_TR_NOOP("Order state")},
        {"buyer_nick", QT_TR_NOOP("Buyer nick")},
        {"buyer_account", QT_TR_NOOP("Buyer account")},
        {"goods_fen", QT_TR_NOOP("Goods amount")},
        {"postage_fen", QT_TR_NOOP("Postage")},
        {"total_fen", QT_TR_NOOP("Total amount")},
        {"paid_fen", QT_TR_NOOP("Paid amount")},
        {"refund_fen", QT_TR_NOOP("Refund amount")},
        {"price_fen", QT_TR_NOOP("Price")},
        {"receiver", QT_TR_NOOP("Receiver")},
        {"address", QT_TR_NOOP("Address")},
        {"phone", QT_TR_NOOP("Phone")},
        {"mobile", QT_TR_NOOP("Mobile")},
        {"shipping", QT_TR_NOOP("Shipping method")},
        {"created_at", QT_TR_NOOP("Time of the order")},
        {"paid_at", QT_TR_NOOP("Time of payment")},
        {"shipped_at", QT_TR_NOOP("Time of shipment")},
        {"received_at", QT_TR_NOOP("Time of receipt")},
        {"ship_by", QT_TR_NOOP("Promised shipment")},
        {"tracking_no", QT_TR_NOOP("Tracking number")},
        {"courier", QT_TR_NOOP("Courier")},
        {"title", QT_TR_NOOP("Item title")},
        {"sku", QT_TR_NOOP("Sku")},
        {"outer_code", QT_TR_NOOP("Merchant code")},
        {"product_id", QT_TR_NOOP("Product id")},
        {"quantity", QT_TR_NOOP("Quantity")},
        {"kinds", QT_TR_NOOP("Kinds of items")},
        {"pieces", QT_TR_NOOP("Pieces")},
        {"buyer_message", QT_TR_NOOP("Buyer message")},
        {"seller_memo", QT_TR_NOOP("Seller memo")},
        {"close_reason", QT_TR_NOOP("Reason of closing")},
        {"invoice_title", QT_TR_NOOP("Invoice title")},
    };
    const std::string_view name =
        field.starts_with("item.") ? std::string_view(field).substr(5) : field;
    const auto found = kFields.find(name);
    return found == kFields.end() ? common::toScreen(header) : tr(found->second);
}

QString ImportText::summary(const ImportReport& report) {
    if (report.cancelled) {
        return tr(
            "The import was cancelled. What was written is whole; import the files again to "
            "complete it.");
    }
    QString text;
    if (report.talks.messages() > 0) {
        text = tr("Imported: %1 new messages of %2 conversations, %3 unanswered.")
                   .arg(Format::count(report.talks.added),
                        Format::count(report.talks.conversations),
                        Format::count(report.talks.unanswered));
    }
    if (report.hasTable() || text.isEmpty()) {
        text += text.isEmpty() ? QString() : QStringLiteral(" ");
        text += tr("Imported: %1 new orders, %2 changed, %3 to review.")
                    .arg(Format::count(report.orders.added), Format::count(report.orders.changed),
                         Format::count(report.reviewsWaiting));
    }
    if (report.hasRefusedFile()) {
        text += u' ' + tr("Some files were refused.");
    }
    if (report.hasRejectedRow()) {
        text += u' ' + tr("Some rows were rejected.");
    }
    const auto isDamaged = [](const FileReport& file) {
        return file.warnings.contains(FileWarning::IdsDamaged);
    };
    if (std::ranges::any_of(report.files, isDamaged)) {
        text += u' ' + tr("A spreadsheet cut order numbers: export those files again.");
    }
    return text;
}

theme::Tone ImportText::tone(const ImportReport& report) {
    const auto isDamaged = [](const FileReport& file) {
        return file.warnings.contains(FileWarning::IdsDamaged);
    };
    if (report.hasRefusedFile()) {
        return theme::Tone::Danger;
    }
    return report.cancelled || report.hasRejectedRow() ||
                   std::ranges::any_of(report.files, isDamaged)
               ? theme::Tone::Warning
               : theme::Tone::Info;
}

}  // namespace ui::importing
