#include "app/kefu/import_words.h"

namespace kefu {

using core::importing::FileProblem;
using core::importing::RowProblem;

std::string_view sentenceOf(FileProblem problem) {
    switch (problem) {
        case FileProblem::NotFound:
            return "There is no such file. Check the path.";
        case FileProblem::NotReadable:
            return "The file cannot be read. Check its permissions.";
        case FileProblem::NotARegularFile:
            return "This is a folder, a link or a device. Name the export file itself.";
        case FileProblem::Empty:
            return "The file is empty. Export it again.";
        case FileProblem::UnknownTable:
            return "No known table has this header. Export the table with the columns below, or map "
                   "its columns once in kefu-desk.";
        case FileProblem::Undecodable:
            return "The bytes of this row fit no known encoding; nothing was stored. Export the file "
                   "again, or save it as UTF-8.";
        case FileProblem::BinaryWorkbook:
            return "This is an old binary workbook. Save it as .xlsx or .csv and import that.";
        case FileProblem::Damaged:
            return "The file is cut short or damaged. Download it again.";
        case FileProblem::Encrypted:
            return "The file has a password. Save it without one.";
        case FileProblem::DoctypeInWorkbook:
            return "The workbook declares XML entities, which no export does. Do not trust it; export "
                   "the table again.";
        case FileProblem::ZipBomb:
            return "The archive unpacks to more than an export holds. Unpack it yourself and import "
                   "the table.";
        case FileProblem::TooManyColumns:
            return "The table has more columns than an export has. Check that it is one.";
        case FileProblem::CellTooLong:
            return "A cell is longer than an export's cell can be. Look for a quote that is not "
                   "closed before this row.";
        case FileProblem::QuoteNotClosed:
            return "A quote opens and never closes, so that rows cannot be told apart. Correct the "
                   "row or export the file again.";
        case FileProblem::SumsDiffer:
            return "What was written did not add up to what the file says; it was taken back. Import "
                   "again, and run `kefu check`.";
        case FileProblem::ChangedWhileRead:
            return "The file changed while it was read. Import it again when it is complete.";
        case FileProblem::TranscriptIncomplete:
            return "These are talks, but the file does not say what is named below. Write them in the "
                   "form of resources/help/transcripts.md.";
        case FileProblem::NotAllowedForRole:
            return "Who asked may not import.";
    }
    return {};
}

std::string_view sentenceOf(RowProblem problem) {
    switch (problem) {
        case RowProblem::KeyMissing:
            return "the number is missing";
        case RowProblem::KeyNotPlausible:
            return "this is no number of an order, item or refund";
        case RowProblem::AmountNotReadable:
            return "this is no amount";
        case RowProblem::TimeNotReadable:
            return "this is no date and time";
        case RowProblem::CountNotReadable:
            return "this is no count";
        case RowProblem::TooManyCells:
            return "the row has more cells than the header";
        case RowProblem::CellTooLong:
            return "the cell is too long";
        case RowProblem::KeyTwice:
            return "the number stands twice in the file with different contents";
        case RowProblem::TextMissing:
            return "the message has neither text nor attachment";
        case RowProblem::SideUnknown:
            return "neither buyer nor shop can be told from it";
        case RowProblem::BuyerUnknown:
            return "which buyer it belongs to cannot be told";
        case RowProblem::HeadNotReadable:
            return "the line is no message and follows none";
        case RowProblem::CellNotReadable:
            return "the JSON is cut off or damaged";
        case RowProblem::CellsMissing:
            return "the row has fewer cells than its form asks for";
        case RowProblem::OtherShop:
            return "the message belongs to another shop";
    }
    return {};
}

}  // namespace kefu
