#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace ui::theme {

enum class Scheme { Light, Dark };

/// What a colour is for. Widgets name a role, never a colour, so that both schemes come from one
/// table.
enum class Role {
    Window,
    Surface,
    SurfaceAlternate,
    Rail,
    RailSelected,
    Border,
    Text,
    TextMuted,
    Accent,
    TextOnAccent,
    Selection,
    TextOnSelection,
    Tooltip,
    TextOnTooltip,
};

/// What a chip, banner or figure means. Always shown with a word beside the colour.
enum class Tone { Neutral, Info, Success, Warning, Danger };

struct ToneColours {
    QColor background;
    QColor text;
};

[[nodiscard]] QColor colour(Role role, Scheme scheme);
[[nodiscard]] ToneColours colours(Tone tone, Scheme scheme);
/// The scheme that a palette belongs to: dark when its text is lighter than its window.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);
[[nodiscard]] inline QColor colour(Role role, const QPalette& palette) {
    return colour(role, schemeOf(palette));
}
[[nodiscard]] inline ToneColours colours(Tone tone, const QPalette& palette) {
    return colours(tone, schemeOf(palette));
}
[[nodiscard]] QPalette makePalette(Scheme scheme);

/// Text and the ground it stands on, for the contrast test.
struct RolePair {
    Role text;
    Role ground;
};
[[nodiscard]] std::span<const RolePair> textPairs();
/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

}  // namespace ui::theme
