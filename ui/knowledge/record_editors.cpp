#include "ui/knowledge/record_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <set>

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/reception_steps.h"
#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_fill.h"
#include "ui/common/plain_text.h"
#include "ui/common/step_strip.h"
#include "ui/knowledge/knowledge_store.h"
#include "ui/knowledge/knowledge_text.h"
#include "ui/theme/theme.h"

namespace ui::knowledge {

using namespace core::knowledge;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kNone = -1;
constexpr auto kReviewAfter = std::chrono::hours{24 * 90};

std::vector<std::string> linesOf(const QPlainTextEdit& edit) {
    std::vector<std::string> lines;
    for (const QString& line : edit.toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty()) {
            lines.push_back(toCore(text));
        }
    }
    return lines;
}

QString joined(const std::vector<std::string>& lines) {
    QStringList texts;
    for (const auto& line : lines) {
        texts.append(toScreen(line));
    }
    return texts.join(u'\n');
}

template <class Value>
void choose(QComboBox& box, const std::optional<Value>& value) {
    box.setCurrentIndex(box.findData(value ? static_cast<int>(*value) : kNone));
}

template <class Value>
std::optional<Value> chosen(const QComboBox& box) {
    const int value = box.currentData().toInt();
    return value == kNone ? std::nullopt : std::optional(static_cast<Value>(value));
}

/// The words of an enum with as many values, after one for none where that has a word.
template <class Value>
void addChoices(QComboBox& box, int count, const QString& none) {
    if (!none.isEmpty()) {
        box.addItem(none, kNone);
    }
    for (int at = 0; at < count; ++at) {
        box.addItem(KnowledgeText::of(static_cast<Value>(at)), at);
    }
}

QString yuan(const std::optional<core::Fen>& amount) {
    return amount ? QString::fromStdString(core::toYuanText(*amount)) : QString();
}

std::optional<core::Fen> fenOf(const QLineEdit& line) {
    return core::parseFen(toCore(line.text().trimmed()));
}

template <class Outcome>
core::Result<std::int64_t, KnowledgeError> idOf(const Outcome& outcome) {
    if (!outcome) {
        return core::Unexpected{outcome.error()};
    }
    return outcome->id;
}

core::Result<std::int64_t, KnowledgeError> idOf(const core::Result<void, KnowledgeError>& outcome,
                                                std::int64_t id) {
    if (!outcome) {
        return core::Unexpected{outcome.error()};
    }
    return id;
}

}  // namespace

