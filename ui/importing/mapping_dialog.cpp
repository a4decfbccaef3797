#include "ui/importing/mapping_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/importing/import_text.h"
#include "ui/theme/theme.h"

namespace ui::importing {

using common::PlainLabel;
using common::toScreen;

namespace {

constexpr int kPreviewRows = 5;
/// A preview shows what kind of cell it is, not whose.
constexpr int kPreviewCharacters = 12;

QString shortened(const std::string& cell) {
    const QString text = toScreen(cell).simplified();
    return text.size() > kPreviewCharacters ? text.left(kPreviewCharacters) + u'…' : text;
}

}  // namespace

MappingDialog::MappingDialog(MappingViewModel& mapping, const QString& fileName, QWidget* parent)
    : QDialog(parent), m_mapping(mapping) {
    setObjectName(QStringLiteral("mapping"));
    setWindowTitle(tr("Which column is which?"));
    resize(760, 600);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::kSpace);
    auto* intro = new PlainLabel(tr("%1 has columns that no known table has. Choose what it is "
                                    "like and which of its columns fill the fields; "
                                    "the answer is kept for the next file of its kind.")
                                     .arg(fileName),
                                 this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addWidget(makeBase());
    layout->addWidget(makePreview());
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll, 1);
    m_problem = new PlainLabel({}, this);
    m_problem->setObjectName(QStringLiteral("mapping.problem"));
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Keep and import"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("mapping.accept"));
    theme::setPrimary(*m_accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fillFields();
}

QWidget* MappingDialog::makeBase() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PlainLabel(tr("It is like"), row));
    auto* base = new QComboBox(row);
    base->setObjectName(QStringLiteral("mapping.base"));
    for (const auto& known : m_mapping.known()) {
        base->addItem(
            tr("%1: %2").arg(ImportText::platform(known.platform), ImportText::of(known.kind)));
    }
    base->setCurrentIndex(static_cast<int>(m_mapping.base()));
    layout->addWidget(base);
    layout->addStretch(1);
    connect(base, &QComboBox::activated, this, [this](int at) {
        m_mapping.setBase(static_cast<std::size_t>(at));
        fillFields();
    });
    return row;
}

QWidget* MappingDialog::makePreview() {
    const auto& preview = m_mapping.preview();
    const int rows = std::min(kPreviewRows, static_cast<int>(preview.rows.size()));
    auto* table = new QTableWidget(rows, static_cast<int>(preview.header.size()), this);
    table->setObjectName(QStringLiteral("mapping.preview"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < table->columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        table->setHorizontalHeaderItem(column, new QTableWidgetItem(toScreen(preview.header[at])));
        for (int row = 0; row < rows; ++row) {
            const auto& cells = preview.rows[static_cast<std::size_t>(row)];
            table->setItem(
                row, column,
                new QTableWidgetItem(at < cells.size() ? shortened(cells[at]) : QString()));
        }
    }
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          (rows + 1) * table->verticalHeader()->defaultSectionSize());
    return table;
}

void MappingDialog::fillFields() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    const auto& fields = m_mapping.fields();
    for (std::size_t at = 0; at < fields.size(); ++at) {
        const auto& rule = fields[at].rule;
        const QString name =
            ImportText::field(rule.field, rule.headers.empty() ? rule.field : rule.headers.front());
        grid->addWidget(new PlainLabel(rule.isKey ? tr("%1 (needed)").arg(name) : name, page),
                        static_cast<int>(at), 0);
        auto* choice = new QComboBox(page);
        choice->setObjectName(QStringLiteral("mapping.field.%1").arg(toScreen(rule.field)));
        choice->addItem(tr("not in this file"));
        for (const std::string& header : m_mapping.preview().header) {
            choice->addItem(toScreen(header));
        }
        choice->setCurrentIndex(fields[at].column ? static_cast<int>(*fields[at].column) + 1 : 0);
        connect(choice, &QComboBox::currentIndexChanged, this, [this, at](int index) {
            m_mapping.choose(
                at, index > 0 ? std::optional(static_cast<std::size_t>(index - 1)) : std::nullopt);
            showProblems();
        });
        grid->addWidget(choice, static_cast<int>(at), 1);
    }
    grid->setRowStretch(static_cast<int>(fields.size()), 1);
    m_scroll->setWidget(page);
    showProblems();
}

void MappingDialog::showProblems() {
    QStringList problems;
    QStringList missing;
    for (const std::size_t at : m_mapping.missing()) {
        const auto& rule = m_mapping.fields()[at].rule;
        missing.append(ImportText::field(rule.field,
                                         rule.headers.empty() ? rule.field : rule.headers.front()));
    }
    if (!missing.isEmpty()) {
        problems.append(tr("Still needed: %1").arg(QLocale().createSeparatedList(missing)));
    }
    QStringList twice;
    for (const std::size_t column : m_mapping.claimedTwice()) {
        twice.append(toScreen(m_mapping.preview().header[column]));
    }
    if (!twice.isEmpty()) {
        problems.append(tr("Chosen twice: %1").arg(QLocale().createSeparatedList(twice)));
    }
    m_problem->setText(problems.join(u'\n'));
    m_accept->setEnabled(m_mapping.isValid());
}

}  // namespace ui::importing
