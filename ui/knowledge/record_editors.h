#pragma once

#include <vector>

#include "core/knowledge/article.h"
#include "core/knowledge/macro.h"
#include "core/knowledge/product.h"
#include "core/knowledge/reply_proposal_service.h"
#include "ui/knowledge/record_editor.h"

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace ui::knowledge {

class ReplyEditor final : public RecordEditor {
    Q_OBJECT

public:
    /// `proposals`: where a reply goes that its writer may only propose; null: nowhere, in tests.
    ReplyEditor(common::Environment& environment, KnowledgeStore& store,
                core::knowledge::ReplyProposalService* proposals, QWidget* parent);
    /// Of a new one: what it begins with.
    void begin(const QString& title, const QString& text);

protected:
    void fill(std::int64_t id) override;
    Act saving() override;
    Act archiving(bool archived) override;

private:
    /// Whether what the form says can only be proposed.
    [[nodiscard]] bool isProposal(const core::knowledge::Reply& reply) const;
    core::knowledge::Reply m_reply;
    core::knowledge::ReplyProposalService* m_proposals;
    QLineEdit* m_title;
    QComboBox* m_folder;
    QLineEdit* m_code;
    QPlainTextEdit* m_body;
    QPlainTextEdit* m_attachments;
    QComboBox* m_step;
    QComboBox* m_objection;
    QComboBox* m_trait;
    QCheckBox* m_own;
};

class ArticleEditor final : public RecordEditor {
    Q_OBJECT

public:
    ArticleEditor(common::Environment& environment, KnowledgeStore& store, QWidget* parent);
    /// R227: read and found right; looked at again in so many days.
    void confirmReview();

protected:
    void fill(std::int64_t id) override;
    Act saving() override;
    Act archiving(bool archived) override;

private:
    void showParts();
    void showPictures();

    core::knowledge::Article m_article;
    QComboBox* m_kind;
    QLineEdit* m_title;
    std::vector<std::pair<core::knowledge::ArticlePart, QPlainTextEdit*>> m_parts;
    QPlainTextEdit* m_steps;
    QLabel* m_pictures;
    QLineEdit* m_keywords;
    QComboBox* m_stage;
    QLineEdit* m_scenario;
    QLineEdit* m_platform;
    QComboBox* m_level;
    QCheckBox* m_frequent;
    QCheckBox* m_errorProne;
    QLineEdit* m_owner;
    OptionalDate* m_review;
    OptionalDate* m_from;
    OptionalDate* m_until;
};

class ProductEditor final : public RecordEditor {
    Q_OBJECT

public:
    ProductEditor(common::Environment& environment, KnowledgeStore& store, QWidget* parent);

protected:
    void fill(std::int64_t id) override;
    Act saving() override;
    Act archiving(bool archived) override;

private:
    core::knowledge::Product m_product;
    QLineEdit* m_title;
    QLineEdit* m_code;
    QLineEdit* m_link;
    QLineEdit* m_picture;
    QLineEdit* m_price;
    QLineEdit* m_floor;
    QLineEdit* m_stock;
    QPlainTextEdit* m_pros;
    QPlainTextEdit* m_cons;
    QLineEdit* m_needs;
    QListWidget* m_linked;
};

class PromotionEditor final : public RecordEditor {
    Q_OBJECT

public:
    PromotionEditor(common::Environment& environment, KnowledgeStore& store, QWidget* parent);

protected:
    void fill(std::int64_t id) override;
    Act saving() override;
    Act archiving(bool archived) override;

private:
    core::knowledge::Promotion m_promotion;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    OptionalDate* m_from;
    OptionalDate* m_until;
};

class MacroEditor final : public RecordEditor {
    Q_OBJECT

public:
    MacroEditor(common::Environment& environment, KnowledgeStore& store, QWidget* parent);

protected:
    void fill(std::int64_t id) override;
    Act saving() override;
    Act archiving(bool archived) override;

private:
    core::knowledge::Macro m_macro;
    QLineEdit* m_title;
    QPlainTextEdit* m_reply;
    QLineEdit* m_tags;
    QComboBox* m_question;
    QComboBox* m_snoozeFor;
    QSpinBox* m_snooze;
    QLineEdit* m_promise;
    QSpinBox* m_promiseDue;
    QComboBox* m_outcome;
    QComboBox* m_solved;
    QPlainTextEdit* m_summary;
};

}  // namespace ui::knowledge
