#pragma once

#include <QString>
#include <QStringList>

#include "tests/support/catch.h"

// So that a failed check shows the text and not `{?}`.
namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
}  // namespace Catch
