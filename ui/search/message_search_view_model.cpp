#include "ui/search/message_search_view_model.h"

#include "ui/common/sight.h"

namespace ui::search {

using core::search::MessageHit;
using core::search::MessageSearchFilter;

MessageSearchViewModel::MessageSearchViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_model(environment.now)
    , m_reading(
          environment.quickJobs, [this](std::vector<MessageHit> hits) { take(std::move(hits)); },
          [this] {
              Q_EMIT changed();
              Q_EMIT failed();
          }) {}

void MessageSearchViewModel::setText(const std::string& text) {
    if (text != m_text) {
        m_text = text;
        search(kStep);
    }
}

void MessageSearchViewModel::setFilter(const MessageSearchFilter& filter) {
    if (filter != m_filter) {
        m_filter = filter;
        search(kStep);
    }
}

void MessageSearchViewModel::showMore() {
    if (m_isCut) {
        search(m_limit + kStep);
    }
}

void MessageSearchViewModel::open(int row) {
    if (const MessageHit* hit = m_model.hit(row)) {
        m_environment.workplaceRequested.emit(QStringLiteral("conversations"));
        m_environment.conversationRequested.emit(hit->conversation);
        m_environment.messageRequested.emit(hit->conversation, hit->message, m_text);
    }
}

void MessageSearchViewModel::search(std::size_t limit) {
    m_limit = limit;
    if (m_text.empty() || !m_environment.findMessages) {
        m_reading.cancel();
        take({});
        return;
    }
    auto filter = m_filter;
    filter.sight = common::inboxSightOf(m_environment);
    m_reading.start("search", [find = m_environment.findMessages, text = m_text, filter,
                               limit](core::jobs::JobContext& job) {
        return find(text, filter, limit, job.stopToken());
    });
    Q_EMIT changed();
}

void MessageSearchViewModel::take(std::vector<MessageHit> hits) {
    m_isCut = hits.size() >= m_limit;
    m_model.replace(std::move(hits));
    Q_EMIT changed();
}

}  // namespace ui::search
