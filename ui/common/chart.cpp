// QCustomPlot's header needs Qt's own words, which are switched off everywhere else.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/common/chart.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <array>
#include <cmath>
#include <limits>

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {

constexpr int kLeastWidth = 280;
/// In average letters: the least that is left of a word under a bar.
constexpr int kWordsWidth = 18;
constexpr int kLeastHeight = 160;
constexpr int kGoodHeight = 240;
constexpr double kLineWidth = 2;
constexpr double kPointSize = 5;
constexpr int kBandOpacity = 60;
constexpr double kBarsWidth = 0.8;
/// So much of the height stays free above the highest value.
constexpr double kRoomAbove = 0.08;
constexpr int kPictureScale = 2;

/// A colour for each series; the lines differ in their strokes too, since not everybody tells the
/// colours apart.
QColor colourOf(int index, const QPalette& palette) {
    const std::array colours{theme::colour(theme::Role::Accent, palette),
                             theme::colours(theme::Tone::Warning, palette).text,
                             theme::colours(theme::Tone::Success, palette).text,
                             theme::colours(theme::Tone::Danger, palette).text};
    return colours[static_cast<std::size_t>(index) % colours.size()];
}

Qt::PenStyle strokeOf(const ChartSeries& series, int index) {
    if (series.kind == ChartSeries::Kind::Dashed) {
        return Qt::DashLine;
    }
    return index % 2 == 0 ? Qt::SolidLine : Qt::DashDotLine;
}

/// Writes the figures of the upright axis as the rest of the page does.
class FigureTicker final : public QCPAxisTicker {
public:
    explicit FigureTicker(std::function<QString(double)> format) : m_format(std::move(format)) {}

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override {
        return m_format ? m_format(tick)
                        : QCPAxisTicker::getTickLabel(tick, locale, formatChar, precision);
    }

private:
    std::function<QString(double)> m_format;
};

}  // namespace

Chart::Chart(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::NoFocus);
}

void Chart::makePlot() {
    m_plot = new QCustomPlot(this);
    layout()->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::Interactions());
    // The legend stands above the axes and never over a line.
    m_plot->plotLayout()->insertRow(0);
    m_legendRow = new QCPLayoutGrid;
    m_plot->plotLayout()->addElement(0, 0, m_legendRow);
    m_plot->plotLayout()->setRowSpacing(0);
    m_legendRow->addElement(0, 0, m_plot->legend);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    constexpr double kAsLowAsCanBe = 0.001;
    m_plot->plotLayout()->setRowStretchFactor(0, kAsLowAsCanBe);
}

QSize Chart::minimumSizeHint() const {
    return {kLeastWidth, kLeastHeight};
}

QSize Chart::sizeHint() const {
    return {2 * kLeastWidth, kGoodHeight};
}

void Chart::setContent(ChartContent content) {
    m_content = std::move(content);
    setAccessibleName(m_content.title);
    if (m_plot == nullptr && !isEmpty()) {
        makePlot();
    }
    draw();
}

bool Chart::savePicture(const QString& file) {
    return m_plot != nullptr && m_plot->savePng(file, width(), height(), kPictureScale);
}

void Chart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        draw();
    }
}

void Chart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Other words of the axis have room.
    draw();
}

