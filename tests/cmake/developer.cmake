# The library as its developers build against it: every warning, and warnings are errors.
add_library(muster_developer INTERFACE)
target_link_libraries(muster_developer INTERFACE muster)
target_compile_options(
  muster_developer
  INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wconversion -Wsign-conversion -Wdouble-promotion -Wold-style-cast -Wcast-qual
    -Wshadow -Wundef -Wextra-semi -Wmissing-declarations -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast>
    $<$<CXX_COMPILER_ID:Clang>:-Wcomma -Wdocumentation -Wrange-loop-analysis
      -Wzero-as-null-pointer-constant>) # no -Wunreachable-code: a constant decides many conditions
