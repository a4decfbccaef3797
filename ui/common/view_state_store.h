#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ui::common {

/// Keeps what a person arranged (widths, sort, splitters, window geometry): no business data, so it
/// may be lost.
class ViewStateStore {
public:
    virtual ~ViewStateStore() = default;
    /// Empty when nothing was kept.
    [[nodiscard]] virtual QByteArray load(const QString& key) const = 0;
    virtual void save(const QString& key, const QByteArray& state) = 0;
};

/// Forgets everything with the object: for tests and for a profile whose state folder cannot be
/// written.
class MemoryViewStateStore final : public ViewStateStore {
public:
    [[nodiscard]] QByteArray load(const QString& key) const override { return m_states.value(key); }
    void save(const QString& key, const QByteArray& state) override { m_states.insert(key, state); }

private:
    QHash<QString, QByteArray> m_states;
};

}  // namespace ui::common
