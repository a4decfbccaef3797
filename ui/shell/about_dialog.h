#pragma once

#include <QDialog>

namespace ui::shell {

/// Name, version, licence and where the profile lives: what a person asks for who helps.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString& profileFolder, QWidget* parent);
};

}  // namespace ui::shell
