#pragma once

#include "core/learning/learning_service.h"

namespace app::composition {

/// The starter bank with a quiz, some articles as reading, and a class, so that the demo shop shows how learning works.
void addDemoLearning(core::learning::LearningService& learning, const core::agents::Actor& actor,
                     core::Seconds now);

}  // namespace app::composition
