#pragma once

#include "ui/common/conversation_pane.h"
#include "ui/knowledge/knowledge_store.h"
#include "ui/knowledge/reply_context.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QToolButton;

namespace ui::common {
class SearchField;
}

namespace ui::knowledge {

class KnowledgeTree;
class MissingForm;

/// Replies, articles, products, offers and macros beside the transcript: found while typing, filled in for the buyer in
/// front and put into the composer with Return, several in a row. What the buyer wrote last brings suggestions on top.
class ReplyPane final : public common::ConversationPane {
    Q_OBJECT

public:
    explicit ReplyPane(common::Environment& environment, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    /// Shows the scripts of a step of the reception.
    void showStep(core::conversations::Step step);

protected:
    /// Return in the search inserts what is found; Down goes to the list.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    [[nodiscard]] Source source() const;
    [[nodiscard]] const KnowledgeEntry* current() const;
    void focusSearch();
    void showEntries();
    void selectFirst();
    /// The buyer's traits, for scripts made for them (R045).
    void readTraits();
    void showCurrent();
    void showPreview();
    void showOrders();
    void showStatus(const QString& text);
    void insertCurrent();
    void insertFavourite(int slot);
    /// Nothing: refused, and told why.
    [[nodiscard]] std::optional<std::string> textOf(Source source, std::int64_t id);
    void insert(Source source, std::int64_t id);
    void askForMissing(const std::vector<std::string>& names, Source source, std::int64_t id);
    void deliver(Source source, std::int64_t id, const std::string& text);
    void runMacro(std::int64_t id, const std::string& reply);
    void chooseFavourite();

    common::Environment& m_environment;
    KnowledgeStore m_store;
    ReplyContext m_context;
    QTabBar* m_sources;
    common::SearchField* m_search;
    QComboBox* m_step = nullptr;
    QComboBox* m_objection = nullptr;
    QComboBox* m_stage = nullptr;
    QComboBox* m_order = nullptr;
    KnowledgeTree* m_tree;
    QPlainTextEdit* m_preview;
    MissingForm* m_missing;
    std::vector<std::string> m_traits;
    QLabel* m_status = nullptr;
    QToolButton* m_favourite = nullptr;
    QPushButton* m_insert = nullptr;
    core::Subscription m_scripts;
    core::Subscription m_customers;
};

}  // namespace ui::knowledge
