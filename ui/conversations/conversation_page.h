#pragma once

#include <QWidget>

#include <memory>

#include "ui/conversations/composer.h"
#include "ui/conversations/conversation_acts.h"
#include "ui/conversations/conversation_header.h"
#include "ui/conversations/conversation_view_model.h"
#include "ui/conversations/form_frame.h"
#include "ui/conversations/picture_store.h"
#include "ui/conversations/transcript_view.h"

class QVBoxLayout;

namespace ui::common {
class NoticeBanner;
class StepStrip;
struct Notice;
}  // namespace ui::common

namespace ui::conversations {

/// One conversation at work: header, transcript, forms and composer. It is bound to its
/// conversation for life, so that no reply goes to somebody else.
class ConversationPage final : public QWidget {
    Q_OBJECT

public:
    enum class Form { Close, Snooze, HandOver, Note, Details, Needs };

    ConversationPage(common::Environment& environment, ConversationActs& acts,
                     core::conversations::ConversationId id, QWidget* parent = nullptr);

    [[nodiscard]] core::conversations::ConversationId id() const { return m_model.id(); }
    [[nodiscard]] ConversationViewModel& model() { return m_model; }
    [[nodiscard]] Composer& composer() { return *m_composer; }
    [[nodiscard]] TranscriptView& transcript() { return *m_transcript; }
    [[nodiscard]] ConversationHeader& header() { return *m_header; }
    void openForm(Form form);
    void closeForm();
    [[nodiscard]] bool isFormOpen() const { return m_form != nullptr; }
    /// Colleagues that handing over offers.
    void setAgents(const QStringList& agents) { m_agents = agents; }
    /// Offers the others of this buyer to be merged into this one.
    void offerMerge();
    void splitAtCurrent();
    void takeBackLast();
    void sendLastByHand();
    /// Goes to a message and marks the words that were looked for.
    void showMessage(core::conversations::MessageId message, const QString& words);
    /// Keeps the draft now.
    void flush();
    void timePassed();
    void showNotice(common::Notice notice);

Q_SIGNALS:
    /// Name, state or draft are other ones.
    void changed();
    void movedTo(core::conversations::ConversationId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectModel();
    void connectSteps();
    void connectTranscript();
    void connectComposer();
    void connectActs();
    void showConversation();
    void takeDraft();
    void send(bool isCertain);
    void lookWhetherLeaves();
    void submitForm(Form form);
    [[nodiscard]] std::unique_ptr<FormFrame> makeForm(Form form);
    void takeBack(const std::string& ownId);
    /// R362: from an abusive buyer a colleague may take over.
    void offerHandOver();
    void act(int row, BubbleAction action);
    void showAll(const QString& text);
    void showLink(const QString& link);
    void showMenu(int row, const QPoint& at);
    [[nodiscard]] bool isRead() const;
    void lookWhetherRead();
    [[nodiscard]] const core::conversations::OutboxEntry* lastPending() const;

    common::Environment& m_environment;
    ConversationActs& m_acts;
    ConversationViewModel m_model;
    PictureStore m_pictures;
    ConversationHeader* m_header;
    common::StepStrip* m_steps;
    common::NoticeBanner* m_banner;
    TranscriptView* m_transcript;
    QVBoxLayout* m_layout;
    FormFrame* m_form = nullptr;
    Composer* m_composer;
    QStringList m_agents;
    /// The draft as it is stored.
    QString m_draft;
    /// The text that was given to the outbox and is not acknowledged yet: a second Enter sends
    /// nothing twice.
    std::optional<QString> m_sending;
    bool m_isStopped = false;
    /// The banner says why the reply was refused: gone once the text changes.
    bool m_isRefused = false;
    QTimer m_reading{this};
    core::Subscription m_failed;
    core::Subscription m_bridge;
};

}  // namespace ui::conversations
