cmake_minimum_required(VERSION 3.24)
# Runs PROGRAM in DIRECTORY and compares all that it prints with a file, byte for byte, and its exit
# status. With the environment variable MUSTER_BLESS set it writes the file instead.
#   -DEXPECTED=X.out  a program without arguments that ends with 0
#   -DCASE=folder     `cmd` is the line of arguments, `out` what it prints, `status` how it ends,
#                     if not with 0
set(arguments)
set(wanted_status 0)
if(DEFINED CASE)
  set(EXPECTED ${CASE}/out)
  file(READ ${CASE}/cmd line)
  separate_arguments(arguments UNIX_COMMAND "${line}")
  if(EXISTS ${CASE}/status)
    file(READ ${CASE}/status wanted_status)
    string(STRIP "${wanted_status}" wanted_status)
  endif()
endif()

execute_process(
  COMMAND ${PROGRAM} ${arguments}
  OUTPUT_VARIABLE printed ERROR_VARIABLE complained RESULT_VARIABLE status
  WORKING_DIRECTORY ${DIRECTORY})
string(APPEND printed "${complained}")
if(NOT status STREQUAL wanted_status)
  list(JOIN arguments " " arguments)
  message(FATAL_ERROR
    "${PROGRAM} ${arguments}\nended with ${status}, not with ${wanted_status}\n${printed}")
endif()
if(DEFINED ENV{MUSTER_BLESS})
  file(WRITE ${EXPECTED} "${printed}")
  return()
endif()
if(NOT EXISTS ${EXPECTED})
  message(FATAL_ERROR "there is no ${EXPECTED}; with MUSTER_BLESS=1 this test writes it")
endif()
file(READ ${EXPECTED} wanted)
if(NOT printed STREQUAL wanted)
  file(WRITE ${ACTUAL} "${printed}")
  execute_process(COMMAND diff -u ${EXPECTED} ${ACTUAL})
  message(FATAL_ERROR "the output is not ${EXPECTED}; with MUSTER_BLESS=1 this test rewrites it")
endif()
