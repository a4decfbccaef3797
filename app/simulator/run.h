#pragma once

#include <string>

#include "app/simulator/options.h"

namespace simulator {

/// Plays a plan to the desk at `address` to its end and prints the report. Gives the exit code: 0
/// done, 1 nobody was there, 2 a message was lost.
[[nodiscard]] int play(const Options& options, const std::string& address,
                       const core::simulation::SimulationPlan& plan);
/// For a signal: ends the run early; what was said is still settled and reported.
void wantEnd(int signal);

}  // namespace simulator
