#include "ui/conversations/conversation_page.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/step_strip.h"
#include "ui/common/view_state_store.h"
#include "ui/conversations/conversation_forms.h"
#include "ui/conversations/conversations_text.h"
#include "ui/conversations/link_text.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using namespace core::conversations;

namespace {

/// What came in less than this before a reply was sent has not been read.
constexpr int kReadingMilliseconds = 1'200;

QString enterSendsKey() {
    return QStringLiteral("conversations.enterSends");
}

}  // namespace

ConversationPage::ConversationPage(common::Environment& environment, ConversationActs& acts,
                                   ConversationId id, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_acts(acts)
    , m_model(environment, id, this)
    , m_header(new ConversationHeader(m_model))
    , m_steps(new common::StepStrip)
    , m_banner(new common::NoticeBanner)
    , m_transcript(new TranscriptView)
    , m_layout(new QVBoxLayout(this))
    , m_composer(new Composer) {
    m_banner->setObjectName(QStringLiteral("conversation.banner"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_steps);
    m_layout->addWidget(m_banner);
    m_layout->addWidget(m_transcript, 1);
    m_layout->addWidget(m_composer);
    m_reading.setSingleShot(true);
    m_reading.setInterval(kReadingMilliseconds);
    m_failed = common::onScreen(environment.acts.failed, this,
                                [this](const std::string&) { m_sending.reset(); });
    m_bridge = common::onScreen(environment.bridgeChanged, this,
                                [this] { lookWhetherLeaves(); });
    connectModel();
    connectSteps();
    connectTranscript();
    connectComposer();
    connectActs();
    m_transcript->setRows(m_model.rows().count(),
                          [this](int row) { return m_model.rows().content(row); });
    m_composer->setBuyer(m_model.buyer());
    if (environment.checkWording) {
        m_composer->setCheck([&environment, id](const std::string& text) {
            return environment.checkWording(text, id);
        });
    }
    if (environment.viewStates) {
        m_composer->setEnterSends(environment.viewStates->load(enterSendsKey()) != "no");
    }
    showConversation();
}

void ConversationPage::connectModel() {
    connect(&m_model, &ConversationViewModel::changed, this, [this] {
        m_transcript->updateRows(m_model.rows().count(), 0);
        showConversation();
        lookWhetherRead();
    });
    connect(&m_model, &ConversationViewModel::kept, this, &ConversationPage::changed);
    connect(&m_model, &ConversationViewModel::movedTo, this, &ConversationPage::movedTo);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (isRead()) {
            m_model.markSeen();
            if (std::exchange(m_isStopped, false)) {
                m_banner->hide();
            }
        }
    });
}

void ConversationPage::connectSteps() {
    connect(m_steps, &common::StepStrip::corrected, this,
            [this](Step step, std::optional<bool> done) { m_acts.correctStep(id(), step, done); });
    connect(m_steps, &common::StepStrip::scriptsRequested, this,
            [this](Step step) { m_environment.scriptsRequested.emit(step); });
}

void ConversationPage::connectTranscript() {
    m_transcript->setPictures([this](const QString& file) { return m_pictures.picture(file); });
    connect(&m_pictures, &PictureStore::loaded, m_transcript->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_transcript, &TranscriptView::linkClicked, this, &ConversationPage::showLink);
    connect(m_transcript, &TranscriptView::actionClicked, this, &ConversationPage::act);
    connect(m_transcript, &TranscriptView::menuRequested, this, &ConversationPage::showMenu);
    connect(m_transcript, &TranscriptView::endSeen, this, &ConversationPage::lookWhetherRead);
}

