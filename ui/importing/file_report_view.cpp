#include "ui/importing/file_report_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/importing/import_text.h"
#include "ui/importing/rejected_rows_model.h"
#include "ui/theme/theme.h"

namespace ui::importing {

using namespace core::importing;
using common::Format;
using common::PlainLabel;
using common::toScreen;

namespace {

constexpr int kRowsShown = 6;

QString fileName(const FileReport& report) {
    QString name = toScreen(report.path);
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    return report.member.empty() ? name
                                 : QStringLiteral("%1 › %2").arg(name, toScreen(report.member));
}

}  // namespace

FileReportView::FileReportView(const FileReport& report, QWidget* parent)
    : QFrame(parent), m_report(report) {
    setObjectName(QStringLiteral("import.file"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpace);
    addHead(*layout);
    addRefusal(*layout);
    if (!m_report.refusal) {
        addFigures(*layout);
        addWarnings(*layout);
        addRejected(*layout);
    }
}

void FileReportView::addHead(QVBoxLayout& layout) {
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kSpace);
    auto* name = new PlainLabel(fileName(m_report), this);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    common::setPlainToolTip(*name, Format::path(m_report.path));
    line->addWidget(name);
    if (m_report.refusal) {
        line->addWidget(new common::StateChip({tr("Refused"), theme::Tone::Danger}, this));
    } else if (m_report.rejected > 0) {
        line->addWidget(new common::StateChip({tr("Rows rejected"), theme::Tone::Warning}, this));
    } else {
        line->addWidget(new common::StateChip({tr("Taken"), theme::Tone::Success}, this));
    }
    QStringList facts;
    if (m_report.table) {
        facts.append(QStringLiteral("%1 %2").arg(ImportText::platform(m_report.platform),
                                                 ImportText::of(*m_report.table)));
    }
    if (m_report.transcript) {
        facts.append(ImportText::of(*m_report.transcript));
    } else if (m_report.container) {
        facts.append(ImportText::of(*m_report.container));
    }
    if (!m_report.encoding.empty()) {
        facts.append(toScreen(m_report.encoding));
    }
    auto* what = new PlainLabel(facts.join(QStringLiteral(" · ")), this);
    theme::setMuted(*what);
    line->addWidget(what);
    line->addStretch(1);
    layout.addLayout(line);
}

void FileReportView::addRefusal(QVBoxLayout& layout) {
    if (!m_report.refusal) {
        return;
    }
    const Refusal& refusal = *m_report.refusal;
    QString text = ImportText::cause(refusal.problem);
    if (refusal.row > 0) {
        text += u' ' + tr("Row %1.").arg(Format::count(refusal.row));
    }
    if (!refusal.missingColumns.empty()) {
        QStringList missing;
        for (const std::string& column : refusal.missingColumns) {
            missing.append(toScreen(column));
        }
        text += u' ' + tr("Missing: %1.").arg(QLocale().createSeparatedList(missing));
    }
    text += u'\n' + ImportText::wayOut(refusal.problem);
    auto* label = new PlainLabel(text, this);
    label->setObjectName(QStringLiteral("import.refusal"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
    if (refusal.problem == FileProblem::UnknownTable) {
        auto* map = new QPushButton(tr("Say which column is which…"), this);
        map->setObjectName(QStringLiteral("import.map"));
        connect(map, &QPushButton::clicked, this, &FileReportView::mapRequested);
        auto* line = new QHBoxLayout;
        line->addWidget(map);
        line->addStretch(1);
        layout.addLayout(line);
    }
}

void FileReportView::addFigures(QVBoxLayout& layout) {
    const QString rows = Format::count(m_report.rows);
    QStringList figures{m_report.transcript ? tr("%1 messages").arg(rows)
                                            : tr("%1 rows").arg(rows)};
    if (m_report.rejected > 0) {
        figures.append(tr("%1 rejected").arg(Format::count(m_report.rejected)));
    }
    if (m_report.table == TableKind::Orders) {
        figures.append(tr("paid %1").arg(Format::money(m_report.sums.paid)));
    }
    if (m_report.table == TableKind::Refunds || m_report.sums.refund.value != 0) {
        figures.append(tr("refunded %1").arg(Format::money(m_report.sums.refund)));
    }
    auto* label = new PlainLabel(figures.join(QStringLiteral(" · ")), this);
    label->setObjectName(QStringLiteral("import.figures"));
    layout.addWidget(label);
}

void FileReportView::addWarnings(QVBoxLayout& layout) {
    for (const auto& [warning, count] : m_report.warnings) {
        QString text = ImportText::of(warning);
        if (warning == FileWarning::UnknownColumns && !m_report.unknownColumns.empty()) {
            QStringList columns;
            for (const std::string& column : m_report.unknownColumns) {
                columns.append(toScreen(column));
            }
            //: A warning and the columns that it is about
            text = tr("%1: %2").arg(text, QLocale().createSeparatedList(columns));
        } else if (count > 1) {
            text += QStringLiteral(" (%1)").arg(Format::count(count));
        }
        auto* line = new QHBoxLayout;
        line->setSpacing(theme::kSpace);
        line->addWidget(new common::StateChip({tr("Note"), theme::Tone::Warning}, this), 0,
                        Qt::AlignTop);
        auto* label = new PlainLabel(text, this);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        layout.addLayout(line);
    }
}

void FileReportView::addRejected(QVBoxLayout& layout) {
    if (m_report.rejectedRows.empty()) {
        return;
    }
    auto* table = new common::DataTable(nullptr, this);
    table->setObjectName(QStringLiteral("import.rejected"));
    table->setModel(new RejectedRowsModel(m_report.rejectedRows, table));
    const int unit = table->fontMetrics().horizontalAdvance(u'0');
    table->setColumnWidth(RejectedRowsModel::Row, 8 * unit);
    table->setColumnWidth(RejectedRowsModel::Header, 20 * unit);
    table->setColumnWidth(RejectedRowsModel::Cell, 28 * unit);
    const int rows = std::min(kRowsShown, static_cast<int>(m_report.rejectedRows.size()));
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * theme::rowHeight(*table) + theme::kSpaceSmall);
    layout.addWidget(table);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kSpace);
    auto* save = new QPushButton(tr("Export rejected rows…"), this);
    save->setObjectName(QStringLiteral("import.exportRejected"));
    connect(save, &QPushButton::clicked, this, &FileReportView::exportRequested);
    auto* again = new QPushButton(tr("Import the corrected file…"), this);
    again->setObjectName(QStringLiteral("import.corrected"));
    connect(again, &QPushButton::clicked, this, &FileReportView::correctedRequested);
    line->addWidget(save);
    line->addWidget(again);
    line->addStretch(1);
    layout.addLayout(line);
}

void FileReportView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(theme::colour(theme::Role::Border, palette()));
    painter.setBrush(theme::colour(theme::Role::Surface, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace ui::importing
