#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <functional>

#include "core/returns/return_reader.h"
#include "ui/common/environment.h"
#include "ui/common/state_chip.h"
#include "ui/returns/evidence_port.h"

class QDragEnterEvent;
class QDropEvent;
class QGridLayout;
class QLabel;
class QMimeData;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;

namespace core::notices {
struct Notice;
}
namespace ui::common {
class OrderPage;
}

namespace ui::returns {

/// One case: where it stands, what may be done next and why the rest may not, what is known of it, what the buyer was told
/// and how it went so far, with the order and the evidence beside. Shows and asks; the page acts.
class ReturnDetail final : public QWidget {
    Q_OBJECT

public:
    using MakeOrderPage = std::function<common::OrderPage*(QWidget* parent)>;

    ReturnDetail(common::Environment& environment, const MakeOrderPage& makeOrderPage, const EvidencePort& evidence,
                 QWidget* parent = nullptr);
    /// Shown with the buttons of the steps.
    using KeyOf = std::function<QKeySequence(core::returns::ReturnAction)>;
    void setKeyOf(KeyOf keyOf) { m_keyOf = std::move(keyOf); }
    /// Nothing: no case is in front.
    void show(const std::optional<core::returns::ReturnCase>& c);
    [[nodiscard]] const std::optional<core::returns::ReturnCase>& shown() const { return m_case; }
    /// Why the step may not be taken now; nothing: it may.
    [[nodiscard]] std::optional<core::returns::ReturnError> barrier(core::returns::ReturnAction action) const;
    /// What leads the case on, or else what takes away what hinders that; nothing: others act.
    [[nodiscard]] std::optional<core::returns::ReturnAction> nextStep() const;
    [[nodiscard]] const core::returns::ReturnContext& context() const { return m_context; }
    /// What of the evidence is ticked as given.
    [[nodiscard]] std::vector<core::returns::EvidenceKind> given() const;
    [[nodiscard]] std::int64_t pictures() const;
    /// Files that may be evidence, and no table that somebody wants to import.
    [[nodiscard]] bool mayTake(const QMimeData& mime) const;
    void take(const QMimeData& mime);
    /// The time that is left, as of now.
    void showClock();
    /// Files for the evidence, from a dialog or the clipboard; false: the clipboard has none.
    void chooseEvidence();
    bool pasteEvidence();
    /// The notice that waits longest, for its key; 0: none.
    [[nodiscard]] std::int64_t waitingNotice() const { return m_waitingNotice; }
    [[nodiscard]] QString waitingText() const { return m_waitingText; }
    /// R116: the buyer is compensated before anything else.
    [[nodiscard]] bool mustCompensateFirst() const { return m_mustCompensate; }
    /// It is the step that the key of the next one takes: once the policy was checked the case's own step is.
    [[nodiscard]] bool isCompensationNext() const;
    /// What the buyer may be told of the refund now (R147); empty: nothing.
    [[nodiscard]] QString progressText() const { return m_progressText; }
    /// The case that this one comes from, or the first that it led to, for its key; empty: none.
    [[nodiscard]] const std::string& linkKind() const { return m_linkKind; }
    [[nodiscard]] qlonglong linkedRecord() const { return m_linkedRecord; }

Q_SIGNALS:
    void actRequested(core::returns::ReturnAction action);
    void keepOursRequested();
    void takePlatformRequested();
    void sendRequested(qlonglong notice);
    void copyRequested(qlonglong notice, const QString& text);
    void editRequested(qlonglong notice, const QString& text);
    void compensationRequested();
    /// A tick of the evidence was set or taken away by hand.
    void givenChanged();
    /// Files came or went.
    void picturesChanged(qlonglong pictures);
    /// Of another record, by its word in the event book.
    void recordRequested(const std::string& kind, qlonglong id);
    /// Text for the composer of a conversation.
    void insertRequested(const QString& text);

protected:
    /// Dropped anywhere on the case, files are its evidence.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeEvidence(const EvidencePort& evidence);
    void showEvidenceTab();
    [[nodiscard]] QWidget* makeVerdict(QWidget* parent);
    [[nodiscard]] QString wayText() const;
    /// What can still be refunded; of a paid case, after it.
    [[nodiscard]] core::Fen leftOfOrder() const;
    [[nodiscard]] QString blockedText(const std::vector<core::returns::ReturnAction>& actions) const;
    void addStep(QGridLayout& grid, QWidget& steps, core::returns::ReturnAction action, bool isLeading);
    void addNotice(QVBoxLayout& layout, const core::notices::Notice& notice, QWidget* list);
    void fill(QWidget& body, QVBoxLayout& layout);
    [[nodiscard]] QWidget* makeStrip(QWidget* parent);
    [[nodiscard]] QWidget* makeSteps(QWidget* parent);
    [[nodiscard]] QWidget* makeConflict(QWidget* parent);
    [[nodiscard]] QString policyText() const;
    /// How it was proved who the buyer is; of a waiver who gave it, when and why.
    [[nodiscard]] QString identityText() const;
    [[nodiscard]] QWidget* makeFacts(QWidget* parent);
    /// Those that wait, or those that are behind; nothing: there are none.
    [[nodiscard]] QWidget* makeNotices(bool areWaiting, QWidget* parent);
    [[nodiscard]] QWidget* makeTimeline(QWidget* parent);
    [[nodiscard]] QWidget* makeBuyer(QWidget* parent);
    /// Nothing where the case stands alone.
    [[nodiscard]] QWidget* makeLinks(QWidget* parent);
    [[nodiscard]] QWidget* makeProgress(QWidget* parent);
    [[nodiscard]] QWidget* makeOtherCase(const QString& lead, const core::returns::ReturnCase& other, QWidget* parent);
    void addLink(const std::string& kind, qlonglong id);

    common::Environment& m_environment;
    KeyOf m_keyOf;
    std::optional<core::returns::ReturnCase> m_case;
    core::returns::ReturnContext m_context;
    std::int64_t m_waitingNotice = 0;
    QString m_waitingText;
    QString m_progressText;
    bool m_mustCompensate = false;
    std::string m_linkKind;
    qlonglong m_linkedRecord = 0;
    /// Of the body that is shown.
    QPointer<common::StateChip> m_clock;
    QTabWidget* m_tabs;
    QScrollArea* m_scroll;
    common::OrderPage* m_order = nullptr;
    EvidencePort::Pane m_evidence;
    QWidget* m_evidenceTab = nullptr;
};

}  // namespace ui::returns
