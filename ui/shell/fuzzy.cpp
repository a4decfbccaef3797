#include "ui/shell/fuzzy.h"

namespace ui::shell {

std::optional<int> fuzzyScore(QStringView pattern, QStringView text) {
    int score = 0;
    qsizetype at = 0;
    qsizetype previous = -2;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace()) {
            continue;
        }
        const qsizetype found = text.indexOf(wanted, at, Qt::CaseInsensitive);
        if (found < 0) {
            return std::nullopt;
        }
        const bool isWordStart = found == 0 || !text.at(found - 1).isLetterOrNumber();
        score += found == previous + 1 ? 5 : isWordStart ? 4 : 1;
        previous = found;
        at = found + 1;
    }
    // Of two that fit alike the shorter is meant.
    return score * 100 - static_cast<int>(text.size());
}

}  // namespace ui::shell