ReplyEditor::ReplyEditor(common::Environment& environment, KnowledgeStore& store,
                         ReplyProposalService* proposals, QWidget* parent)
    : RecordEditor(environment, store, parent), m_proposals(proposals) {
    m_title = addLine(tr("Title"), QStringLiteral("replyTitle"));
    m_folder = new QComboBox(this);
    m_folder->setObjectName(QStringLiteral("replyFolder"));
    m_folder->setEditable(true);
    m_folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addRow(tr("Folder"), m_folder);
    m_body = addText(tr("Text"), QStringLiteral("replyBody"), 9);
    QStringList names;
    for (const auto& name : variableNames()) {
        names.append(QStringLiteral("{%1}").arg(toScreen(name.chinese)));
    }
    auto* hint = new common::PlainLabel(names.join(u' '), this);
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A label that only prefers its width would be cut where the form is wide.
    hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    theme::setMuted(*hint);
    form().addRow(new common::PlainLabel(tr("Variables"), this), hint);
    m_attachments = addText(tr("Pictures and files, a path a line"),
                            QStringLiteral("replyAttachments"), 2);
    addFiles(tr("Add files…"), QStringLiteral("replyAddFiles"), [this](const QStringList& files) {
        for (const QString& file : files) {
            m_attachments->appendPlainText(file);
        }
    });
    m_code = addLine(tr("Code"), QStringLiteral("replyCode"));
    m_step = new QComboBox(this);
    m_step->setObjectName(QStringLiteral("replyStepField"));
    m_step->addItem(tr("No step"), QString());
    for (int at = 0; at < core::conversations::kSteps; ++at) {
        const auto step = static_cast<core::conversations::Step>(at);
        m_step->addItem(common::StepStrip::textOf(step), toScreen(core::conversations::toWord(step)));
    }
    addRow(tr("Step"), m_step);
    m_objection = new QComboBox(this);
    m_objection->setObjectName(QStringLiteral("replyObjectionField"));
    addChoices<Objection>(*m_objection, kObjections, tr("No objection"));
    addRow(tr("Objection"), m_objection);
    m_trait = new QComboBox(this);
    m_trait->setObjectName(QStringLiteral("replyTraitField"));
    m_trait->setMaxVisibleItems(20);
    m_trait->addItem(tr("Every kind of buyer"), QString());
    using namespace core::customers;
    const auto addTraits = [this](auto last) {
        for (int at = 0; at <= static_cast<int>(last); ++at) {
            const auto trait = static_cast<decltype(last)>(at);
            m_trait->addItem(KnowledgeText::of(trait), toScreen(traitWord(trait)));
        }
    };
    addTraits(Experience::Veteran);
    addTraits(Personality::Irascible);
    addTraits(Behaviour::Casual);
    addRow(tr("Made for"), m_trait);
    m_own = addCheck(tr("Only for me"), QStringLiteral("replyOwn"));
}

void ReplyEditor::fill(std::int64_t id) {
    const auto* stored = m_store.reply(id);
    m_reply = stored == nullptr ? Reply{} : *stored;
    std::set<std::string> folders;
    for (const auto& reply : m_store.replies()) {
        folders.insert(reply.folder);
    }
    m_folder->clear();
    for (const auto& folder : folders) {
        m_folder->addItem(toScreen(folder));
    }
    m_title->setText(toScreen(m_reply.title));
    m_folder->setCurrentText(toScreen(m_reply.folder));
    m_code->setText(toScreen(m_reply.code));
    m_body->setPlainText(toScreen(m_reply.body));
    m_attachments->setPlainText(joined(m_reply.attachments));
    m_step->setCurrentIndex(std::max(0, m_step->findData(toScreen(m_reply.step))));
    choose(*m_objection, m_reply.objection);
    m_trait->setCurrentIndex(std::max(0, m_trait->findData(toScreen(m_reply.trait))));
    m_own->setChecked(!m_reply.owner.empty());
}

void ReplyEditor::begin(const QString& title, const QString& text) {
    m_title->setText(title);
    m_body->setPlainText(text);
    m_title->setFocus();
}

RecordEditor::Act ReplyEditor::saving() {
    Reply reply = m_reply;
    reply.title = toCore(m_title->text());
    reply.folder = toCore(m_folder->currentText());
    reply.code = toCore(m_code->text());
    reply.body = toCore(m_body->toPlainText());
    reply.attachments = linesOf(*m_attachments);
    reply.step = toCore(m_step->currentData().toString());
    reply.objection = chosen<Objection>(*m_objection);
    reply.trait = toCore(m_trait->currentData().toString());
    reply.owner = m_own->isChecked() ? m_environment.actor().name : std::string();
    if (isProposal(reply)) {
        return [service = m_proposals, reply](const auto& actor) -> Saved {
            const auto proposed = service->propose(reply, actor);
            if (!proposed) {
                return core::Unexpected{proposed.error()};
            }
            return kProposed;
        };
    }
    return [this, reply](const auto& actor) { return idOf(m_environment.replies.save(reply, actor)); };
}

bool ReplyEditor::isProposal(const Reply& reply) const {
    return m_proposals && mayOnlyPropose(reply, m_environment.actor());
}

RecordEditor::Act ReplyEditor::archiving(bool archived) {
    return [this, id = id(), archived](const auto& actor) {
        return idOf(m_environment.replies.setArchived(id, archived, actor));
    };
}

