#pragma once

#include <array>

#include "core/importing/reply_table.h"
#include "ui/common/workplace.h"
#include "ui/knowledge/knowledge_store.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace core::knowledge {
class ReplyProposalService;
}
namespace ui::common {
class EmptyState;
class NoticeBanner;
class SearchField;
class Toast;
}  // namespace ui::common

namespace ui::knowledge {

class KnowledgeTree;
class RecordEditor;

/// Where a shop keeps what it says and knows: quick replies, articles, products, promotions and macros, each as a list
/// beside its form.
class KnowledgePanel final : public common::Workplace {
    Q_OBJECT

public:
    /// `proposals`: where replies go that their writer may only propose; null: nowhere, in tests.
    explicit KnowledgePanel(common::Environment& environment, QWidget* parent = nullptr,
                            core::knowledge::ReplyProposalService* proposals = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    /// A new quick reply with that title and text, to be looked over and saved. What is being written is not lost: then a
    /// notice says so, and nothing is begun.
    void startReply(const QString& title, const QString& text);
    /// Articles past their review.
    [[nodiscard]] int waitingCount() const override { return m_overdue; }

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] QWidget* makeEditorHead();
    void connectParts();
    [[nodiscard]] Source source() const;
    [[nodiscard]] RecordEditor& editor() const;
    void showEntries();
    void showEmptyState();
    void showSource();
    void openArticle(std::int64_t id);
    void openCurrent();
    void holdUnsaved();
    void showState();
    void addNew();
    void archiveCurrent();
    void confirmReview();
    void importReplies();
    void addImported(const core::Result<core::importing::ReplyTable, core::importing::Refusal>& table);
    void exportReplies();
    void addStarterSet();
    void renameFolder();
    void showRefusal(core::knowledge::KnowledgeError error);
    void say(const QString& text, theme::Tone tone);

    common::Environment& m_environment;
    core::knowledge::ReplyProposalService* m_proposals;
    core::Subscription m_requested;
    KnowledgeStore m_store;
    QTabBar* m_sources = nullptr;
    common::NoticeBanner* m_banner;
    common::Toast* m_toast;
    common::SearchField* m_search = nullptr;
    QCheckBox* m_archived = nullptr;
    QCheckBox* m_overdueOnly = nullptr;
    QComboBox* m_stage = nullptr;
    KnowledgeTree* m_tree = nullptr;
    QLabel* m_count = nullptr;
    common::EmptyState* m_empty = nullptr;
    QStackedWidget* m_body = nullptr;
    QWidget* m_work = nullptr;
    QStackedWidget* m_editors = nullptr;
    std::array<RecordEditor*, kSources> m_forms{};
    std::array<QScrollArea*, kSources> m_pages{};
    QLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_archive = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_more = nullptr;
    /// What is to be selected again when the list was read anew.
    std::int64_t m_wanted = 0;
    bool m_isNew = false;
    int m_overdue = 0;
};

}  // namespace ui::knowledge
