# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# rr_layer(NAME ...) makes one folder of src one static link target. What it may include is what it links; the
# same arrows are drawn in docs/architecture.md and read from the includes by tests/lint/layers.py.

add_library(rr_options INTERFACE)
target_include_directories(rr_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(rr_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wswitch
  $<$<BOOL:${RR_WERROR}>:-Werror>)
target_compile_definitions(rr_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(RR_SANITIZE)
  target_compile_options(rr_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(rr_options INTERFACE -fsanitize=address,undefined)
endif()
if(RR_TSAN)
  target_compile_options(rr_options INTERFACE -fsanitize=thread)
  target_link_options(rr_options INTERFACE -fsanitize=thread)
endif()

function(rr_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(rr_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(rr_${name} PUBLIC rr_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()
