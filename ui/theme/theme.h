#pragma once

#include "core/settings/settings.h"
#include "ui/theme/colours.h"

class QApplication;
class QWidget;

namespace ui::theme {

/// Distances in device-independent pixels: everything stands on a grid of 4.
inline constexpr int kSpaceSmall = 4;
inline constexpr int kSpace = 8;
/// Between the edge of a table's cell and its text, as in its header.
inline constexpr int kCellMargin = 8;
inline constexpr int kSpaceWide = 12;
inline constexpr int kSpaceBlock = 16;

/// Sets style, palette and font of the whole application; widgets on screen follow at
/// once. `system` is the scheme of the desktop, used while `appearance.theme` is System.
void apply(QApplication& application, const core::settings::Appearance& appearance, Scheme system);
/// The palette alone: enough for a window without a letter, and done at once.
void applyColours(Scheme scheme);
/// Height of a row of a list in the density that was applied last.
[[nodiscard]] int rowHeight(const QWidget& widget);
/// Emphasis of a button: the one act that the page is about.
void setPrimary(QWidget& button);
/// Text that matters less: captions and hints.
void setMuted(QWidget& label);
/// A heading of a page or section, `steps` larger than the text.
void setHeading(QWidget& label, int steps = 1);

}  // namespace ui::theme
