#pragma once

#include <QString>

#include <optional>

namespace ui::shell {

/// Why the window cannot open.
enum class StartProblem {
    NoHome,
    NewerProfile,
    ForeignProfile,
    DamagedProfile,
    ChangedProfile,
    NetworkFolder,
    NotWritable,
    BrokenStorage,
    NoAnswerFromFirst,
};

/// What happened and the way out, in sentences.
struct StartProblemText {
    QString title;
    QString text;
};
[[nodiscard]] StartProblemText textOf(StartProblem problem);
/// Shows it with the profile's folder and waits until it is read. Nothing was changed by then.
void showStartProblem(StartProblem problem, const QString& profileFolder);

/// What the banner says after a damaged profile was set aside. `restoredFrom`: the time of the
/// backup in its place, empty when there was none.
[[nodiscard]] QString damageText(const QString& setAside, const QString& restoredFrom);

}  // namespace ui::shell
