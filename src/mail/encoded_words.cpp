// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/encoded_words.h"

#include <algorithm>
#include <string_view>

namespace reservrutin::mail {

namespace {

constexpr std::string_view wordBegin = "=?utf-8?Q?";
constexpr std::string_view wordEnd = "?=";
/// Short enough for a line of 76 with the longest of our header names before it ("Reply-To: ").
constexpr std::size_t longestWord = 64;

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What may stand in a phrase as it is, apart from spaces between words (RFC 5322 3.2.3, without the dot).
bool isAtom(char c) {
    return isLetterOrDigit(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

bool isPrintable(char c) {
    return c >= ' ' && c <= '~';
}

template <class Allowed>
bool staysAsItIs(const std::string& text, Allowed allowed) {
    return text.size() <= longestWord && text.find("=?") == std::string::npos &&
           std::all_of(text.begin(), text.end(), allowed);
}

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The "Q" encoding with the few letters that are allowed everywhere (RFC 2047 4.2, 5 (3)).
std::string quoted(std::string_view letter) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : letter) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetterOrDigit(c) || c == '!' || c == '*' || c == '+' || c == '-' || c == '/')
            out += c;
        else if (c == ' ')
            out += '_';
        else
            out.append({'=', digits[byte >> 4U], digits[byte & 15U]});
    }
    return out;
}

/// The bytes of one letter: a word never ends inside it.
std::string_view letterAt(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && continues(text[end]) && end - at < 4)
        ++end;
    return text.substr(at, end - at);
}

/// Each on a line of its own; what separates them is no part of the text (RFC 2047 6.2).
std::string encodedWords(std::string_view text) {
    std::string out;
    std::string word;
    const auto close = [&] {
        out += ' ';
        out.append(wordBegin).append(word).append(wordEnd) += '\n';
        word.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view letter = letterAt(text, at);
        const std::string next = quoted(letter);
        if (wordBegin.size() + word.size() + next.size() + wordEnd.size() > longestWord)
            close();
        word += next;
        at += letter.size();
    }
    close();
    return out;
}

} // namespace

std::string unstructuredHeader(const std::string& text) {
    return staysAsItIs(text, isPrintable) ? ' ' + text + '\n' : encodedWords(text);
}

std::string mailboxHeader(const std::string& name, const std::string& address) {
    if (name.empty())
        return ' ' + address + '\n';
    const auto isPhrase = [](char c) { return c == ' ' || isAtom(c); };
    const std::string phrase = staysAsItIs(name, isPhrase) ? ' ' + name + '\n' : encodedWords(name);
    return phrase + " <" + address + ">\n";
}

} // namespace reservrutin::mail
