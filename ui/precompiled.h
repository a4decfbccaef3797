#pragma once

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
