#pragma once

#include <QWidget>

#include "ui/common/environment.h"

class QLineEdit;
class QStackedWidget;

namespace ui::shell {

/// Three steps, each of which may be skipped: your name, the shop, its exports. Ends on the queue.
class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    /// Who works in the demo shop, so that nobody is asked there.
    [[nodiscard]] static QString demoAgentName() { return tr("Demo agent"); }

    explicit FirstRunPage(common::Environment& environment, QWidget* parent = nullptr);

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] QWidget* makeStep(int number, const QString& title, const QString& why,
                                    QWidget* content, const QString& next);
    [[nodiscard]] QWidget* makeExportsStep();
    void takeStep();
    void nextStep();
    void saveName();
    void saveShop();
    void chooseFiles();
    void watchFolder();
    void finish();

    common::Environment& m_environment;
    QStackedWidget* m_steps;
    QLineEdit* m_name;
    QLineEdit* m_shop;
};

}  // namespace ui::shell
