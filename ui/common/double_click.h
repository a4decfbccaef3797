#pragma once

class QAbstractButton;

namespace ui::common {

/// The second click of a double click does nothing. For buttons under which an act puts the next record: it would be
/// worked as well, unread.
void ignoreSecondClick(QAbstractButton& button);

}  // namespace ui::common
