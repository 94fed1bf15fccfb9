cmake_minimum_required(VERSION 3.24)
# Compiles SOURCE once for each case. Case 0 must compile; case N must fail with a diagnostic that
# matches the file's `// reject N: regex` line.
#   cmake -DCXX=... -DFLAGS=a;b -DSOURCE=... -P compile_fail.cmake
file(STRINGS "${SOURCE}" expectations REGEX "^// reject [0-9]+: ")
if(NOT expectations)
  message(FATAL_ERROR "${SOURCE} states no `// reject N: regex` line")
endif()

function(compile case status diagnostics)
  execute_process( # in the C locale, for plain quotation marks
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C
            ${CXX} ${FLAGS} -fsyntax-only -DMUSTER_CASE=${case} "${SOURCE}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  set(${status} "${result}" PARENT_SCOPE)
  set(${diagnostics} "${output}" PARENT_SCOPE)
endfunction()

compile(0 status diagnostics)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "the control case does not compile:\n${diagnostics}")
endif()

foreach(line IN LISTS expectations)
  string(REGEX MATCH "^// reject ([0-9]+): (.*)$" _ "${line}")
  set(case "${CMAKE_MATCH_1}")
  set(pattern "${CMAKE_MATCH_2}")
  list(APPEND tried ${case})
  compile(${case} status diagnostics)
  if(status EQUAL 0)
    message(SEND_ERROR "case ${case} compiles")
  elseif(NOT diagnostics MATCHES "${pattern}")
    message(SEND_ERROR "case ${case} fails for another reason than /${pattern}/:\n${diagnostics}")
  endif()
endforeach()

# A case without expectation would never be tried.
file(READ "${SOURCE}" text)
string(REGEX MATCHALL "MUSTER_CASE == [0-9]+" written "${text}")
foreach(case IN LISTS written)
  string(REGEX REPLACE "[^0-9]" "" case ${case})
  if(NOT case EQUAL 0 AND NOT case IN_LIST tried)
    message(SEND_ERROR "case ${case} has no `// reject ${case}: regex` line")
  endif()
endforeach()
