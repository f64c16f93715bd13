// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/language/search.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace reservrutin::language {

namespace {

using Words = std::array<QStringView, 4>;

/// What may be typed for one letter of a text beside the letter itself.
struct Spelling {
    char16_t letter;
    Words typed;
};

constexpr std::array spellings{
    Spelling{u'å', {u"a", u"aa"}},       Spelling{u'ä', {u"æ", u"ae", u"a"}}, Spelling{u'æ', {u"ä", u"ae", u"a"}},
    Spelling{u'ö', {u"ø", u"oe", u"o"}}, Spelling{u'ø', {u"ö", u"oe", u"o"}},
};

/// What a text may have written in two letters where somebody types one.
struct Pair {
    QStringView written;
    QStringView typed;
};
constexpr std::array pairs{Pair{u"aa", u"å"}, Pair{u"ae", u"æä"}, Pair{u"oe", u"øö"}};

/// One alphabet for both sides: small letters, each with its mark in one.
QString plain(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Without any mark, ae for æ and o for ø: what is left when letters are taken for others.
QString bare(const QString& folded) {
    QString letters;
    for (const QChar c : folded.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            letters.append(c == u'æ' ? u'a' : c == u'ø' ? u'o' : c);
    }
    return letters;
}

/// A mark that Swedish and Danish have not (é, ü) may be left out.
QChar unmarked(QChar c) {
    const bool isOurs =
        std::any_of(spellings.begin(), spellings.end(), [c](const Spelling& s) { return s.letter == c; });
    return isOurs || c.decompositionTag() != QChar::Canonical ? c : c.decomposition().at(0);
}

/// The places in `wanted` that have been reached at one place of the text. A letter typed in two ways has several, so
/// all are followed at once: the time grows with the lengths alone, whatever is typed.
class Reached {
public:
    explicit Reached(qsizetype places)
        : m_is(places + 1, false) {}
    void add(qsizetype place) {
        m_is[place] = true;
        m_any = true;
    }
    [[nodiscard]] bool has(qsizetype place) const { return m_is[place]; }
    [[nodiscard]] bool any() const { return m_any; }
    void clear() {
        std::fill(m_is.begin(), m_is.end(), false);
        m_any = false;
    }

private:
    QVarLengthArray<bool, 64> m_is;
    bool m_any = false;
};

class CloseSearch {
public:
    CloseSearch(QStringView text, QStringView wanted)
        : m_text(text)
        , m_wanted(wanted)
        , m_reached{Reached(wanted.size()), Reached(wanted.size()), Reached(wanted.size())} {}

    [[nodiscard]] bool finds(bool anywhere) {
        m_reached[0].add(0);
        for (m_at = 0; m_at < m_text.size() && !m_found; ++m_at) {
            if (anywhere && mayBegin(m_text[m_at]))
                now().add(0);
            if (!now().any())
                continue;
            for (qsizetype place = 0; place < m_wanted.size(); ++place) {
                if (now().has(place))
                    stepFrom(place);
            }
            now().clear();
        }
        return m_found;
    }

private:
    Reached& now() { return m_reached[std::size_t(m_at % 3)]; }
    Reached& after(int letters) { return m_reached[std::size_t((m_at + letters) % 3)]; }

    /// Nearly no letter does; then nothing more is asked of it.
    [[nodiscard]] bool mayBegin(QChar letter) const {
        constexpr char16_t ascii = 0x80;
        const bool mayBeOfPair = m_wanted[0].unicode() >= ascii && (letter == u'a' || letter == u'o');
        return letter == m_wanted[0] || letter.unicode() >= ascii || mayBeOfPair;
    }
    void stepFrom(qsizetype place) {
        const QChar letter = m_text[m_at];
        take(place, QStringView(&letter, 1), 1);
        if (const QChar without = unmarked(letter); without != letter)
            take(place, QStringView(&without, 1), 1);
        for (const Spelling& spelling : spellings) {
            for (const QStringView typed : spelling.typed) {
                if (spelling.letter == letter && !typed.isEmpty())
                    take(place, typed, 1);
            }
        }
        for (const Pair& pair : pairs) {
            if (pair.typed.contains(m_wanted[place]) && m_text.sliced(m_at).startsWith(pair.written))
                reach(place + 1, 2);
        }
    }
    /// The last letters may still be on their way: "noe" on the way to nødkald.
    void take(qsizetype place, QStringView typed, int letters) {
        const QStringView rest = m_wanted.sliced(place);
        if (rest.startsWith(typed))
            reach(place + typed.size(), letters);
        else if (typed.startsWith(rest))
            m_found = true;
    }
    void reach(qsizetype place, int letters) {
        if (place == m_wanted.size())
            m_found = true;
        else
            after(letters).add(place);
    }

    QStringView m_text;
    QStringView m_wanted;
    std::array<Reached, 3> m_reached; ///< at this letter of the text, the next and the one after
    qsizetype m_at = 0;
    bool m_found = false;
};

Match match(const QString& text, const QString& wanted, bool anywhere) {
    const auto has = [anywhere](const QString& in, const QString& what) {
        return anywhere ? in.contains(what) : in.startsWith(what);
    };
    const QString letters = plain(text);
    const QString typed = plain(wanted);
    if (has(letters, typed))
        return Match::Exact;
    if (CloseSearch(letters, typed).finds(anywhere))
        return Match::Close;
    const QString bareTyped = bare(typed);
    if (bareTyped == typed)
        return Match::None; // plain letters stand for all others already
    return has(bare(letters), bareTyped) ? Match::Distant : Match::None;
}

} // namespace

Match matchOf(const QString& text, const QString& wanted) {
    return match(text, wanted, true);
}

Match beginsWith(const QString& text, const QString& wanted) {
    return match(text, wanted, false);
}

} // namespace reservrutin::language
