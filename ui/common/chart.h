#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCPLayoutGrid;
class QCustomPlot;

namespace ui::common {

/// One row of figures over the places of a chart.
struct ChartSeries {
    enum class Kind { Line, Dashed, Bars };
    QString name;
    Kind kind = Kind::Line;
    /// One a place; nothing: a gap.
    std::vector<std::optional<double>> values;
};

/// What lies between two lines, such as the range of a forecast.
struct ChartBand {
    QString name;
    /// The place of the first pair.
    std::size_t first = 0;
    /// Low and high.
    std::vector<std::pair<double, double>> values;
};

struct ChartContent {
    QString title;
    /// The places of the axis below, such as days or agents.
    QStringList places;
    std::vector<ChartSeries> series;
    std::optional<ChartBand> band;
    /// How a figure is written at the axis; empty: as a plain number.
    std::function<QString(double)> format;
};

/// Lines, bars and a range, in the colours of the theme that is on. Whoever shows one shows the numbers beside it in a table:
/// a chart says nothing to a screen reader but its title.
class Chart final : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);
    void setContent(ChartContent content);
    [[nodiscard]] const ChartContent& content() const { return m_content; }
    [[nodiscard]] bool isEmpty() const { return m_content.places.isEmpty(); }
    /// As .png in twice the size of the screen, for meetings (R277). False: the file cannot be written.
    [[nodiscard]] bool savePicture(const QString& file);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePlot();
    void draw();
    void drawAxes();
    void drawSeries(const ChartSeries& series, int index, int barSeries, int bar);
    void drawBand();

    ChartContent m_content;
    /// Made with the first content: a page that nobody opens costs nothing.
    QCustomPlot* m_plot = nullptr;
    QCPLayoutGrid* m_legendRow = nullptr;
};

}  // namespace ui::common