ArticleEditor::ArticleEditor(common::Environment& environment, KnowledgeStore& store,
                             QWidget* parent)
    : RecordEditor(environment, store, parent) {
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("articleKind"));
    addChoices<ArticleKind>(*m_kind, kArticleKinds, {});
    addRow(tr("Kind"), m_kind);
    m_title = addLine(tr("Title"), QStringLiteral("articleTitle"));
    for (int at = 0; at < kArticleParts; ++at) {
        const auto part = static_cast<ArticlePart>(at);
        m_parts.emplace_back(part, addText(KnowledgeText::of(part),
                                           QStringLiteral("articlePart%1").arg(at),
                                           part == ArticlePart::Text ? 8 : 3));
    }
    m_steps = addText(tr("Steps, one a line"), QStringLiteral("articleSteps"), 8);
    m_steps->setPlaceholderText(tr("text, or text | picture file"));
    m_pictures = new common::PlainLabel({}, this);
    m_pictures->setObjectName(QStringLiteral("articlePictures"));
    m_pictures->setAccessibleName(tr("Pictures of the steps"));
    form().addRow(new common::PlainLabel(tr("Pictures"), this), m_pictures);
    addFiles(tr("Picture for the line of the cursor…"), QStringLiteral("articleAddPicture"),
             [this](const QStringList& files) {
                 auto cursor = m_steps->textCursor();
                 cursor.movePosition(QTextCursor::EndOfBlock);
                 cursor.insertText(QStringLiteral(" | ") + files.first());
             });
    connect(m_steps, &QPlainTextEdit::textChanged, this, &ArticleEditor::showPictures);
    m_keywords = addLine(tr("Keywords"), QStringLiteral("articleKeywords"));
    m_stage = new QComboBox(this);
    m_stage->setObjectName(QStringLiteral("articleStage"));
    addChoices<Stage>(*m_stage, 3, tr("All stages"));
    addRow(tr("Stage"), m_stage);
    m_scenario = addLine(tr("When a buyer would ask"), QStringLiteral("articleScenario"));
    m_platform = addLine(tr("Platform or device"), QStringLiteral("articlePlatform"));
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("articleLevel"));
    addChoices<Level>(*m_level, 2, {});
    addRow(tr("Level"), m_level);
    m_frequent = addCheck(tr("Frequent"), QStringLiteral("articleFrequent"));
    m_errorProne = addCheck(tr("Error-prone"), QStringLiteral("articleErrorProne"));
    m_from = new OptionalDate(tr("from"), this);
    m_until = new OptionalDate(tr("until"), this);
    m_review = new OptionalDate(tr("at"), this);
    addRow(tr("Valid"), m_from);
    addRow(QString(), m_until);
    m_owner = addLine(tr("Who keeps it right"), QStringLiteral("articleOwner"));
    addRow(tr("Look at it again"), m_review);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ArticleEditor::showParts);
}

void ArticleEditor::showParts() {
    const auto kind = static_cast<ArticleKind>(m_kind->currentData().toInt());
    const auto shown = partsOf(kind);
    const auto setShown = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        form().labelForField(field)->setVisible(isShown);
    };
    for (const auto& [part, field] : m_parts) {
        setShown(field, std::ranges::find(shown, part) != shown.end());
    }
    const bool isProcedure = kind == ArticleKind::Procedure;
    setShown(m_steps, isProcedure);
    setShown(m_pictures, isProcedure && !m_pictures->pixmap(Qt::ReturnByValue).isNull());
    findChild<QWidget*>(QStringLiteral("articleAddPicture"))->setVisible(isProcedure);
}

