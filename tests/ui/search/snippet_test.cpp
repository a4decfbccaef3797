#include "ui/search/snippet.h"

#include "core/search/text_query.h"
#include "tests/support/qt/printing.h"

using ui::search::Snippet;
using ui::search::snippetOf;

namespace {

Snippet snippet(const std::string& text, const std::string& query, qsizetype most = 200) {
    core::search::MessageHit hit{.text = text};
    hit.hits = core::search::TextQuery(query).hitsIn(text);
    return snippetOf(hit, most);
}

/// What is highlighted, one after the other.
QStringList highlighted(const Snippet& snippet) {
    QStringList pieces;
    for (const auto& range : snippet.hits) {
        pieces.append(snippet.text.mid(range.begin, range.length));
    }
    return pieces;
}

}  // namespace

TEST_CASE("a snippet shows every hit in place, on one line") {
    const auto found = snippet("什么时候發貨？\n急，快发货😀发货", "发货");
    CHECK(found.text == QStringLiteral("什么时候發貨？ 急，快发货😀发货"));
    CHECK(highlighted(found) ==
          QStringList{QStringLiteral("發貨"), QStringLiteral("发货"), QStringLiteral("发货")});
}

TEST_CASE("what stands far before the first hit or far behind gives way to an ellipsis") {
    std::string text;
    for (int i = 0; i < 100; ++i) {
        text += "前";
    }
    text += "发货";
    for (int i = 0; i < 100; ++i) {
        text += "后";
    }
    const auto found = snippet(text + "发货", "发货", 60);
    CHECK(found.text.startsWith(QStringLiteral("…前")));
    CHECK(found.text.endsWith(QStringLiteral("后…")));
    CHECK(found.text.size() == 61);
    CHECK(highlighted(found) == QStringList{QStringLiteral("发货")});
}

TEST_CASE("controls that reorder a text are gone and move no highlight") {
    const auto found = snippet(
        "a\xE2\x80\xAE"
        "b\xE2\x80\xAC"
        "发货",
        "发货");
    CHECK(found.text == QStringLiteral("ab发货"));
    CHECK(highlighted(found) == QStringList{QStringLiteral("发货")});
}
