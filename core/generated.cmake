# Sources made at build time: the SQL migrations, the column maps and the character tables.
set(KEFU_GENERATED ${CMAKE_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${KEFU_GENERATED})
target_include_directories(kefu_core PRIVATE ${KEFU_GENERATED})

# kefu_embed(<name> <files...>): makes `embedded_<name>.h` with one {name, text} entry a file.
function(kefu_embed name)
  set(output ${KEFU_GENERATED}/embedded_${name}.h)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DOUTPUT=${output} "-DFILES=${ARGN}"
            -P ${CMAKE_SOURCE_DIR}/packaging/cmake/embed.cmake
    DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/packaging/cmake/embed.cmake VERBATIM)
  target_sources(kefu_core PRIVATE ${output})
endfunction()

file(GLOB KEFU_SQL CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/sql/*.sql)
kefu_embed(sql ${KEFU_SQL})
file(GLOB KEFU_MAPS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/maps/*.json)
kefu_embed(maps ${KEFU_MAPS})