/// The pictures of the steps in a row, small; a file that is none is left out.
void ArticleEditor::showPictures() {
    constexpr QSize kSize{150, 110};
    constexpr int kMost = 8;
    std::vector<QImage> images;
    for (const auto& line : linesOf(*m_steps)) {
        const auto parting = line.find('|');
        if (parting == std::string::npos || images.size() == kMost) {
            continue;
        }
        QImageReader reader(toScreen(core::trimmed(line.substr(parting + 1))));
        // Read small: a photo of a phone would hold the screen up.
        reader.setScaledSize(reader.size().scaled(kSize, Qt::KeepAspectRatio));
        if (const QImage image = reader.read(); !image.isNull()) {
            images.push_back(image);
        }
    }
    QPixmap row;
    if (!images.empty()) {
        row = QPixmap(static_cast<int>(images.size()) * (kSize.width() + theme::kSpace), kSize.height());
        row.fill(Qt::transparent);
        QPainter painter(&row);
        for (std::size_t at = 0; at < images.size(); ++at) {
            painter.drawImage(static_cast<int>(at) * (kSize.width() + theme::kSpace), 0, images[at]);
        }
    }
    m_pictures->setPixmap(row);
    showParts();
}

void ArticleEditor::fill(std::int64_t id) {
    const auto* stored = m_store.article(id);
    m_article = stored == nullptr ? Article{} : *stored;
    const auto now = m_environment.now();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_article.kind)));
    m_title->setText(toScreen(m_article.title));
    for (const auto& [part, field] : m_parts) {
        const auto found = m_article.parts.find(part);
        field->setPlainText(found == m_article.parts.end() ? QString() : toScreen(found->second));
    }
    QStringList steps;
    for (const auto& step : m_article.steps) {
        steps.append(toScreen(step.picture.empty() ? step.text : step.text + " | " + step.picture));
    }
    m_steps->setPlainText(steps.join(u'\n'));
    m_keywords->setText(toScreen(m_article.keywords));
    choose(*m_stage, m_article.stage);
    m_scenario->setText(toScreen(m_article.scenario));
    m_platform->setText(toScreen(m_article.platform));
    choose(*m_level, std::optional(m_article.level));
    m_frequent->setChecked(m_article.frequent);
    m_errorProne->setChecked(m_article.errorProne);
    m_owner->setText(toScreen(m_article.owner));
    m_review->setTime(m_article.reviewAt, now + kReviewAfter);
    m_from->setTime(m_article.validFrom, now);
    m_until->setTime(m_article.validUntil, now + kReviewAfter);
    showPictures();
}

RecordEditor::Act ArticleEditor::saving() {
    Article article = m_article;
    article.kind = static_cast<ArticleKind>(m_kind->currentData().toInt());
    article.title = toCore(m_title->text());
    article.parts.clear();
    const auto kept = partsOf(article.kind);
    for (const auto& [part, field] : m_parts) {
        if (std::ranges::find(kept, part) != kept.end()) {
            article.parts[part] = toCore(field->toPlainText());
        }
    }
    article.steps.clear();
    if (article.kind == ArticleKind::Procedure) {
        for (const auto& line : linesOf(*m_steps)) {
            const auto parting = line.find('|');
            ProcedureStep step{std::string(core::trimmed(line.substr(0, parting))), {}};
            if (parting != std::string::npos) {
                step.picture = core::trimmed(line.substr(parting + 1));
            }
            article.steps.push_back(std::move(step));
        }
    }
    article.keywords = toCore(m_keywords->text());
    article.stage = chosen<Stage>(*m_stage);
    article.scenario = toCore(m_scenario->text());
    article.platform = toCore(m_platform->text());
    article.level = static_cast<Level>(m_level->currentData().toInt());
    article.frequent = m_frequent->isChecked();
    article.errorProne = m_errorProne->isChecked();
    article.owner = toCore(m_owner->text());
    article.reviewAt = m_review->time();
    article.validFrom = m_from->time();
    article.validUntil = m_until->time();
    return [this, article](const auto& actor) {
        return idOf(m_environment.knowledgeService.save(article, actor));
    };
}

