cmake_minimum_required(VERSION 3.24)
# Checks that no header of BUDGET drags in more preprocessed lines than its line allows. An umbrella
# costs at least what each header costs that it includes, so the umbrellas are enough, and what none
# of them includes. Lines, not seconds: they are the same on every run. Prints what each costs.
#   cmake -DCXX=... -DROOT=include -DBUDGET=include_budget.txt -DWORK=dir -P include_cost.cmake
cmake_path(ABSOLUTE_PATH ROOT)
file(STRINGS ${BUDGET} lines REGEX "^[^#]")
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^([^ ]+) +([0-9]+)$")
    message(FATAL_ERROR "${BUDGET}: not a name and a number: ${line}")
  endif()
  set(header ${CMAKE_MATCH_1})
  set(allowed ${CMAKE_MATCH_2})
  execute_process(
    COMMAND ${CXX} -std=c++20 -E -P -I${ROOT} -x c++ ${ROOT}/muster/${header} -o ${WORK}/preprocessed.txt
    COMMAND_ERROR_IS_FATAL ANY)
  file(READ ${WORK}/preprocessed.txt kept)
  string(LENGTH "${kept}" with_line_ends)
  string(REPLACE "\n" "" kept "${kept}")
  string(LENGTH "${kept}" without)
  math(EXPR cost "${with_line_ends} - ${without}")
  message(STATUS "${header}: ${cost} of ${allowed} lines")
  if(cost GREATER allowed)
    message(SEND_ERROR "${header} costs ${cost} lines, ${allowed} are allowed")
  endif()
  list(APPEND budgeted ${header})
endforeach()

# A header that stands in no umbrella needs a line of its own.
file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/muster/*.hpp)
if(NOT headers)
  message(FATAL_ERROR "there is no header in ${ROOT}/muster")
endif()
execute_process(COMMAND ${CXX} -std=c++20 -MM -I${ROOT} ${ROOT}/muster/muster.hpp
                OUTPUT_VARIABLE included COMMAND_ERROR_IS_FATAL ANY)
foreach(header IN LISTS headers)
  string(FIND "${included}" "${ROOT}/${header}" at)
  string(REGEX REPLACE "^muster/" "" name ${header})
  if(at EQUAL -1 AND NOT name IN_LIST budgeted)
    message(SEND_ERROR "${name}: no umbrella includes it, and it has no line in ${BUDGET}")
  endif()
endforeach()
