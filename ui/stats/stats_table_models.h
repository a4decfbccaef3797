#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/stats/stats_view_model.h"

namespace ui::stats {

/// The rows of a table of figures, the total last; first the columns of the cuts, then one a metric.
class FigureTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FigureTableModel(const StatsViewModel& figures) : m_figures(figures) {}
    /// The table was counted anew.
    void reload();
    /// Of a column; nothing: it is one of a cut.
    [[nodiscard]] std::optional<core::stats::Metric> metricOf(int column) const;
    /// -1: the total.
    [[nodiscard]] int rowOf(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const core::stats::Figure* figure(const QModelIndex& index) const;
    [[nodiscard]] QString tip(const QModelIndex& index, const core::stats::Figure& figure) const;

    const StatsViewModel& m_figures;
    int m_cuts = 0;
    int m_rows = 0;
    int m_metrics = 0;
};

/// The rows of an opened figure: those that count, then those that are left out.
class OpenedRowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Kind, Number, Agent, Amount, State, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setOpening(const std::optional<core::stats::FigureOpening>& opening);
    [[nodiscard]] const core::stats::OpenedRow* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::stats::OpenedRow& row, int column) const;
    core::stats::Metric m_metric = core::stats::Metric::FirstResponseMean;
    std::vector<core::stats::OpenedRow> m_rows;
};

/// What is taken out of the figures, newest first.
class ExclusionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Kind, Number, Reason, By, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setExclusions(std::vector<core::stats::Exclusion> exclusions);
    [[nodiscard]] const core::stats::Exclusion* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::stats::Exclusion> m_exclusions;
};

}  // namespace ui::stats
