#pragma once

#include "ui/common/prompts.h"

namespace support {

/// Answers with what the test laid ready and remembers what was asked.
class RecordingPrompts final : public ui::common::Prompts {
public:
    QStringList files;
    QString folder;
    QString savePath;
    std::optional<QString> answer;
    bool confirmed = false;
    QStringList asked;

    QStringList openFiles(QWidget*, const QString& title, const QString&) override {
        asked.append(title);
        return files;
    }
    QString openFolder(QWidget*, const QString& title) override {
        asked.append(title);
        return folder;
    }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override {
        asked.append(title);
        return savePath;
    }
    std::optional<QString> text(QWidget*, const QString& title, const QString&,
                                const QString&) override {
        asked.append(title);
        return answer;
    }
    bool confirm(QWidget*, const QString& title, const QString&, const QString&) override {
        asked.append(title);
        return confirmed;
    }
};

}  // namespace support
