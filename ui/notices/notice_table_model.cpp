#include "ui/notices/notice_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/notices/notices_text.h"

namespace ui::notices {

using namespace core::notices;
using common::toScreen;

void NoticeTableModel::setNotices(std::vector<Notice> notices, core::Seconds now) {
    m_now = now;
    if (records() == notices) {
        return;
    }
    setRecords(std::move(notices));
}

void NoticeTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Standing, Standing);
}

QString NoticeTableModel::text(const Notice& notice, int column) const {
    switch (static_cast<Column>(column)) {
        case Standing:
            return NoticesText::standing(notice, m_now).text;
        case Kind:
            return NoticesText::of(notice.kind);
        case Buyer:
            return toScreen(notice.buyer);
        case Order:
            return toScreen(notice.orderNumber);
        case Text:
            return toScreen(notice.text).simplified();
        case Due:
            return common::Format::exactTime(notice.closedAt.value_or(notice.dueAt)).left(16);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant NoticeTableModel::key(const Notice& notice) const {
    return static_cast<qlonglong>(notice.id);
}

common::Chips NoticeTableModel::chips(const Notice& notice, int column) const {
    return column == Standing ? common::Chips{NoticesText::standing(notice, m_now)}
                              : common::Chips{};
}

QString NoticeTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case Standing:
            return tr("State");
        case Kind:
            return tr("Notice");
        case Buyer:
            return tr("Buyer");
        case Order:
            return tr("Order", "noun");
        case Text:
            return tr("Text");
        //: Column: when it is due, or when it was told
        case Due:
            return tr("Due or told");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::notices
