#include "ui/common/guard_list.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/guard_text.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {
constexpr int kMostLines = 4;
}

GuardList::GuardList(QWidget* parent)
    : QFrame(parent)
    , m_title(new PlainLabel({}, this))
    , m_list(new QListWidget(this))
    , m_send(new QPushButton(tr("Send all the same"), this)) {
    setObjectName(QStringLiteral("guardList"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpace, theme::kSpaceSmall, theme::kSpace,
                               theme::kSpaceSmall);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addLayout(head);
    layout->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("guardHits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_send->setObjectName(QStringLiteral("guardSend"));
    const auto jump = [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && row < static_cast<int>(m_hits.size())) {
            const auto& hit = m_hits[static_cast<std::size_t>(row)];
            Q_EMIT placeRequested(hit.at, hit.length);
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, jump);
    connect(m_list, &QListWidget::itemActivated, this, jump);
    connect(m_send, &QPushButton::clicked, this, &GuardList::sendRequested);
    hide();
}

bool GuardList::isBlocking() const {
    return std::ranges::any_of(m_hits, &core::wording::GuardHit::blocks);
}

void GuardList::setHits(std::vector<core::wording::GuardHit> hits) {
    m_hits = std::move(hits);
    m_list->clear();
    for (const auto& hit : m_hits) {
        const QString icon = hit.blocks ? QStringLiteral("reject") : QStringLiteral("warning");
        m_list->addItem(new QListWidgetItem(theme::icon(icon), GuardText::reason(hit)));
    }
    m_title->setText(isBlocking() ? tr("This cannot be sent so")
                                  : tr("Look at this before it is sent"));
    m_send->setVisible(!isBlocking());
    const int lines = std::min(static_cast<int>(m_hits.size()), kMostLines);
    m_list->setFixedHeight(lines * (theme::rowHeight(*m_list)) + theme::kSpaceSmall);
    setVisible(!m_hits.empty());
}

}  // namespace ui::common
