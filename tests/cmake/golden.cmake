cmake_minimum_required(VERSION 3.24)
# Runs PROGRAM with ARGUMENTS in DIRECTORY and compares what it prints with EXPECTED, byte for byte,
# and its exit status with STATUS. With the environment variable MUSTER_BLESS set it writes EXPECTED.
separate_arguments(arguments UNIX_COMMAND "${ARGUMENTS}")
execute_process(
  COMMAND ${PROGRAM} ${arguments}
  OUTPUT_VARIABLE printed ERROR_VARIABLE complained RESULT_VARIABLE status
  WORKING_DIRECTORY ${DIRECTORY})
string(APPEND printed "${complained}")
if(NOT status EQUAL STATUS)
  message(FATAL_ERROR "${PROGRAM} ${ARGUMENTS} ended with ${status}, not with ${STATUS}\n${printed}")
endif()
if(DEFINED ENV{MUSTER_BLESS})
  file(WRITE ${EXPECTED} "${printed}")
  return()
endif()
file(READ ${EXPECTED} wanted)
if(NOT printed STREQUAL wanted)
  file(WRITE ${ACTUAL} "${printed}")
  execute_process(COMMAND diff -u ${EXPECTED} ${ACTUAL})
  message(FATAL_ERROR "the output is not ${EXPECTED}")
endif()
