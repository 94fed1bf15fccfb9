cmake_minimum_required(VERSION 3.24)
# Builds and runs the small program in consumer/ against muster, in the way that WAY names.
set(work ${BUILD}/package/${WAY})
file(REMOVE_RECURSE ${work})
set(prefix ${work}/prefix)

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
endfunction()

if(WAY MATCHES "find_package|pkg_config")
  run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
endif()
if(WAY STREQUAL pkg_config)
  set(ENV{PKG_CONFIG_PATH} ${prefix}/share/pkgconfig)
  execute_process(COMMAND pkg-config --cflags muster OUTPUT_VARIABLE flags
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(flags)
  run(${CXX} -std=c++20 ${flags} ${CMAKE_CURRENT_LIST_DIR}/consumer/main.cpp -o ${work}/consumer)
else()
  run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/consumer -B ${work}/build -G ${GENERATOR}
      -DWAY=${WAY} -DMUSTER_SOURCE=${SOURCE} -DCMAKE_PREFIX_PATH=${prefix}
      -DCMAKE_CXX_COMPILER=${CXX})
  run(${CMAKE_COMMAND} --build ${work}/build)
  set(work ${work}/build)
endif()
run(${work}/consumer)