RecordEditor::Act ArticleEditor::archiving(bool archived) {
    return [this, id = id(), archived](const auto& actor) {
        return idOf(
            m_environment.knowledgeService.setArchived(KnowledgeKind::Article, id, archived, actor),
            id);
    };
}

void ArticleEditor::confirmReview() {
    run([this, id = id(), next = m_environment.now() + kReviewAfter](const auto& actor) {
        return idOf(m_environment.knowledgeService.confirmReview(id, next, actor));
    });
}

ProductEditor::ProductEditor(common::Environment& environment, KnowledgeStore& store,
                             QWidget* parent)
    : RecordEditor(environment, store, parent) {
    m_title = addLine(tr("Title"), QStringLiteral("productTitle"));
    m_code = addLine(tr("Merchant code"), QStringLiteral("productCode"));
    m_link = addLine(tr("Link"), QStringLiteral("productLink"));
    m_picture = addLine(tr("Picture file"), QStringLiteral("productPicture"));
    addFiles(tr("Choose a picture…"), QStringLiteral("productChoosePicture"),
             [this](const QStringList& files) { m_picture->setText(files.first()); });
    m_price = addLine(tr("Price (yuan)"), QStringLiteral("productPrice"));
    m_floor = addLine(tr("Price floor (yuan), never told"), QStringLiteral("productFloor"));
    m_stock = addLine(tr("Stock"), QStringLiteral("productStock"));
    m_pros = addText(tr("Strengths"), QStringLiteral("productPros"), 3);
    m_cons = addText(tr("Weaknesses"), QStringLiteral("productCons"), 3);
    m_needs = addLine(tr("Needs it answers"), QStringLiteral("productNeeds"));
    m_linked = new QListWidget(this);
    m_linked->setObjectName(QStringLiteral("productLinked"));
    m_linked->setFixedHeight(m_linked->fontMetrics().lineSpacing() * 7);
    addRow(tr("Offered along with it"), m_linked);
    connect(m_linked, &QListWidget::itemClicked, m_needs,
            [this] { Q_EMIT m_needs->textChanged(m_needs->text()); });
}

void ProductEditor::fill(std::int64_t id) {
    const auto* stored = m_store.product(id);
    m_product = stored == nullptr ? Product{} : *stored;
    m_title->setText(toScreen(m_product.title));
    m_code->setText(toScreen(m_product.code));
    m_link->setText(toScreen(m_product.link));
    m_picture->setText(toScreen(m_product.picture));
    m_price->setText(yuan(m_product.price));
    m_floor->setText(yuan(m_product.floor));
    m_stock->setText(toScreen(m_product.stockNote));
    m_pros->setPlainText(toScreen(m_product.pros));
    m_cons->setPlainText(toScreen(m_product.cons));
    m_needs->setText(toScreen(m_product.needs));
    m_linked->clear();
    for (const auto& other : m_store.products()) {
        if (other.id == id || other.archived) {
            continue;
        }
        auto* item = new QListWidgetItem(toScreen(other.title), m_linked);
        item->setData(Qt::UserRole, qlonglong{other.id});
        const bool isLinked =
            std::ranges::find(m_product.linked, other.id) != m_product.linked.end();
        item->setCheckState(isLinked ? Qt::Checked : Qt::Unchecked);
    }
}

