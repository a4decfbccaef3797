#include "ui/options/option_text.h"

namespace ui::options {

namespace {

constexpr std::size_t kFewest = 2;
constexpr std::size_t kMost = 3;

}  // namespace

QString OptionText::composed(const std::vector<Option>& options, int recommended) {
    if (options.size() < kFewest || options.size() > kMost) {
        return {};
    }
    QStringList lines{tr("There are these ways for you:")};
    int number = 1;
    for (const Option& option : options) {
        if (option.what.trimmed().isEmpty()) {
            return {};
        }
        QString line = tr("%1. %2").arg(QString::number(number), option.what.trimmed());
        if (!option.why.trimmed().isEmpty()) {
            line = tr("%1: %2", "an option and why").arg(line, option.why.trimmed());
        }
        if (recommended == number - 1) {
            line = tr("%1 (recommended)").arg(line);
        }
        lines.append(line);
        ++number;
    }
    lines.append(tr("Which one suits you better?"));
    return lines.join(u'\n');
}

}  // namespace ui::options
