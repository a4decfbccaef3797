# Sources made at build time: the SQL migrations, the column maps, the word lists, the starter texts and the character tables.
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
file(GLOB KEFU_SIMULATION CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/simulation/*.json)
kefu_embed(simulation ${KEFU_SIMULATION})
file(GLOB KEFU_WORDING CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/wording/*.json)
kefu_embed(wording ${KEFU_WORDING})
file(GLOB KEFU_KNOWLEDGE CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/knowledge/*.json)
kefu_embed(knowledge ${KEFU_KNOWLEDGE})
file(GLOB KEFU_CUSTOMERS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/customers/*.json)
kefu_embed(customers ${KEFU_CUSTOMERS})
file(GLOB KEFU_CALENDAR CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/calendar/*.json)
kefu_embed(calendar ${KEFU_CALENDAR})
# One file a subject: texts and rules that a shop may edit start from here.
file(GLOB KEFU_CASES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/cases/*.json)
kefu_embed(cases ${KEFU_CASES})

# The character tables come from the iconv of the machine that builds.
add_executable(character_tables ${CMAKE_CURRENT_SOURCE_DIR}/generators/character_tables.cpp)
target_include_directories(character_tables PRIVATE ${CMAKE_SOURCE_DIR})
target_link_libraries(character_tables PRIVATE kefu_warnings)
add_custom_command(OUTPUT ${KEFU_GENERATED}/character_tables.cpp
  COMMAND character_tables ${KEFU_GENERATED}/character_tables.cpp
  DEPENDS character_tables VERBATIM)
target_sources(kefu_core PRIVATE ${KEFU_GENERATED}/character_tables.cpp)

# Folding and pinyin of search, from Debian's package unicode-data.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(KEFU_UNICODE_DATA /usr/share/unicode CACHE PATH "Folder of UnicodeData.txt and the Unihan files")
set(KEFU_CHARACTER_SOURCES ${KEFU_UNICODE_DATA}/UnicodeData.txt
  ${KEFU_UNICODE_DATA}/Unihan_Variants.txt.bz2 ${KEFU_UNICODE_DATA}/Unihan_Readings.txt.bz2)
set(KEFU_CHARACTER_GENERATOR ${CMAKE_CURRENT_SOURCE_DIR}/generators/make_character_tables.py)
add_custom_command(OUTPUT ${KEFU_GENERATED}/character_tables.h
  COMMAND Python3::Interpreter ${KEFU_CHARACTER_GENERATOR} ${KEFU_CHARACTER_SOURCES}
          ${KEFU_GENERATED}/character_tables.h
  DEPENDS ${KEFU_CHARACTER_GENERATOR} ${KEFU_CHARACTER_SOURCES} VERBATIM)
target_sources(kefu_core PRIVATE ${KEFU_GENERATED}/character_tables.h)
