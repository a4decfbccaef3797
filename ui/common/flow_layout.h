#pragma once

#include <QLayout>
#include <QList>

namespace ui::common {

/// Puts widgets in lines like words, as many as there is room for; each stands in the middle of its line's height.
class FlowLayout final : public QLayout {
public:
    FlowLayout(QWidget* parent, int between, int betweenLines);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height it takes.
    int arrange(const QRect& rect, bool isMeasured) const;

    QList<QLayoutItem*> m_items;
    int m_between;
    int m_betweenLines;
};

}  // namespace ui::common