void Chart::draw() {
    if (m_plot == nullptr) {
        return;
    }
    m_plot->clearPlottables();
    m_plot->setBackground(theme::colour(theme::Role::Surface, palette()));
    const bool hasLegend = m_content.series.size() > 1 || m_content.band;
    m_plot->legend->setVisible(hasLegend);
    // Room for nothing is no room.
    m_legendRow->setMaximumSize(QWIDGETSIZE_MAX, hasLegend ? QWIDGETSIZE_MAX : 1);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setFont(font());
    m_plot->legend->setTextColor(theme::colour(theme::Role::Text, palette()));
    drawBand();
    int barSeries = 0;
    for (const auto& series : m_content.series) {
        barSeries += series.kind == ChartSeries::Kind::Bars ? 1 : 0;
    }
    int index = 0;
    int bar = 0;
    for (const auto& series : m_content.series) {
        drawSeries(series, index++, barSeries, bar);
        bar += series.kind == ChartSeries::Kind::Bars ? 1 : 0;
    }
    drawAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::drawAxes() {
    const auto text = theme::colour(theme::Role::TextMuted, palette());
    const auto line = theme::colour(theme::Role::Border, palette());
    for (auto* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(text);
        axis->setBasePen(QPen(line));
        axis->setTickPen(QPen(line));
        axis->setSubTicks(false);
        axis->grid()->setPen(QPen(line, 0, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(line));
    }
    m_plot->xAxis->grid()->setVisible(false);
    QSharedPointer<QCPAxisTickerText> places(new QCPAxisTickerText);
    // As many words as have room; the table has them all.
    int widest = 1;
    for (const auto& place : m_content.places) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(place) + 2 * theme::kSpace);
    }
    // A shortened word still tells more than none.
    widest = std::min(widest, fontMetrics().averageCharWidth() * kWordsWidth);
    const auto room = std::max(1, (width() - 2 * theme::kSpaceBlock) / widest);
    const auto step = std::max<qsizetype>(1, (m_content.places.size() + room - 1) / room);
    for (qsizetype i = 0; i < m_content.places.size(); i += step) {
        const auto shown = fontMetrics().elidedText(m_content.places[i], Qt::ElideRight,
                                                    std::max(kLeastWidth / 2, width() / room));
        places->addTick(static_cast<double>(i), shown);
    }
    m_plot->xAxis->setTicker(places);
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new FigureTicker(m_content.format)));
    m_plot->xAxis->setRange(
        -0.5, static_cast<double>(std::max<qsizetype>(1, m_content.places.size())) - 0.5);
    double low = 0;
    double high = 0;
    const auto reach = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const auto& series : m_content.series) {
        for (const auto& value : series.values) {
            reach(value.value_or(0));
        }
    }
    if (m_content.band) {
        for (const auto& [least, most] : m_content.band->values) {
            reach(least);
            reach(most);
        }
    }
    const double above = (high - low) * kRoomAbove;
    m_plot->yAxis->setRange(low < 0 ? low - above : 0, high + (above > 0 ? above : 1));
}

void Chart::drawSeries(const ChartSeries& series, int index, int barSeries, int bar) {
    const auto colour = colourOf(index, palette());
    QVector<double> places;
    QVector<double> values;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        places.push_back(static_cast<double>(i));
        values.push_back(series.values[i].value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    if (series.kind == ChartSeries::Kind::Bars) {
        const double width = kBarsWidth / barSeries;
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        for (auto& place : places) {
            place += (bar - (barSeries - 1) / 2.0) * width;
        }
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colour);
        bars->setName(series.name);
        bars->setData(places, values, true);
        return;
    }
    auto* graph = m_plot->addGraph();
    graph->setName(series.name);
    graph->setPen(QPen(colour, kLineWidth, strokeOf(series, index)));
    graph->setScatterStyle(QCPScatterStyle(
        index % 2 == 0 ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssSquare, colour, kPointSize));
    graph->setData(places, values, true);
}

void Chart::drawBand() {
    if (!m_content.band) {
        return;
    }
    auto* low = m_plot->addGraph();
    auto* high = m_plot->addGraph();
    QVector<double> places;
    QVector<double> lows;
    QVector<double> highs;
    for (std::size_t i = 0; i < m_content.band->values.size(); ++i) {
        places.push_back(static_cast<double>(m_content.band->first + i));
        lows.push_back(m_content.band->values[i].first);
        highs.push_back(m_content.band->values[i].second);
    }
    auto ground = theme::colour(theme::Role::Accent, palette());
    ground.setAlpha(kBandOpacity);
    for (auto* graph : {low, high}) {
        graph->setPen(Qt::NoPen);
    }
    low->setData(places, lows, true);
    low->removeFromLegend();
    high->setName(m_content.band->name);
    high->setData(places, highs, true);
    high->setBrush(ground);
    high->setChannelFillGraph(low);
}

}  // namespace ui::common
