#pragma once

// The one place that names Catch2's header, so that moving to Catch2 3 is one edit.
#include <catch2/catch.hpp>
