#include "ui/notices/notice_acts.h"

#include <QClipboard>
#include <QGuiApplication>

#include <map>
#include <utility>

#include "core/notices/notice_service.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/notices/notices_text.h"

namespace ui::notices {

using namespace core::notices;
using common::toScreen;

namespace {

QString count(std::size_t number) {
    return common::Format::count(static_cast<std::int64_t>(number));
}

/// One line each, so that a mass sender takes it: buyer, order, text.
QString linesOf(const std::vector<Notice>& notices) {
    QStringList lines;
    for (const Notice& notice : notices) {
        lines.append(QStringList{toScreen(notice.buyer).simplified(),
                                 toScreen(notice.orderNumber).simplified(),
                                 toScreen(notice.text).simplified()}
                         .join(u'\t'));
    }
    return lines.join(u'\n');
}

}  // namespace

NoticeActs::NoticeActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

template <class Act, class Done>
void NoticeActs::tellOne(const Notice& notice, const std::string& text, Act act, Done done) {
    common::runAct(
        m_environment.acts, this,
        [this, notice, text, act, actor = m_environment.actor()]() -> Outcome {
            auto& service = *m_environment.cases.noticeService;
            std::int64_t version = notice.version;
            if (text != notice.text) {
                const auto edited = service.edit(notice.id, version, text, actor);
                if (!edited) {
                    return edited;
                }
                version = edited->version;
            }
            return act(service, version, actor);
        },
        [this, done](const Outcome& outcome) {
            if (outcome) {
                done(*outcome);
            } else {
                Q_EMIT refused(NoticesText::refusal(outcome.error()));
            }
        });
}

void NoticeActs::edit(const NoticeTarget& target, const std::string& text) {
    common::runAct(
        m_environment.acts, this,
        [this, target, text, actor = m_environment.actor()] {
            return m_environment.cases.noticeService->edit(target.id, target.version, text, actor);
        },
        [this](const Outcome& outcome) {
            if (!outcome) {
                tellNotKept(outcome.error());
            }
        });
}

void NoticeActs::tellNotKept(NoticeError error) {
    Q_EMIT refused(tr("What you wrote was not kept. %1").arg(NoticesText::refusal(error)));
}

void NoticeActs::send(const Notice& notice, const std::string& text) {
    tellOne(
        notice, text,
        [id = notice.id](NoticeService& service, std::int64_t version,
                         const core::agents::Actor& actor) {
            return service.send(id, version, actor);
        },
        [this](const Notice& sent) {
            const auto buyer = toScreen(sent.buyer);
            Q_EMIT done(sent.state == NoticeState::Queued
                            ? tr("On its way to %1: it counts as told once the channel has it.")
                                  .arg(buyer)
                            : tr("%1 is told.").arg(buyer));
        });
}

void NoticeActs::copy(const Notice& notice, const std::string& text) {
    tellOne(
        notice, text,
        [id = notice.id](NoticeService& service, std::int64_t version,
                         const core::agents::Actor& actor) {
            return service.markCopied(id, version, actor);
        },
        [this](const Notice& copied) {
            QGuiApplication::clipboard()->setText(toScreen(copied.text));
            Q_EMIT this->copied(tr("Copied: send it to %1 by hand.").arg(toScreen(copied.buyer)),
                                {{copied.id, copied.version}});
        });
}

template <class Act, class Done>
void NoticeActs::runBulk(std::vector<NoticeTarget> targets, const std::optional<Typed>& typed,
                         Act act, Done done) {
    using Bulk = core::Result<NoticeBulk, NoticeError>;
    common::runAct(
        m_environment.acts, this,
        [this, targets = std::move(targets), typed, act,
         actor = m_environment.actor()]() mutable -> Bulk {
            if (typed) {
                const auto edited = m_environment.cases.noticeService->edit(
                    typed->target.id, typed->target.version, typed->text, actor);
                if (!edited) {
                    return core::Unexpected{edited.error()};
                }
                for (auto& target : targets) {
                    if (target.id == edited->id) {
                        target.version = edited->version;
                    }
                }
            }
            return act(*m_environment.cases.orderNotices, targets, actor);
        },
        [this, typed, done](const Bulk& bulk) {
            if (!bulk) {
                Q_EMIT notKept(typed->target.id, typed->text);
                tellNotKept(bulk.error());
                return;
            }
            if (!bulk->done.empty()) {
                done(bulk->done);
            }
            tellRefused(*bulk);
        });
}

void NoticeActs::tellRefused(const NoticeBulk& bulk) {
    if (bulk.refused.empty()) {
        return;
    }
    std::map<NoticeError, std::size_t> counts;
    for (const auto& [target, error] : bulk.refused) {
        ++counts[error];
    }
    QStringList causes{
        tr("%1 of %2 were left out.")
            .arg(count(bulk.refused.size()), count(bulk.refused.size() + bulk.done.size()))};
    for (const auto& [error, number] : counts) {
        causes.append(tr("%1: %2").arg(count(number), NoticesText::refusal(error)));
    }
    Q_EMIT refused(causes.join(u'\n'));
}

void NoticeActs::sendAll(const std::vector<NoticeTarget>& targets,
                         const std::optional<Typed>& typed) {
    runBulk(targets, typed,
            [](OrderNotices& notices, const auto& all,
               const auto& actor) { return notices.sendAll(all, actor); },
            [this](const std::vector<Notice>& sent) {
                Q_EMIT done(tr("%n notice(s) on their way.", nullptr,
                               static_cast<int>(sent.size())));
            });
}

void NoticeActs::copyAll(const std::vector<NoticeTarget>& targets,
                         const std::optional<Typed>& typed) {
    runBulk(targets, typed,
            [](OrderNotices& notices, const auto& all,
               const auto& actor) { return notices.copyAll(all, actor); },
            [this](const std::vector<Notice>& copied) {
                QGuiApplication::clipboard()->setText(linesOf(copied));
                std::vector<NoticeTarget> told;
                for (const auto& notice : copied) {
                    told.push_back({notice.id, notice.version});
                }
                Q_EMIT this->copied(tr("%n line(s) copied: buyer, order and text.", nullptr,
                                       static_cast<int>(copied.size())),
                                    told);
            });
}

void NoticeActs::skipAll(const std::vector<NoticeTarget>& targets, const std::string& reason) {
    runBulk(targets, std::nullopt,
            [reason](OrderNotices& notices, const auto& all,
                     const auto& actor) { return notices.skipAll(all, reason, actor); },
            [this](const std::vector<Notice>& skipped) {
                Q_EMIT done(tr("%n notice(s) skipped.", nullptr, static_cast<int>(skipped.size())));
            });
}

void NoticeActs::takeBack(const std::vector<NoticeTarget>& targets) {
    common::runAct(
        m_environment.acts, this,
        [this, targets, actor = m_environment.actor()] {
            NoticeBulk bulk;
            for (const auto& target : targets) {
                const auto outcome = m_environment.cases.noticeService->takeBack(
                    target.id, target.version, actor);
                if (outcome) {
                    bulk.done.push_back(*outcome);
                } else {
                    bulk.refused.emplace_back(target, outcome.error());
                }
            }
            return bulk;
        },
        [this](const NoticeBulk& bulk) {
            if (!bulk.done.empty()) {
                Q_EMIT done(tr("%n notice(s) wait again.", nullptr,
                               static_cast<int>(bulk.done.size())));
            }
            tellRefused(bulk);
        });
}

void NoticeActs::answer(const NoticeTarget& target, NoticeAnswer answer, const std::string& note) {
    common::runAct(
        m_environment.acts, this,
        [this, target, answer, note, actor = m_environment.actor()] {
            return m_environment.cases.orderNotices->answer(target, answer, note, actor);
        },
        [this](const Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(NoticesText::refusal(outcome.error()));
                return;
            }
            Q_EMIT done(outcome->answer == NoticeAnswer::Satisfied
                            ? tr("Answer kept; thanks and an invitation are due.")
                            : tr("Answer kept; the thanks are given up."));
            Q_EMIT answered(*outcome);
        });
}

}  // namespace ui::notices
