// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/email_address.h"

#include "core/base/text.h"
#include "core/delivery/host_name.h"

#include <QList>

#include <algorithm>

namespace reservrutin::delivery {

namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;

/// RFC 5322 3.2.3 atext, without the letters that RFC 6531 adds.
bool isAtomLetter(QChar c) {
    const char16_t u = c.unicode();
    const bool alphanumeric = (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
    return alphanumeric || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isAtom(QStringView atom) {
    return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomLetter);
}

bool isLocalPart(QStringView local) {
    const auto atoms = local.split(u'.');
    return local.size() <= longestLocalPart && std::all_of(atoms.begin(), atoms.end(), isAtom);
}

/// A last label of digits alone would be an address in disguise (RFC 3696 2).
bool isMailDomain(QStringView domain) {
    const auto labels = domain.split(u'.');
    const QStringView last = labels.constLast();
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return isHostName(domain) && labels.size() >= 2 && !std::all_of(last.begin(), last.end(), digit);
}

} // namespace

base::Result<EmailAddress> EmailAddress::parse(const QString& text) {
    const qsizetype at = text.indexOf(u'@');
    const QStringView local = QStringView(text).left(std::max<qsizetype>(at, 0));
    const QStringView domain = QStringView(text).mid(at + 1);
    if (at < 0 || text.size() > longestAddress || !isLocalPart(local) || !isMailDomain(domain))
        return base::fail(base::ErrorKind::AddressUnreadable, base::cleanLine(text.left(80)));
    return EmailAddress(local.toString() + u'@' + domain.toString().toLower());
}

} // namespace reservrutin::delivery
