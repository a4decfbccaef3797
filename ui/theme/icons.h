#pragma once

#include <QIcon>
#include <QString>

namespace ui::theme {

/// An icon of our own set, drawn as lines at any size in the colour of the text around it, so that
/// it is crisp at 150 % and right in both schemes. An unknown name gives an empty icon.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QStringList iconNames();
/// The program's own mark, in colour.
[[nodiscard]] QIcon applicationIcon();

}  // namespace ui::theme
