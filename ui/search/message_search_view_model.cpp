#include "ui/search/message_search_view_model.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui::search {

using core::search::MessageHit;
using core::search::MessageSearchFilter;

MessageSearchViewModel::MessageSearchViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment), m_model(environment.now) {
    m_subscriptions.push_back(environment.quickJobs.failed.subscribe(
        [this](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            if (id == m_job) {
                m_job.reset();
                Q_EMIT changed();
                Q_EMIT failed();
            }
        }));
}

MessageSearchViewModel::~MessageSearchViewModel() {
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
}

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
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
        m_job.reset();
    }
    m_limit = limit;
    ++m_generation;
    if (m_text.empty() || !m_environment.findMessages) {
        take(m_generation, {});
        return;
    }
    const auto deliver = [guard = QPointer<MessageSearchViewModel>(this),
                          generation = m_generation](std::vector<MessageHit> hits) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, generation, hits = std::move(hits)] {
                if (guard) {
                    guard->take(generation, hits);
                }
            },
            Qt::QueuedConnection);
    };
    m_job = m_environment.quickJobs.add(
        "search", [find = m_environment.findMessages, text = m_text, filter = m_filter, limit,
                   deliver](core::jobs::JobContext& job) {
            auto hits = find(text, filter, limit, job.stopToken());
            if (!job.isCancelled()) {
                deliver(std::move(hits));
            }
        });
    Q_EMIT changed();
}

void MessageSearchViewModel::take(std::uint64_t generation, std::vector<MessageHit> hits) {
    if (generation != m_generation) {
        return;
    }
    m_job.reset();
    m_isCut = hits.size() >= m_limit;
    m_model.replace(std::move(hits));
    Q_EMIT changed();
}

}  // namespace ui::search
