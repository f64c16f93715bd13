// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gmime_reader.h"

#include <gmime/gmime.h>

namespace reservrutin::test {

namespace {

std::string text(const char* found) {
    return found ? found : "";
}

} // namespace

ReadMessage readByGmime(const std::string& bytes) {
    g_mime_init();
    GMimeStream* const stream = g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size());
    GMimeParser* const parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage* const message = g_mime_parser_construct_message(parser, nullptr);
    auto* const from = INTERNET_ADDRESS_MAILBOX(internet_address_list_get_address(g_mime_message_get_from(message), 0));
    auto* const to = INTERNET_ADDRESS_MAILBOX(internet_address_list_get_address(g_mime_message_get_to(message), 0));
    char* const body = g_mime_text_part_get_text(GMIME_TEXT_PART(g_mime_message_get_mime_part(message)));
    const ReadMessage read{
        .subject = text(g_mime_message_get_subject(message)),
        .fromName = text(internet_address_get_name(INTERNET_ADDRESS(from))),
        .from = text(internet_address_mailbox_get_addr(from)),
        .to = text(internet_address_mailbox_get_addr(to)),
        .body = text(body),
        .headers = g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(message))),
    };
    g_free(body);
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return read;
}

} // namespace reservrutin::test
