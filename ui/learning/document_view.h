#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/learning/learning_view_model.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui::learning {

/// A document to read in place: an article's parts and steps, or the files, and how far one is with it.
class DocumentView final : public QWidget {
    Q_OBJECT

public:
    /// For who keeps the library: adds and removes the files of a document.
    using MakeFiles = std::function<QWidget*(QWidget* parent, const core::tasks::About& about)>;

    using OpenFile = std::function<void(const QString& path)>;

    DocumentView(LearningViewModel& learning, MakeFiles makeFiles, OpenFile openFile, QWidget* parent = nullptr);
    /// 0: nothing is chosen.
    void show(qlonglong document);
    /// An article that is not in the library, from a result.
    void showArticle(core::knowledge::ArticleId article);
    [[nodiscard]] qlonglong document() const { return m_document; }
    [[nodiscard]] bool canConfirm() const;
    void confirm();
    void further();

private:
    void showState();
    [[nodiscard]] QWidget* makeFileList(QWidget* parent);
    [[nodiscard]] QWidget* makeBody(const core::learning::Document* document, const core::knowledge::Article* article);

    LearningViewModel& m_learning;
    MakeFiles m_makeFiles;
    OpenFile m_openFile;
    QPointer<QWidget> m_fileList;
    qlonglong m_document = 0;
    std::int64_t m_edition = 0;
    QLabel* m_state;
    QPushButton* m_further;
    QPushButton* m_confirm;
    QScrollArea* m_scroll;
    QWidget* m_foot;
};

}  // namespace ui::learning
