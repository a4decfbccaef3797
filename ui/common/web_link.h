#pragma once

#include "ui/common/environment.h"

namespace ui::common {

class NoticeBanner;

/// The host that a link really leads to, in its ASCII form, so that letters which only look alike are seen; empty:
/// nothing that may be opened.
[[nodiscard]] QString hostOf(const QString& link);
/// A platform of the shop, or a courier of its table.
[[nodiscard]] bool isTrustedLink(Environment& environment, const QString& link);
/// The one way in which the program opens an address: only http and https, a trusted host at once and any other after a
/// question in the banner, which names the host.
void openLink(Environment& environment, NoticeBanner& banner, const QString& link);

}  // namespace ui::common
