#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

#include "core/base/time.h"
#include "core/knowledge/reply.h"
#include "ui/common/environment.h"

class QCheckBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui::knowledge {

class KnowledgeStore;

/// The form of one kind of record. It fills in what is stored, and keeps what a person wrote through the service.
class RecordEditor : public QWidget {
    Q_OBJECT

public:
    RecordEditor(common::Environment& environment, KnowledgeStore& store, QWidget* parent);

    /// 0: an empty form for a new one.
    void open(std::int64_t id);
    [[nodiscard]] std::int64_t id() const { return m_id; }
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    void save();
    void setArchived(bool archived);

Q_SIGNALS:
    void edited();
    /// Kept, under this id.
    void saved(std::int64_t id);
    /// A lead decides about it: nothing is changed yet.
    void proposed();
    void refused(core::knowledge::KnowledgeError error);

protected:
    using Saved = core::Result<std::int64_t, core::knowledge::KnowledgeError>;
    using Act = std::function<Saved(const core::agents::Actor&)>;
    /// The id of what was only proposed.
    static constexpr std::int64_t kProposed = 0;

    virtual void fill(std::int64_t id) = 0;
    /// An act that keeps what the form says.
    [[nodiscard]] virtual Act saving() = 0;
    [[nodiscard]] virtual Act archiving(bool archived) = 0;

    void run(const Act& act);
    QLineEdit* addLine(const QString& label, const QString& name);
    QPlainTextEdit* addText(const QString& label, const QString& name, int lines);
    QCheckBox* addCheck(const QString& text, const QString& name);
    void addRow(const QString& label, QWidget* field);
    void watch(QWidget* field);
    /// A button under the last row that asks for files; `chosen` gets their paths.
    void addFiles(const QString& text, const QString& name,
                  const std::function<void(const QStringList&)>& chosen);
    [[nodiscard]] QFormLayout& form() { return *m_form; }

    common::Environment& m_environment;
    KnowledgeStore& m_store;

private:
    QFormLayout* m_form;
    std::int64_t m_id = 0;
    bool m_isChanged = false;
    bool m_isFilling = false;
};

/// A date that may be none; shows and takes the shop's time.
class OptionalDate final : public QWidget {
    Q_OBJECT

public:
    explicit OptionalDate(const QString& word, QWidget* parent = nullptr);
    void setTime(const std::optional<core::Seconds>& time, core::Seconds otherwise);
    [[nodiscard]] std::optional<core::Seconds> time() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_has;
    QDateTimeEdit* m_time;
};

}  // namespace ui::knowledge
