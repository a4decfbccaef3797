#include "ui/importing/difference_view.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::importing {

using common::Format;
using common::PlainLabel;

namespace {

constexpr int kFiguresInARow = 5;

/// A number over its word; raised only while a click leads somewhere.
class Figure final : public QPushButton {
public:
    Figure(std::int64_t count, const QString& word, QWidget* parent) : QPushButton(parent) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                   theme::kSpace);
        layout->setSpacing(0);
        auto* number = new PlainLabel(Format::count(count), this);
        theme::setHeading(*number, 3);
        auto* caption = new PlainLabel(word, this);
        theme::setMuted(*caption);
        for (auto* label : {number, caption}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            layout->addWidget(label);
        }
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAccessibleName(QStringLiteral("%1 %2").arg(Format::count(count), word));
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
};

}  // namespace

DifferenceView::DifferenceView(const core::importing::ImportReport& report, QWidget* parent)
    : QWidget(parent) {
    const auto& difference = report.difference;
    struct Entry {
        const char* kind;
        QString word;
        std::int64_t count;
    };
    const std::array<Entry, 10> entries{{
        //: Figure: orders that are new
        {"new", tr("New"), difference.added},
        //: Figure: orders that were paid
        {"paid", tr("Paid"), difference.paid},
        {"shipped", tr("Shipped"), difference.shipped},
        {"delivered", tr("Delivered"), difference.delivered},
        {"closed", tr("Closed"), difference.closed},
        {"refunded", tr("Refunded"), difference.refunded},
        {"address_changed", tr("Address changed"), difference.addressChanged},
        {"remark_changed", tr("Remark changed"), difference.remarkChanged},
        {"other_changed", tr("Otherwise changed"), difference.otherChanged},
        {"", tr("Unchanged"), difference.unchanged},
    }};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kSpace);
    int at = 0;
    for (const Entry& entry : entries) {
        auto* figure = new Figure(entry.count, entry.word, this);
        const std::string kind = entry.kind;
        figure->setObjectName(QStringLiteral("import.difference.%1")
                                  .arg(QLatin1String(kind.empty() ? "unchanged" : entry.kind)));
        figure->setEnabled(entry.count > 0 && !kind.empty());
        connect(figure, &QPushButton::clicked, this,
                [this, kind] { Q_EMIT ordersRequested(kind); });
        grid->addWidget(figure, at / kFiguresInARow, at % kFiguresInARow);
        ++at;
    }
}

}  // namespace ui::importing
