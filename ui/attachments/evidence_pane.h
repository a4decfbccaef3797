#pragma once

#include <QThreadPool>
#include <QWidget>

#include <vector>

#include "core/attachments/attachment_service.h"
#include "ui/common/environment.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace ui::attachments {

/// One thing that a case needs as proof, in the words of its subject (R122).
struct NeededEvidence {
    /// What the subject knows it by.
    QString key;
    QString text;
    bool isGiven = false;
    bool operator==(const NeededEvidence&) const = default;
};

/// The evidence of any record: what is needed on top, to be ticked when it is there, and the files below. Files come by
/// button, by dropping and by pasting. They are copied, never run and never opened by another program.
class EvidencePane final : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePane(common::Environment& environment, QWidget* parent = nullptr);
    ~EvidencePane() override;

    /// Nothing: no record, the pane is empty and still.
    void setAbout(std::optional<core::tasks::About> about);
    /// Empty: the list on top is hidden.
    void setNeeded(const std::vector<NeededEvidence>& needed);
    /// Keys that are ticked.
    [[nodiscard]] QStringList givenKeys() const;
    [[nodiscard]] std::int64_t pictureCount() const;

    void chooseFiles();
    void addFiles(const QStringList& paths);
    /// Files or a picture of the clipboard; false when it has neither.
    bool paste();
    void removeCurrent();
    /// A picture in a viewer of the program.
    void enlargeCurrent();

Q_SIGNALS:
    /// Files came or went.
    void filesChanged(std::int64_t pictures);
    void givenChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFiles(QVBoxLayout& layout);
    void load();
    void loadThumbnail(const core::attachments::Attachment& attachment);
    void takeThumbnail(core::attachments::AttachmentId id, const QImage& image);
    void showError(const QString& text);
    void showState();
    [[nodiscard]] const core::attachments::Attachment* current() const;
    /// Files on their way to one record, whatever record is looked at by then.
    struct Adding {
        core::tasks::About about;
        QStringList paths;
        /// Why some were not taken.
        QStringList refused;
        /// Scratch files of a paste, deleted once they are copied.
        bool areOurs = false;
    };
    /// Adds one file after the other and says what was refused.
    void addNext(Adding adding);

    common::Environment& m_environment;
    std::optional<core::tasks::About> m_about;
    std::vector<core::attachments::Attachment> m_files;
    std::vector<std::pair<QString, QCheckBox*>> m_needed;
    QWidget* m_neededList;
    QListWidget* m_list;
    QLabel* m_hint;
    QLabel* m_error;
    QPushButton* m_add;
    QPushButton* m_enlarge;
    QPushButton* m_remove;
    /// One thumbnail at a time, beside the lists of the quick jobs, which must not wait for pictures.
    QThreadPool m_loading;
    core::Subscription m_changed;
};

}  // namespace ui::attachments
