#include "ui/importing/import_text.h"

#include <set>

#include "tests/support/qt/printing.h"

using namespace core::importing;
using ui::importing::ImportText;

namespace {

/// Every value from the first to `last` has a text, and no two values share one.
template <class Value, class Text>
void checkTexts(Value last, Text text, bool areDistinct = true) {
    std::set<QString> texts;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        INFO("value " << value);
        const QString words = text(static_cast<Value>(value));
        CHECK_FALSE(words.isEmpty());
        CHECK((texts.insert(words).second || !areDistinct));
    }
}

}  // namespace

TEST_CASE("every value of the import enums has a text, and every refusal a way out") {
    checkTexts(TableKind::Refunds, [](TableKind kind) { return ImportText::of(kind); });
    checkTexts(TranscriptForm::JddcSessions,
               [](TranscriptForm form) { return ImportText::of(form); });
    checkTexts(Container::Html, [](Container container) { return ImportText::of(container); });
    checkTexts(RowProblem::OtherShop, [](RowProblem problem) { return ImportText::of(problem); });
    checkTexts(FileWarning::Erased,
               [](FileWarning warning) { return ImportText::of(warning); });
    checkTexts(FileProblem::TranscriptIncomplete,
               [](FileProblem problem) { return ImportText::cause(problem); });
    checkTexts(
        FileProblem::TranscriptIncomplete,
        [](FileProblem problem) { return ImportText::wayOut(problem); }, false);
}