void ConversationPage::connectComposer() {
    connect(m_composer, &Composer::sendRequested, this, [this] { send(false); });
    connect(m_composer, &Composer::textTyped, this, [this] {
        if (std::exchange(m_isRefused, false)) {
            m_banner->hide();
        }
    });
    connect(m_composer, &Composer::textRested, this, [this](const QString& text) {
        m_draft = text;
        m_model.saveDraft(text);
    });
    connect(m_composer, &Composer::enterSendsChanged, this, [this](bool sends) {
        if (m_environment.viewStates) {
            m_environment.viewStates->save(enterSendsKey(), sends ? "yes" : "no");
        }
    });
    connect(m_composer, &Composer::attachRequested, this, [this] {
        for (const auto& file :
             m_environment.prompts->openFiles(this, tr("Attach files"), tr("All files (*)"))) {
            m_composer->attach(file);
        }
    });
}

void ConversationPage::connectActs() {
    connect(&m_acts, &ConversationActs::sent, this, [this](ConversationId id) {
        if (id == this->id()) {
            // What was typed since stays.
            if (m_composer->text() == m_sending) {
                m_composer->clear();
            }
            m_sending.reset();
            m_draft.clear();
            m_banner->hide();
            m_model.reread();
            m_transcript->showEnd();
        }
    });
    connect(&m_acts, &ConversationActs::stopped, this, [this](ConversationId id) {
        if (id == this->id()) {
            m_isStopped = true;
            m_isRefused = false;
            m_sending.reset();
            m_model.reread();
            m_transcript->showEnd();
            m_banner->show({theme::Tone::Warning,
                            tr("Something was written since you read this, so nothing was sent. "
                               "Read it and send again."),
                            tr("Send all the same"), [this] { send(true); }});
        }
    });
    connect(&m_acts, &ConversationActs::tookBack, this, [this](ConversationId id) {
        if (id == this->id()) {
            m_model.reread();
            m_composer->focusText();
        }
    });
    connect(&m_acts, &ConversationActs::refused, this,
            [this](ConversationId id, const QString& text) {
                if (id == this->id()) {
                    m_sending.reset();
                    m_model.reread();
                    if (m_form) {
                        m_form->showError(text);
                    } else if (!text.isEmpty()) {
                        m_banner->show({theme::Tone::Danger, text, {}, {}});
                        m_isRefused = true;
                    }
                }
            });
}

void ConversationPage::lookWhetherLeaves() {
    m_composer->setLeaves(m_model.repliesLeave());
}

void ConversationPage::showConversation() {
    lookWhetherLeaves();
    m_header->showState();
    m_steps->setMarks(m_model.steps());
    takeDraft();
    timePassed();
    Q_EMIT changed();
}

void ConversationPage::takeDraft() {
    const auto* detail = m_model.detail();
    const QString stored = detail ? common::toScreen(detail->draft) : QString();
    // What is being typed wins over what is stored; a reply taken back comes in where nothing is.
    if (stored != m_draft && (m_composer->text() == m_draft || m_composer->text().isEmpty())) {
        m_draft = stored;
        m_composer->setText(stored);
    }
}

void ConversationPage::timePassed() {
    m_header->showTime();
    const auto countdown = m_model.countdown();
    const bool isLate = countdown && countdown->urgency == Urgency::Late;
    m_composer->setApology(isLate ? common::toScreen(m_model.rules().apology) : QString());
    if (m_model.rows().hasHeld()) {
        m_transcript->updateRows(m_model.rows().count(), m_model.rows().messageCount());
    }
}

void ConversationPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Opening it is reading it; what comes in later has to be in sight for a while.
    m_model.markSeen();
}

void ConversationPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_reading.stop();
    flush();
}

void ConversationPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) {
        lookWhetherRead();
    }
}

bool ConversationPage::isRead() const {
    return isVisible() && isActiveWindow() && m_transcript->isAtEnd();
}

void ConversationPage::lookWhetherRead() {
    if (m_model.hasUnseen() && isRead() && !m_reading.isActive()) {
        m_reading.start();
    }
}

void ConversationPage::flush() {
    m_composer->flush();
}

void ConversationPage::showNotice(common::Notice notice) {
    m_banner->show(std::move(notice));
}

