# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# resources/icons/*.svg become alpha pictures at 1×, 2× and 3× while building (rr_render_icons, which alone needs
# Qt6::Svg), and go into the program as the resource rr_icons. An icon is added by adding its SVG and its name in
# widgets/icons.h.
add_executable(rr_render_icons ${CMAKE_CURRENT_SOURCE_DIR}/icons_tool/render_icons.cpp)
target_link_libraries(rr_render_icons PRIVATE Qt6::Svg)
set_target_properties(rr_render_icons PROPERTIES AUTOMOC OFF AUTOUIC OFF)

file(GLOB icon_drawings CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
set(icon_folder ${CMAKE_CURRENT_BINARY_DIR}/icons)
set(icon_pictures "")
set(icon_entries "")
foreach(drawing ${icon_drawings})
  get_filename_component(icon ${drawing} NAME_WE)
  foreach(times 1 2 3)
    list(APPEND icon_pictures ${icon_folder}/${icon}@${times}.png)
    string(APPEND icon_entries "<file alias=\"${icon}@${times}.png\">${icon_folder}/${icon}@${times}.png</file>\n")
  endforeach()
endforeach()
file(CONFIGURE OUTPUT ${icon_folder}/rr_icons.qrc
  CONTENT "<RCC><qresource prefix=\"/icons\">\n@icon_entries@</qresource></RCC>\n" @ONLY)
add_custom_command(OUTPUT ${icon_pictures}
  COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen $<TARGET_FILE:rr_render_icons> ${icon_folder} ${icon_drawings}
  DEPENDS ${icon_drawings} rr_render_icons COMMENT "Rendering icons" VERBATIM)
set(RR_ICON_SOURCE ${CMAKE_CURRENT_BINARY_DIR}/qrc_rr_icons.cpp)
add_custom_command(OUTPUT ${RR_ICON_SOURCE}
  COMMAND Qt6::rcc --name rr_icons ${icon_folder}/rr_icons.qrc -o ${RR_ICON_SOURCE}
  DEPENDS ${icon_folder}/rr_icons.qrc ${icon_pictures} VERBATIM)
set_source_files_properties(${RR_ICON_SOURCE} PROPERTIES SKIP_AUTOGEN ON)
