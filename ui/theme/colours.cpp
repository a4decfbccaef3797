#include "ui/theme/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::theme {

namespace {

struct RoleRow {
    Role role;
    QRgb light;
    QRgb dark;
};
constexpr std::array kRoles{
    RoleRow{Role::Window, 0xfff4f5f7, 0xff1f2328},
    RoleRow{Role::Surface, 0xffffffff, 0xff191c20},
    RoleRow{Role::SurfaceAlternate, 0xfff8f9fb, 0xff1d2126},
    RoleRow{Role::Rail, 0xffe9ecf0, 0xff15181b},
    RoleRow{Role::RailSelected, 0xffd3e3f5, 0xff29415c},
    RoleRow{Role::Border, 0xffd3d8df, 0xff373e47},
    RoleRow{Role::Text, 0xff1f2328, 0xffe3e6ea},
    RoleRow{Role::TextMuted, 0xff59626e, 0xff9fa8b3},
    RoleRow{Role::Accent, 0xff1f6bbd, 0xff67abf2},
    RoleRow{Role::TextOnAccent, 0xffffffff, 0xff0b1b2e},
    RoleRow{Role::Selection, 0xffcde1f7, 0xff2c4a6b},
    RoleRow{Role::TextOnSelection, 0xff10243b, 0xfff2f6fa},
    RoleRow{Role::Tooltip, 0xff2b3138, 0xff3a424c},
    RoleRow{Role::TextOnTooltip, 0xfff4f5f7, 0xfff4f5f7},
};

struct ToneRow {
    Tone tone;
    QRgb lightBackground;
    QRgb lightText;
    QRgb darkBackground;
    QRgb darkText;
};
constexpr std::array kTones{
    ToneRow{Tone::Neutral, 0xffe4e8ed, 0xff3c4450, 0xff343b44, 0xffc9d0d9},
    ToneRow{Tone::Info, 0xffd9e9fb, 0xff154d8b, 0xff1f3b57, 0xffacd2fb},
    ToneRow{Tone::Success, 0xffd8f0df, 0xff155c36, 0xff1d4230, 0xffa2e2bb},
    ToneRow{Tone::Warning, 0xfffbe9c6, 0xff724500, 0xff493711, 0xfff5d28c},
    ToneRow{Tone::Danger, 0xfffaddda, 0xff971d18, 0xff562725, 0xfffab9b3},
};

constexpr std::array kTextPairs{
    RolePair{Role::Text, Role::Window},
    RolePair{Role::Text, Role::Surface},
    RolePair{Role::Text, Role::SurfaceAlternate},
    RolePair{Role::Text, Role::Rail},
    RolePair{Role::Text, Role::RailSelected},
    RolePair{Role::TextMuted, Role::Window},
    RolePair{Role::TextMuted, Role::Surface},
    RolePair{Role::TextMuted, Role::SurfaceAlternate},
    RolePair{Role::TextMuted, Role::Rail},
    RolePair{Role::Accent, Role::Window},
    RolePair{Role::Accent, Role::Surface},
    RolePair{Role::TextOnAccent, Role::Accent},
    RolePair{Role::TextOnSelection, Role::Selection},
    RolePair{Role::TextOnTooltip, Role::Tooltip},
};

double luminance(const QColor& colour) {
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

QColor blend(const QColor& first, const QColor& second) {
    return QColor((first.red() + second.red()) / 2, (first.green() + second.green()) / 2,
                  (first.blue() + second.blue()) / 2);
}

}  // namespace

QColor colour(Role role, Scheme scheme) {
    const auto row = std::ranges::find(kRoles, role, &RoleRow::role);
    return QColor::fromRgb(scheme == Scheme::Dark ? row->dark : row->light);
}

ToneColours colours(Tone tone, Scheme scheme) {
    const auto row = std::ranges::find(kTones, tone, &ToneRow::tone);
    return scheme == Scheme::Dark
               ? ToneColours{QColor::fromRgb(row->darkBackground), QColor::fromRgb(row->darkText)}
               : ToneColours{QColor::fromRgb(row->lightBackground),
                             QColor::fromRgb(row->lightText)};
}

Scheme schemeOf(const QPalette& palette) {
    return luminance(palette.color(QPalette::WindowText)) >
                   luminance(palette.color(QPalette::Window))
               ? Scheme::Dark
               : Scheme::Light;
}

QPalette makePalette(Scheme scheme) {
    const auto of = [scheme](Role role) { return colour(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::AlternateBase, of(Role::SurfaceAlternate));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::TextMuted));
    palette.setColor(QPalette::Button, of(Role::Window));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::Text));
    palette.setColor(QPalette::Highlight, of(Role::Selection));
    palette.setColor(QPalette::HighlightedText, of(Role::TextOnSelection));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Tooltip));
    palette.setColor(QPalette::ToolTipText, of(Role::TextOnTooltip));
    palette.setColor(QPalette::Light, of(Role::Surface));
    palette.setColor(QPalette::Midlight, of(Role::SurfaceAlternate));
    palette.setColor(QPalette::Mid, of(Role::Border));
    palette.setColor(QPalette::Dark, of(Role::Border));
    palette.setColor(QPalette::Shadow, of(Role::Rail));
    const QColor faint = blend(of(Role::TextMuted), of(Role::Window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

std::span<const RolePair> textPairs() {
    return kTextPairs;
}

double contrast(const QColor& first, const QColor& second) {
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

}  // namespace ui::theme
