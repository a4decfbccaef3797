#pragma once

#include <QWidget>

#include <optional>

#include "core/requests/request.h"
#include "ui/common/environment.h"

namespace ui::common {
class FactBlock;
}

namespace ui::requests {

/// What a request asks, of whom it is and how it stands, in full: beside the list, whose columns are narrow.
class RequestBlock final : public QWidget {
    Q_OBJECT

public:
    explicit RequestBlock(common::Environment& environment, QWidget* parent = nullptr);
    /// Nothing: an empty block.
    void showRequest(const std::optional<core::requests::Request>& request);

private:
    common::Environment& m_environment;
    common::FactBlock* m_facts;
};

}  // namespace ui::requests
