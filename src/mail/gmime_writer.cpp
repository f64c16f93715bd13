// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/gmime_writer.h"

#include "mail/encoded_words.h"

#include <gmime/gmime.h>

#include <memory>

namespace reservrutin::mail {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};
struct FreeDate {
    void operator()(GDateTime* date) const { g_date_time_unref(date); }
};
struct FreeZone {
    void operator()(GTimeZone* zone) const { g_time_zone_unref(zone); }
};

void initOnce() {
    static const bool ready = [] {
        g_mime_init();
        return true;
    }();
    (void)ready;
}

/// Makes the header, then gives it its bytes: GMime encodes what it is given as text anew.
void setHeader(GMimeMessage* message, const char* name, const std::string& raw) {
    g_mime_object_set_header(GMIME_OBJECT(message), name, "x", nullptr);
    GMimeHeaderList* const headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, name), raw.c_str());
}

void setAddresses(GMimeMessage* message, const PlainMessage& plain) {
    setHeader(message, "From", mailboxHeader(plain.from.name, plain.from.address));
    for (const PlainMailbox& mailbox : plain.replyTo)
        setHeader(message, "Reply-To", mailboxHeader(mailbox.name, mailbox.address));
    setHeader(message, "To", mailboxHeader(plain.to.name, plain.to.address));
}

void setDate(GMimeMessage* message, const PlainMessage& plain) {
    const std::unique_ptr<GTimeZone, FreeZone> zone(g_time_zone_new_offset(plain.utcOffsetMinutes * 60));
    const std::unique_ptr<GDateTime, FreeDate> utc(g_date_time_new_from_unix_utc(plain.unixSeconds));
    const std::unique_ptr<GDateTime, FreeDate> local(g_date_time_to_timezone(utc.get(), zone.get()));
    g_mime_message_set_date(message, local.get());
}

void setThread(GMimeMessage* message, const PlainMessage& plain) {
    g_mime_message_set_message_id(message, plain.messageId.c_str());
    auto* const object = GMIME_OBJECT(message);
    if (!plain.inReplyTo.empty())
        g_mime_object_set_header(object, "In-Reply-To", ("<" + plain.inReplyTo + ">").c_str(), nullptr);
    std::string references;
    for (const std::string& id : plain.references)
        references += (references.empty() ? "<" : " <") + id + ">";
    if (!references.empty())
        g_mime_object_set_header(object, "References", references.c_str(), nullptr);
}

/// The content stream is our own: g_mime_text_part_set_text() would choose a character set by itself.
Owned<GMimePart> textPart(const std::string& body) {
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(body.data(), body.size()));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    Owned<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

Owned<GMimePart> filePart(const PlainAttachment& file) {
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(file.bytes.data(), file.bytes.size()));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    Owned<GMimePart> part(g_mime_part_new_with_type("application", "octet-stream"));
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), file.name.c_str());
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

/// "=_" can stand in no quoted-printable and no base64 text (RFC 2045 6.7).
Owned<GMimeMultipart> mixed(const PlainDraft& draft) {
    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(parts.get(), "=_reservrutin");
    g_mime_multipart_add(parts.get(), GMIME_OBJECT(textPart(draft.body).get()));
    for (const PlainAttachment& file : draft.attachments)
        g_mime_multipart_add(parts.get(), GMIME_OBJECT(filePart(file).get()));
    return parts;
}

std::string written(GMimeMessage* message) {
    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), options.get(), stream.get());
    const GByteArray* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return std::string(reinterpret_cast<const char*>(bytes->data), bytes->len);
}

} // namespace

std::string writeMessage(const PlainMessage& plain) {
    initOnce();
    const Owned<GMimeMessage> message(g_mime_message_new(FALSE));
    setAddresses(message.get(), plain);
    setHeader(message.get(), "Subject", unstructuredHeader(plain.subject));
    setDate(message.get(), plain);
    setThread(message.get(), plain);
    const Owned<GMimePart> part = textPart(plain.body);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));
    return written(message.get());
}

std::string writeDraft(const PlainDraft& draft) {
    initOnce();
    const Owned<GMimeMessage> message(g_mime_message_new(FALSE));
    for (const PlainMailbox& mailbox : draft.to)
        setHeader(message.get(), "To", mailboxHeader(mailbox.name, mailbox.address));
    setHeader(message.get(), "Subject", unstructuredHeader(draft.subject));
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    const Owned<GMimeMultipart> parts = mixed(draft);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
    return written(message.get());
}

} // namespace reservrutin::mail
