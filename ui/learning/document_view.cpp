#include "ui/learning/document_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/fact_block.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/learning/learning_text.h"
#include "ui/theme/theme.h"

namespace ui::learning {

using namespace core::learning;
using common::Format;
using common::toScreen;

namespace {

constexpr int kQuarter = 25;

void addBlock(QVBoxLayout& layout, const QString& title, const QString& text, QWidget* parent) {
    if (text.isEmpty()) {
        return;
    }
    auto* block = new common::FactBlock(title, parent);
    block->show(common::valueLabel(text, block));
    layout.addWidget(block);
}

}  // namespace

DocumentView::DocumentView(LearningViewModel& learning, MakeFiles makeFiles, OpenFile openFile,
                           QWidget* parent)
    : QWidget(parent)
    , m_learning(learning)
    , m_makeFiles(std::move(makeFiles))
    , m_openFile(std::move(openFile))
    , m_state(common::captionLabel({}, this))
    , m_further(new QPushButton(tr("A quarter further"), this))
    , m_confirm(new QPushButton(tr("Read and understood"), this))
    , m_scroll(new QScrollArea(this))
    , m_foot(new QWidget(this)) {
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_further->setObjectName(QStringLiteral("learning.further"));
    m_confirm->setObjectName(QStringLiteral("learning.confirm"));
    m_state->setObjectName(QStringLiteral("learning.readState"));
    theme::setPrimary(*m_confirm);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_further);
    foot->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    connect(m_confirm, &QPushButton::clicked, this, &DocumentView::confirm);
    connect(m_further, &QPushButton::clicked, this, &DocumentView::further);
    connect(&m_learning, &LearningViewModel::changed, this, [this] {
        const auto* document = m_learning.document(m_document);
        if (document && document->edition != m_edition) {
            show(m_document);
        }
        showState();
    });
    connect(&m_learning, &LearningViewModel::filesChanged, this, [this] {
        if (m_fileList) {
            auto* page = m_fileList->parentWidget();
            auto* fresh = makeFileList(page);
            delete page->layout()->replaceWidget(m_fileList, fresh);
            m_fileList->hide();
            m_fileList->deleteLater();
            m_fileList = fresh;
        }
    });
    m_foot->hide();
}

void DocumentView::show(qlonglong id) {
    const auto* document = m_learning.document(id);
    m_document = document ? id : 0;
    m_edition = document ? document->edition : 0;
    const auto* article =
        document && document->article ? m_learning.article(*document->article) : nullptr;
    m_scroll->setWidget(makeBody(document, article));
    showState();
}

void DocumentView::showArticle(core::knowledge::ArticleId id) {
    m_document = 0;
    m_scroll->setWidget(makeBody(nullptr, m_learning.article(id)));
    showState();
}

QWidget* DocumentView::makeBody(const Document* document,
                                const core::knowledge::Article* article) {
    auto* page = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!document && !article) {
        auto* hint = common::captionLabel(
            tr("Choose something on the left; Ctrl+Enter opens it."), page);
        hint->setWordWrap(true);
        hint->setMargin(theme::kSpaceWide);
        layout->addWidget(hint);
    }
    auto* title = new common::PlainLabel(
        toScreen(document ? document->title : article ? article->title : std::string()), page);
    theme::setHeading(*title);
    title->setWordWrap(true);
    title->setMargin(theme::kSpaceWide);
    title->setVisible(document || article);
    layout->addWidget(title);
    if (document) {
        addBlock(*layout, tr("What to look for"), toScreen(document->note), page);
    }
    if (article) {
        addBlock(*layout, tr("When a buyer would ask"), toScreen(article->scenario), page);
        for (const auto part : core::knowledge::partsOf(article->kind)) {
            const auto text = article->parts.find(part);
            if (text != article->parts.end() && !text->second.empty()) {
                auto* label = common::valueLabel(toScreen(text->second), page);
                label->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                          theme::kSpace);
                layout->addWidget(label);
            }
        }
        QStringList steps;
        for (const auto& step : article->steps) {
            steps.append(tr("%1. %2").arg(steps.size() + 1).arg(toScreen(step.text)));
        }
        addBlock(*layout, tr("Steps"), steps.join(u'\n'), page);
    } else if (document) {
        m_fileList = makeFileList(page);
        layout->addWidget(m_fileList);
        const auto about = m_learning.filesOf(document->id);
        if (m_makeFiles && about && m_learning.mayTeach()) {
            layout->addWidget(m_makeFiles(page, *about), 1);
        }
    }
    layout->addStretch(0);
    return page;
}

QWidget* DocumentView::makeFileList(QWidget* parent) {
    auto* block = new common::FactBlock(tr("Files"), parent);
    auto* body = new QWidget(block);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto& [name, path] : m_learning.files(m_document)) {
        auto* open = new QPushButton(tr("Open “%1”").arg(name), body);
        connect(open, &QPushButton::clicked, this, [this, file = path] {
            if (m_openFile) {
                m_openFile(file);
            }
        });
        layout->addWidget(open, 0, Qt::AlignLeft);
    }
    if (layout->count() == 0) {
        auto* hint = common::captionLabel(
            m_learning.mayTeach()
                ? tr("No file yet. Add a PDF, a picture or a short video (up to 20 MB) below.")
                : tr("No file yet. The team lead adds it."),
            body);
        hint->setWordWrap(true);
        layout->addWidget(hint);
    }
    block->show(body);
    return block;
}

bool DocumentView::canConfirm() const {
    const auto* document = m_learning.document(m_document);
    const auto* mark = m_learning.mark(m_document);
    return document && !document->archived && mark && mark->edition != document->edition;
}

void DocumentView::showState() {
    const auto* document = m_learning.document(m_document);
    m_foot->setVisible(document != nullptr);
    if (!document) {
        return;
    }
    const auto* mark = m_learning.mark(m_document);
    if (!mark) {
        m_state->setText(tr("Not opened yet"));
    } else if (mark->edition == document->edition) {
        m_state->setText(
            tr("Confirmed %1").arg(Format::exactTime(*mark->confirmedAt).left(16)));
    } else if (mark->edition) {
        m_state->setText(tr("Changed since you confirmed it: read it again"));
    } else {
        m_state->setText(tr("%1 % read").arg(mark->percent));
    }
    m_confirm->setEnabled(canConfirm());
    m_further->setEnabled(canConfirm() && mark->percent < 100);
}

void DocumentView::confirm() {
    if (canConfirm()) {
        m_learning.confirm(m_document);
    }
}

void DocumentView::further() {
    if (const auto* mark = m_learning.mark(m_document); mark && mark->percent < 100) {
        m_learning.keepProgress(m_document, std::min(100, mark->percent + kQuarter));
    }
}

}  // namespace ui::learning
