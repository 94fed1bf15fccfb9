cmake_minimum_required(VERSION 3.24)
# Checks every header by itself: licence line, guard named after the path, `\file`, at most 400
# lines, no include that is too dear for its floor; that each umbrella names every header of its
# folder and muster.hpp every umbrella; and in all sources: a licence line, nothing left to do.
#   cmake -DPROJECT=... -P tree.cmake
cmake_path(ABSOLUTE_PATH PROJECT)
set(root ${PROJECT}/include/muster)
set(outside_umbrella audit/parallel.hpp link/parallel.hpp) # dear by their purpose: they start threads

# Not outside report/: 200 to 500 ms each under g++ 12.
set(dear chrono condition_variable filesystem fstream functional future iomanip ios iostream istream
         iterator locale memory memory_resource mutex ostream random ranges regex sstream stdexcept
         streambuf syncstream system_error thread)
# Not on these floors: 80 to 200 ms each.
set(dear_in_core algorithm map set span string unordered_map unordered_set vector)
set(dear_in_value string)
set(allowed_in_audit/parallel.hpp thread)
set(allowed_in_link/parallel.hpp thread)

file(GLOB_RECURSE headers RELATIVE ${root} ${root}/*.hpp)
if(NOT headers)
  message(FATAL_ERROR "there is no header in ${root}")
endif()
foreach(header IN LISTS headers)
  file(READ ${root}/${header} text)
  string(REGEX REPLACE "(/.*|\\.hpp)$" "" folder ${header}) # core/x.hpp and core.hpp are of core

  string(TOUPPER "MUSTER_${header}" guard)
  string(REGEX REPLACE "[/.]" "_" guard ${guard})
  if(NOT text MATCHES "^// SPDX-License-Identifier: MIT\n#ifndef ${guard}\n#define ${guard}\n\n/// \\\\file\n/// ")
    message(SEND_ERROR "${header} does not start with licence, guard ${guard} and `\\file`")
  endif()
  if(NOT text MATCHES "\n#endif // ${guard}\n$")
    message(SEND_ERROR "${header} does not end with `#endif // ${guard}`")
  endif()

  string(REGEX MATCHALL "\n" lines "${text}")
  list(LENGTH lines count)
  if(count GREATER 400)
    message(SEND_ERROR "${header} has ${count} lines, 400 are allowed")
  endif()

  string(REGEX MATCHALL "# *include *<[a-z_.]+>" includes "${text}")
  foreach(include IN LISTS includes)
    string(REGEX MATCH "<(.*)>" _ ${include})
    set(name ${CMAKE_MATCH_1})
    if((name IN_LIST dear AND NOT folder STREQUAL report) OR name IN_LIST dear_in_${folder})
      if(NOT name IN_LIST allowed_in_${header})
        message(SEND_ERROR "${header} includes <${name}>, which is too dear on its floor")
      endif()
    endif()
  endforeach()

  # The umbrella of a folder stands beside it; a folder without one is under that of the next.
  cmake_path(GET header PARENT_PATH above)
  while(above MATCHES / AND NOT EXISTS ${root}/${above}.hpp)
    cmake_path(GET above PARENT_PATH above)
  endwhile()
  if(above STREQUAL "")
    set(above muster)
  endif()
  set(umbrella ${above}.hpp)
  if(NOT header STREQUAL umbrella AND NOT header IN_LIST outside_umbrella)
    set(named)
    if(EXISTS ${root}/${umbrella})
      file(STRINGS ${root}/${umbrella} named REGEX "^#include <muster/${header}>$")
    endif()
    if(NOT named)
      message(SEND_ERROR "${header} is missing from its umbrella ${umbrella}")
    endif()
  endif()
endforeach()

# Spelled so that this file does not find itself.
string(CONCAT left_to_do "(^|[^A-Za-z])(TO" "DO|FIX" "ME|HA" "CK)([^A-Za-z]|$)")
file(GLOB_RECURSE sources RELATIVE ${PROJECT} ${PROJECT}/include/*.hpp
     ${PROJECT}/tests/*.hpp ${PROJECT}/tests/*.cpp ${PROJECT}/tests/*.cmake ${PROJECT}/tests/*.txt
     ${PROJECT}/examples/*.hpp ${PROJECT}/examples/*.cpp ${PROJECT}/examples/*.txt)
foreach(source IN LISTS sources)
  file(READ ${PROJECT}/${source} text)
  if(source MATCHES "[hc]pp$" AND NOT text MATCHES "^// SPDX-License-Identifier: MIT\n")
    message(SEND_ERROR "${source} does not start with its licence")
  endif()
  if(text MATCHES "${left_to_do}")
    message(SEND_ERROR "${source} leaves something to do: ${CMAKE_MATCH_0}")
  endif()
endforeach()
