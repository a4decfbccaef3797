#include "ui/shell/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::shell {

namespace {

/// Title left, hint right and fainter.
class HintDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString hint = index.data(PaletteModel::kHintRole).toString();
        const int reserve = cell.fontMetrics.horizontalAdvance(hint) + theme::kSpaceBlock;
        cell.text = cell.fontMetrics.elidedText(
            cell.text, Qt::ElideRight, option.rect.width() - reserve - 3 * theme::kSpaceBlock);
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(theme::colour(
            isSelected ? theme::Role::TextOnSelection : theme::Role::TextMuted, option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -theme::kSpaceWide, 0),
                          Qt::AlignRight | Qt::AlignVCenter, hint);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.fontMetrics.height() + theme::kSpaceWide};
    }
};

constexpr int kWidest = 640;
constexpr int kHighest = 440;

}  // namespace

CommandPalette::CommandPalette(common::Environment& environment, common::CommandTable& commands,
                               QWidget* window)
    : QFrame(window)
    , m_commands(commands)
    , m_model(environment, commands)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new common::PlainLabel({}, this)) {
    setObjectName(QStringLiteral("commandPalette"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpace);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("A command, order number, nick, receiver, phone or title"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HintDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize(QSize(16, 16));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setText(tr("No command, order or message fits. Try a part of it, or fewer letters."));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    theme::setMuted(*m_nothing);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.search(text.trimmed());
        selectFirst();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid()) {
            selectFirst();
        }
    });
    connect(&m_model, &PaletteModel::settled, this, [this] {
        m_nothing->setVisible(m_model.isFruitless());
        m_list->setHidden(m_model.isFruitless());
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::accept);
    hide();
}

void CommandPalette::open() {
    m_focusBefore = window()->focusWidget();
    m_commands.refreshStates();
    m_line->clear();
    m_model.search({});
    selectFirst();
    place();
    show();
    raise();
    m_line->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, key);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface, palette()));
    painter.setPen(theme::colour(theme::Role::Accent, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::close() {
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
    hide();
}

void CommandPalette::accept() {
    const int row = m_list->currentIndex().row();
    // The page gets its focus back first, so that the command finds what is selected there.
    close();
    m_model.activate(row);
}

void CommandPalette::place() {
    const QWidget* host = parentWidget();
    resize(std::min(kWidest, host->width() - 2 * theme::kSpaceBlock),
           std::min(kHighest, host->height() - 6 * theme::kSpaceBlock));
    move((host->width() - width()) / 2, 3 * theme::kSpaceBlock);
}

void CommandPalette::selectFirst() {
    m_list->setCurrentIndex(m_model.index(0));
}

}  // namespace ui::shell