void ConversationPage::send(bool isCertain) {
    if (m_sending) {
        return;
    }
    if (isCertain) {
        m_isStopped = false;
        m_model.markSeen();
    }
    m_sending = m_composer->text();
    const auto request =
        m_model.reply(common::toCore(*m_sending), m_composer->attachments(), isCertain);
    if (m_model.repliesLeave()) {
        m_acts.send(request);
    } else {
        m_acts.copyOut(request);
    }
}

std::unique_ptr<FormFrame> ConversationPage::makeForm(Form form) {
    switch (form) {
        case Form::Close:
            return std::make_unique<CloseForm>(m_model);
        case Form::Snooze:
            return std::make_unique<SnoozeForm>(m_model);
        case Form::HandOver:
            return std::make_unique<HandOverForm>(m_agents);
        case Form::Note:
            return std::make_unique<NoteForm>();
        case Form::Details:
            return std::make_unique<DetailsForm>(m_model);
        case Form::Needs: {
            auto needs = std::make_unique<NeedsForm>(m_model, m_model.promptCards());
            connect(needs.get(), &NeedsForm::askRequested, m_composer, &Composer::insert);
            return needs;
        }
    }
    return nullptr;
}

void ConversationPage::openForm(Form form) {
    closeForm();
    m_form = makeForm(form).release();
    m_form->setObjectName(QStringLiteral("conversation.form"));
    m_layout->insertWidget(m_layout->indexOf(m_composer), m_form);
    connect(m_form, &FormFrame::submitted, this, [this, form] { submitForm(form); });
    connect(m_form, &FormFrame::cancelled, this, [this] {
        closeForm();
        m_composer->focusText();
    });
    m_form->show();
    m_form->setFocus();
}

void ConversationPage::closeForm() {
    if (auto* form = std::exchange(m_form, nullptr)) {
        m_layout->removeWidget(form);
        form->hide();
        form->deleteLater();
    }
}

void ConversationPage::submitForm(Form form) {
    const auto target = m_model.target();
    switch (form) {
        case Form::Close:
            m_acts.close(target, static_cast<const CloseForm*>(m_form)->closing());
            return;
        case Form::Snooze: {
            const auto* snooze = static_cast<const SnoozeForm*>(m_form);
            m_acts.snooze(target, snooze->what(), snooze->until());
            return;
        }
        case Form::HandOver: {
            const auto* handOver = static_cast<const HandOverForm*>(m_form);
            m_acts.handOver(target, common::toCore(handOver->to()),
                            common::toCore(handOver->note()));
            return;
        }
        case Form::Note:
            m_acts.addNote(target.id, common::toCore(static_cast<const NoteForm*>(m_form)->text()));
            break;
        case Form::Details: {
            const auto before = m_model.details();
            const auto after = static_cast<const DetailsForm*>(m_form)->details();
            m_acts.setDetails(target.id, before, after);
            if (after.abusive && !before.abusive) {
                offerHandOver();
            }
            break;
        }
        case Form::Needs:
            m_acts.setNeeds(target.id, m_model.needs(),
                            static_cast<const NeedsForm*>(m_form)->needs());
            break;
    }
    closeForm();
    m_composer->focusText();
}

void ConversationPage::offerHandOver() {
    if (m_model.can(ConversationAction::HandOver)) {
        m_banner->show({theme::Tone::Warning,
                        tr("Nobody has to bear abuse alone: a colleague or lead may take this over."),
                        tr("Hand over"), [this] { openForm(Form::HandOver); }});
    }
}

