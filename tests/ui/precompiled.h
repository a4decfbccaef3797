#pragma once

// What nearly every test of a window reads.

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/precompiled.h"
#include "ui/precompiled.h"
