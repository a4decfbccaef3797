#pragma once

#include <QFrame>

#include <vector>

#include "core/wording/guard.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace ui::common {

/// What the guard found in a reply, under the composer: a line a hit that leads to its place, and "Send all the same"
/// where nothing blocks. Hidden while there is nothing.
class GuardList final : public QFrame {
    Q_OBJECT

public:
    explicit GuardList(QWidget* parent = nullptr);
    void setHits(std::vector<core::wording::GuardHit> hits);
    [[nodiscard]] const std::vector<core::wording::GuardHit>& hits() const { return m_hits; }
    [[nodiscard]] bool isBlocking() const;

Q_SIGNALS:
    /// Bytes of the UTF-8 text that was checked.
    void placeRequested(std::size_t at, std::size_t length);
    void sendRequested();

private:
    std::vector<core::wording::GuardHit> m_hits;
    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_send;
};

}  // namespace ui::common