void ConversationPage::offerMerge() {
    const auto others = m_model.mergeable();
    if (others.empty()) {
        m_banner->show({theme::Tone::Info,
                        tr("%1 has no other conversation that could be merged into this one.")
                            .arg(m_model.buyer()),
                        {},
                        {}});
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("conversation.mergeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& other : others) {
        const QString text =
            tr("%1, %2, %n messages", nullptr, static_cast<int>(other.messages))
                .arg(common::Format::exactTime(other.openedAt, m_model.rules().schedule.utcOffset),
                     ConversationsText::of(other.state));
        menu->addAction(text, this, [this, source = ConversationTarget{other.id, other.version}] {
            m_acts.merge(m_model.target(), source);
        });
    }
    menu->popup(m_header->mapToGlobal(QPoint(theme::kSpaceWide, m_header->height())));
}

void ConversationPage::splitAtCurrent() {
    const auto* message = m_model.rows().message(m_transcript->currentRow());
    if (message) {
        m_acts.split(m_model.target(), message->id);
    } else {
        m_banner->show({theme::Tone::Info,
                        tr("Go to the first message of the new conversation with the arrow keys "
                           "or the mouse, then split."),
                        {},
                        {}});
        m_transcript->setFocus();
    }
}

const OutboxEntry* ConversationPage::lastPending() const {
    const auto* detail = m_model.detail();
    if (!detail) {
        return nullptr;
    }
    const auto found =
        std::find_if(detail->outbox.rbegin(), detail->outbox.rend(), [](const OutboxEntry& entry) {
            return entry.state == OutboxState::Held || entry.state == OutboxState::Queued;
        });
    return found == detail->outbox.rend() ? nullptr : &*found;
}

void ConversationPage::takeBack(const std::string& ownId) {
    // What is being typed is kept first, so that the reply comes back in front of it; a copy, since
    // that may read the replies anew.
    const std::string id = ownId;
    flush();
    m_acts.takeBack(id);
}

void ConversationPage::takeBackLast() {
    if (const auto* entry = lastPending()) {
        takeBack(entry->ownId);
    }
}

void ConversationPage::sendLastByHand() {
    if (const auto* entry = lastPending()) {
        QGuiApplication::clipboard()->setText(common::toScreen(entry->text));
        m_acts.sentByHand(entry->ownId);
    }
}

void ConversationPage::showMessage(MessageId message, const QString& words) {
    m_transcript->setWanted(words);
    if (const auto row = m_model.rows().rowOf(message)) {
        m_transcript->showRow(*row);
        m_transcript->setFocus();
    }
}

void ConversationPage::act(int row, BubbleAction action) {
    const auto* entry = m_model.rows().outgoing(row);
    const auto* message = m_model.rows().message(row);
    switch (action) {
        case BubbleAction::ShowAll:
            showAll(message ? common::toScreen(message->text) : QString());
            return;
        case BubbleAction::TakeBack:
            if (entry) {
                takeBack(entry->ownId);
            }
            return;
        case BubbleAction::SentByHand:
            if (entry) {
                QGuiApplication::clipboard()->setText(common::toScreen(entry->text));
                m_acts.sentByHand(entry->ownId);
            }
            return;
        case BubbleAction::SendAgain:
            if (message) {
                m_composer->insert(common::toScreen(message->text));
            }
            return;
    }
}

void ConversationPage::showAll(const QString& text) {
    auto* window = new QPlainTextEdit(text, this);
    window->setObjectName(QStringLiteral("conversation.wholeText"));
    window->setWindowFlags(Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(m_model.buyer());
    window->setReadOnly(true);
    window->resize(640, 480);
    window->show();
}

void ConversationPage::showLink(const QString& link) {
    common::openLink(m_environment, *m_banner, link);
}

void ConversationPage::showMenu(int row, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), m_transcript, [this] { m_transcript->copySelection(); });
    for (const auto& picture : m_model.rows().content(row).pictures) {
        if (!picture.file.isEmpty()) {
            auto* open = menu->addAction(tr("Open the picture"), this, [file = picture.file] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(file));
            });
            open->setEnabled(m_pictures.picture(picture.file) != nullptr);
        }
    }
    auto* split =
        menu->addAction(tr("Split the conversation here"), this, [this] { splitAtCurrent(); });
    split->setEnabled(row > 0 && m_model.rows().message(row) &&
                      m_model.can(ConversationAction::Split));
    menu->popup(at);
}

}  // namespace ui::conversations
