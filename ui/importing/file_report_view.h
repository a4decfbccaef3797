#pragma once

#include <QFrame>

#include "core/importing/import_report.h"

class QVBoxLayout;

namespace ui::importing {

/// What became of one file: what it is, how much of it was taken, and what to do about the rest.
class FileReportView final : public QFrame {
    Q_OBJECT

public:
    explicit FileReportView(const core::importing::FileReport& report, QWidget* parent = nullptr);

Q_SIGNALS:
    void mapRequested();
    void exportRequested();
    void correctedRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHead(QVBoxLayout& layout);
    void addRefusal(QVBoxLayout& layout);
    void addFigures(QVBoxLayout& layout);
    void addWarnings(QVBoxLayout& layout);
    void addRejected(QVBoxLayout& layout);

    core::importing::FileReport m_report;
};

}  // namespace ui::importing