RecordEditor::Act ProductEditor::saving() {
    Product product = m_product;
    product.title = toCore(m_title->text());
    product.code = toCore(m_code->text());
    product.link = toCore(m_link->text());
    product.picture = toCore(m_picture->text());
    product.price = fenOf(*m_price);
    product.floor = fenOf(*m_floor);
    product.stockNote = toCore(m_stock->text());
    product.pros = toCore(m_pros->toPlainText());
    product.cons = toCore(m_cons->toPlainText());
    product.needs = toCore(m_needs->text());
    product.linked.clear();
    for (int row = 0; row < m_linked->count(); ++row) {
        if (m_linked->item(row)->checkState() == Qt::Checked) {
            product.linked.push_back(m_linked->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    const bool isWritten = (m_price->text().trimmed().isEmpty() || product.price) &&
                           (m_floor->text().trimmed().isEmpty() || product.floor);
    return [this, product, isWritten](const auto& actor) -> Saved {
        if (!isWritten) {
            return core::Unexpected{KnowledgeError::PriceOutOfRange};
        }
        return idOf(m_environment.knowledgeService.save(product, actor));
    };
}

RecordEditor::Act ProductEditor::archiving(bool archived) {
    return [this, id = id(), archived](const auto& actor) {
        return idOf(
            m_environment.knowledgeService.setArchived(KnowledgeKind::Product, id, archived, actor),
            id);
    };
}

PromotionEditor::PromotionEditor(common::Environment& environment, KnowledgeStore& store,
                                 QWidget* parent)
    : RecordEditor(environment, store, parent) {
    m_title = addLine(tr("Title"), QStringLiteral("promotionTitle"));
    m_text = addText(tr("Text"), QStringLiteral("promotionText"), 6);
    m_from = new OptionalDate(tr("from"), this);
    m_until = new OptionalDate(tr("until"), this);
    addRow(tr("Valid"), m_from);
    addRow(QString(), m_until);
    auto* hint = new common::PlainLabel(
        tr("Before and after these times the offer can't be put into a reply."), this);
    hint->setWordWrap(true);
    theme::setMuted(*hint);
    form().addRow(QString(), hint);
}

void PromotionEditor::fill(std::int64_t id) {
    constexpr auto kUsualLength = std::chrono::hours{24 * 7};
    const auto* stored = m_store.promotion(id);
    const auto now = m_environment.now();
    m_promotion = stored == nullptr
                      ? Promotion{.validFrom = now, .validUntil = now + kUsualLength}
                      : *stored;
    m_title->setText(toScreen(m_promotion.title));
    m_text->setPlainText(toScreen(m_promotion.text));
    m_from->setTime(m_promotion.validFrom, now);
    m_until->setTime(m_promotion.validUntil, now);
}

RecordEditor::Act PromotionEditor::saving() {
    Promotion promotion = m_promotion;
    promotion.title = toCore(m_title->text());
    promotion.text = toCore(m_text->toPlainText());
    const auto from = m_from->time();
    const auto until = m_until->time();
    promotion.validFrom = from.value_or(core::Seconds{});
    // Without an end the dates are refused: an offer always has one.
    promotion.validUntil = until.value_or(promotion.validFrom);
    return [this, promotion](const auto& actor) {
        return idOf(m_environment.knowledgeService.save(promotion, actor));
    };
}

RecordEditor::Act PromotionEditor::archiving(bool archived) {
    return [this, id = id(), archived](const auto& actor) {
        return idOf(m_environment.knowledgeService.setArchived(KnowledgeKind::Promotion, id,
                                                               archived, actor),
                    id);
    };
}

MacroEditor::MacroEditor(common::Environment& environment, KnowledgeStore& store, QWidget* parent)
    : RecordEditor(environment, store, parent) {
    constexpr int kMostMinutes = 60 * 24 * 30;
    m_title = addLine(tr("Title"), QStringLiteral("macroTitle"));
    m_reply = addText(tr("Reply"), QStringLiteral("macroReply"), 5);
    m_tags = addLine(tr("Tags, separated by blanks"), QStringLiteral("macroTags"));
    m_question = new QComboBox(this);
    m_question->setObjectName(QStringLiteral("macroQuestion"));
    addRow(tr("Question type"), m_question);
    m_promise = addLine(tr("Promise"), QStringLiteral("macroPromise"));
    m_promiseDue = new QSpinBox(this);
    m_snooze = new QSpinBox(this);
    for (auto* spin : {m_promiseDue, m_snooze}) {
        spin->setRange(0, kMostMinutes);
        spin->setSuffix(u' ' + tr("min"));
        spin->setSpecialValueText(tr("none"));
    }
    m_promiseDue->setObjectName(QStringLiteral("macroPromiseDue"));
    m_snooze->setObjectName(QStringLiteral("macroSnooze"));
    addRow(tr("Promise due after"), m_promiseDue);
    m_snoozeFor = new QComboBox(this);
    m_snoozeFor->setObjectName(QStringLiteral("macroSnoozeFor"));
    addChoices<core::conversations::SnoozeFor>(*m_snoozeFor, 6, tr("no snooze"));
    addRow(tr("Snooze until"), m_snoozeFor);
    addRow(tr("Snooze at most"), m_snooze);
    m_outcome = new QComboBox(this);
    m_outcome->setObjectName(QStringLiteral("macroOutcome"));
    addChoices<core::conversations::Outcome>(*m_outcome, 7, tr("leave it open"));
    addRow(tr("Close as"), m_outcome);
    m_solved = new QComboBox(this);
    m_solved->setObjectName(QStringLiteral("macroSolved"));
    addChoices<core::conversations::Solved>(*m_solved, 3, tr("not said"));
    addRow(tr("Solved?"), m_solved);
    m_summary = addText(tr("Summary"), QStringLiteral("macroSummary"), 2);
}

void MacroEditor::fill(std::int64_t id) {
    const auto* stored = m_store.macro(id);
    m_macro = stored == nullptr ? Macro{} : *stored;
    m_question->clear();
    m_question->addItem(tr("leave it"), kNone);
    for (const auto& type : m_environment.conversations.questionTypes()) {
        if (type.parent && !type.archived) {
            m_question->addItem(KnowledgeText::of(type), static_cast<int>(type.id));
        }
    }
    QStringList tags;
    for (const auto& tag : m_macro.tags) {
        tags.append(toScreen(tag));
    }
    m_title->setText(toScreen(m_macro.title));
    m_reply->setPlainText(toScreen(m_macro.reply));
    m_tags->setText(tags.join(u' '));
    choose(*m_question, m_macro.questionType);
    m_promise->setText(toScreen(m_macro.promise));
    m_promiseDue->setValue(static_cast<int>(m_macro.promiseDue.count()));
    choose(*m_snoozeFor, m_macro.snoozeFor);
    m_snooze->setValue(static_cast<int>(m_macro.snooze.count()));
    choose(*m_outcome, m_macro.outcome);
    choose(*m_solved, m_macro.solved);
    m_summary->setPlainText(toScreen(m_macro.summary));
}

RecordEditor::Act MacroEditor::saving() {
    Macro macro = m_macro;
    macro.title = toCore(m_title->text());
    macro.reply = toCore(m_reply->toPlainText());
    macro.tags.clear();
    for (const QString& tag : m_tags->text().split(u' ', Qt::SkipEmptyParts)) {
        macro.tags.push_back(toCore(tag));
    }
    macro.questionType = chosen<std::int64_t>(*m_question);
    macro.promise = toCore(m_promise->text());
    macro.promiseDue = std::chrono::minutes(m_promiseDue->value());
    macro.snoozeFor = chosen<core::conversations::SnoozeFor>(*m_snoozeFor);
    macro.snooze = std::chrono::minutes(m_snooze->value());
    macro.outcome = chosen<core::conversations::Outcome>(*m_outcome);
    macro.solved = chosen<core::conversations::Solved>(*m_solved);
    macro.summary = toCore(m_summary->toPlainText());
    return [this, macro](const auto& actor) {
        return idOf(m_environment.knowledgeService.save(macro, actor));
    };
}

RecordEditor::Act MacroEditor::archiving(bool archived) {
    return [this, id = id(), archived](const auto& actor) {
        return idOf(
            m_environment.knowledgeService.setArchived(KnowledgeKind::Macro, id, archived, actor),
            id);
    };
}

}  // namespace ui::knowledge
