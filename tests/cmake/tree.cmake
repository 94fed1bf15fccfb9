cmake_minimum_required(VERSION 3.24)
# Checks every header by itself: licence line, guard named after the path, `\file`, at most 400
# lines, no dear include outside report/, nothing left to do; and that each umbrella names every
# header of its folder.
#   cmake -DROOT=include -P tree.cmake
set(dear memory functional iterator ranges chrono regex iostream istream ostream sstream fstream
         filesystem locale cmath) # 200 to 500 ms each under g++ 12
set(outside_umbrella audit/parallel.hpp) # dear by its purpose: it starts threads

file(GLOB_RECURSE headers RELATIVE ${ROOT}/muster ${ROOT}/muster/*.hpp)
foreach(header IN LISTS headers)
  file(READ ${ROOT}/muster/${header} text)
  string(TOUPPER "MUSTER_${header}" guard)
  string(REGEX REPLACE "[/.]" "_" guard ${guard})
  if(header STREQUAL muster.hpp)
    set(guard MUSTER_MUSTER_HPP)
  endif()
  if(NOT text MATCHES "^// SPDX-License-Identifier: MIT\n#ifndef ${guard}\n#define ${guard}\n\n/// \\\\file\n/// ")
    message(SEND_ERROR "${header} does not start with licence, guard ${guard} and `\\file`")
  endif()
  string(REGEX MATCHALL "\n" lines "${text}")
  list(LENGTH lines count)
  if(count GREATER 400)
    message(SEND_ERROR "${header} has ${count} lines, 400 are allowed")
  endif()
  if(text MATCHES "TODO|FIXME")
    message(SEND_ERROR "${header} leaves something to do")
  endif()
  foreach(name IN LISTS dear)
    if(text MATCHES "#include <${name}>" AND NOT header MATCHES "^report/")
      message(SEND_ERROR "${header} includes <${name}>")
    endif()
  endforeach()
  if(header MATCHES "^([a-z]+)/" AND NOT header IN_LIST outside_umbrella)
    file(READ ${ROOT}/muster/${CMAKE_MATCH_1}.hpp umbrella)
    string(FIND "${umbrella}" "#include <muster/${header}>" at)
    if(at EQUAL -1)
      message(SEND_ERROR "${header} is missing from its umbrella")
    endif()
  endif()
endforeach()
