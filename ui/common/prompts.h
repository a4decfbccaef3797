#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace ui::common {

/// Questions that stop the work: injected, so that tests record and answer them. Everything else is
/// an inline field or a banner.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// Empty: given up.
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const QString& title,
                                                const QString& filter) = 0;
    [[nodiscard]] virtual QString openFolder(QWidget* parent, const QString& title) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title,
                                           const QString& suggestion, const QString& filter) = 0;
    /// Nothing: given up.
    [[nodiscard]] virtual std::optional<QString> text(QWidget* parent, const QString& title,
                                                      const QString& question,
                                                      const QString& suggestion) = 0;
    /// Only for what cannot be undone. `act` is the word on the button that does it.
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& title, const QString& text,
                                       const QString& act) = 0;
};

/// Prompts with Qt's dialogs. Files are looked for where browsers put an export, then where the last was found; what is
/// written goes to the documents, then beside the last.
class DialogPrompts final : public Prompts {
public:
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString openFolder(QWidget* parent, const QString& title) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                     const QString& filter) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& question,
                                const QString& suggestion) override;
    bool confirm(QWidget* parent, const QString& title, const QString& text,
                 const QString& act) override;

private:
    QString m_openFrom;
    QString m_saveTo;
};

}  // namespace ui::common
