# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# Window texts. resources/i18n/reservrutin_{sv,da}.ts hold ours, qtbase_sv.ts holds Swedish for Qt's own buttons and
# dialogs (Qt ships none). Qt's Danish comes with Qt and is taken into the program where the build finds it. A
# translation becomes a .qm inside the program, as the resource rr_translations.
#
#   cmake --build BUILD --target rr_lupdate     reads tr() in src/gui and ui/ into reservrutin_*.ts
#   python3 resources/i18n/fill.py sv FILE      fills in Swedish; FILE has lines "English => svenska"
#   ctest -R Translation                        fails while any Swedish text is missing
set(i18n_folder ${CMAKE_SOURCE_DIR}/resources/i18n)
set(i18n_built ${CMAKE_CURRENT_BINARY_DIR}/i18n)
set(i18n_entries "")
set(i18n_qms "")
foreach(name reservrutin_sv reservrutin_da qtbase_sv)
  add_custom_command(OUTPUT ${i18n_built}/${name}.qm
    COMMAND ${CMAKE_COMMAND} -E make_directory ${i18n_built}
    COMMAND Qt6::lrelease -silent -nounfinished ${i18n_folder}/${name}.ts -qm ${i18n_built}/${name}.qm
    DEPENDS ${i18n_folder}/${name}.ts COMMENT "Translation ${name}" VERBATIM)
  list(APPEND i18n_qms ${i18n_built}/${name}.qm)
  string(APPEND i18n_entries "<file alias=\"${name}.qm\">${i18n_built}/${name}.qm</file>\n")
endforeach()
find_file(RR_QTBASE_DA qtbase_da.qm NO_DEFAULT_PATH PATHS
  ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} ${QT6_INSTALL_PREFIX}/share/qt6/translations)
if(RR_QTBASE_DA)
  list(APPEND i18n_qms ${RR_QTBASE_DA})
  string(APPEND i18n_entries "<file alias=\"qtbase_da.qm\">${RR_QTBASE_DA}</file>\n")
endif()
file(CONFIGURE OUTPUT ${i18n_built}/rr_translations.qrc
  CONTENT "<RCC><qresource prefix=\"/i18n\">\n@i18n_entries@</qresource></RCC>\n" @ONLY)
set(RR_TRANSLATION_SOURCE ${CMAKE_CURRENT_BINARY_DIR}/qrc_rr_translations.cpp)
add_custom_command(OUTPUT ${RR_TRANSLATION_SOURCE}
  COMMAND Qt6::rcc --name rr_translations ${i18n_built}/rr_translations.qrc -o ${RR_TRANSLATION_SOURCE}
  DEPENDS ${i18n_built}/rr_translations.qrc ${i18n_qms} VERBATIM)
set_source_files_properties(${RR_TRANSLATION_SOURCE} PROPERTIES SKIP_AUTOGEN ON)

add_custom_target(rr_lupdate
  COMMAND Qt6::lupdate -silent -locations none -no-ui-lines -no-obsolete -I ${CMAKE_SOURCE_DIR}/src
    ${CMAKE_SOURCE_DIR}/src/gui ${CMAKE_SOURCE_DIR}/src/app ${CMAKE_SOURCE_DIR}/ui -ts ${i18n_folder}/reservrutin_sv.ts ${i18n_folder}/reservrutin_da.ts
  COMMENT "Reading window texts into resources/i18n/reservrutin_*.ts" VERBATIM)
