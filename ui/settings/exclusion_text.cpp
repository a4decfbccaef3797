#include "ui/settings/exclusion_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#include "ui/common/plain_text.h"

namespace ui::settings {

using core::returns::PolicyExclusion;
using core::returns::ReasonGroup;

QString exclusionsText(const std::vector<PolicyExclusion>& exclusions) {
    QStringList lines;
    for (const auto& exclusion : exclusions) {
        QStringList words;
        for (const auto& word : exclusion.words) {
            words.append(common::toScreen(word));
        }
        lines.append(common::toScreen(exclusion.name) + QStringLiteral(": ") +
                     words.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

std::optional<std::vector<PolicyExclusion>> exclusionsFromText(
    const QString& text, const std::vector<PolicyExclusion>& known) {
    // Chinese input methods type their own colons and commas.
    static const QRegularExpression kColon(QStringLiteral("[:：]"));
    static const QRegularExpression kComma(QStringLiteral("[,，、;；]"));
    std::vector<PolicyExclusion> exclusions;
    for (const auto& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto parting = line.indexOf(kColon);
        const QString name = line.left(std::max<qsizetype>(0, parting)).trimmed();
        PolicyExclusion exclusion{.clause = common::toCore(name),
                                  .name = common::toCore(name),
                                  .groups = {ReasonGroup::ChangedMind, ReasonGroup::DoesNotFit}};
        for (const auto& word : line.mid(parting + 1).split(kComma)) {
            if (const QString trimmed = word.trimmed(); !trimmed.isEmpty()) {
                exclusion.words.push_back(common::toCore(trimmed));
            }
        }
        if (name.isEmpty() || exclusion.words.empty()) {
            return std::nullopt;
        }
        const auto before = std::ranges::find(known, exclusion.name, &PolicyExclusion::name);
        if (before != known.end()) {
            exclusion.clause = before->clause;
            exclusion.groups = before->groups;
        }
        exclusions.push_back(std::move(exclusion));
    }
    return exclusions;
}

}  // namespace ui::settings
