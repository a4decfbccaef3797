#pragma once

#include <QHash>
#include <QWidget>

#include <vector>

#include "core/quality/inspection.h"
#include "core/quality/masked_transcript.h"

class QLineEdit;
class QListWidget;

namespace ui::quality {

/// A conversation as it is inspected, the buyer's data masked, with a comment to each message.
class TranscriptView final : public QWidget {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);
    /// `flags`: what costs marks, in words, by message.
    void show(const std::vector<core::quality::MaskedMessage>& messages,
              const QHash<qlonglong, QStringList>& flags,
              const std::vector<core::quality::MessageComment>& comments, bool isEditable);
    void clear();
    [[nodiscard]] std::vector<core::quality::MessageComment> comments() const;

protected:
    /// The marks take the colours of the new theme.
    void changeEvent(QEvent* event) override;

private:
    void keepComment();
    void showRow(int row);
    [[nodiscard]] qlonglong current() const;

    std::vector<core::quality::MaskedMessage> m_messages;
    QHash<qlonglong, QStringList> m_flags;
    QHash<qlonglong, QString> m_comments;
    QListWidget* m_list;
    QLineEdit* m_comment;
};

}  // namespace ui::quality
