#pragma once

#include <QLabel>
#include <QString>

#include <string>
#include <string_view>

namespace ui::common {

/// A label that never takes its text for HTML: Qt's own opens files named in untrusted text
/// (reliability.md 2).
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// Text for a tooltip or a ToolTipRole that is shown as it stands, whatever is in it.
[[nodiscard]] QString plainToolTip(const QString& text);
/// At a place of the screen, for what is painted and is no widget; an empty text hides it.
void showPlainToolTip(const QPoint& at, const QString& text, QWidget& over);
void setPlainToolTip(QWidget& widget, const QString& text);

/// Text of core for the screen: without controls that reorder or hide it.
[[nodiscard]] QString toScreen(std::string_view utf8);
[[nodiscard]] std::string toCore(const QString& text);

}  // namespace ui::common
