// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QTranslator>

namespace reservrutin::e2e {

/// A language that nobody speaks: Swedish with every text 35 % longer, by vowels said twice and then by one more short
/// word or several. What a label in a longer language would do to the pages. Installed above gui::Translation.
class Lengthened final : public QTranslator {
    Q_OBJECT
public:
    Lengthened() { (void)m_swedish.load(QStringLiteral("reservrutin_sv"), QStringLiteral(":/i18n")); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int number) const override {
        const QString text = m_swedish.translate(context, source, disambiguation, number);
        return text.isEmpty() ? text : lengthened(text);
    }

    [[nodiscard]] static QString lengthened(const QString& text) {
        const qsizetype wanted = (text.size() * 135 + 99) / 100;
        QString longer;
        qsizetype more = wanted - text.size();
        for (const QChar letter : text) {
            longer += letter;
            if (more > 0 && QStringView(u"aeiouyåäö").contains(letter)) {
                longer += letter;
                --more;
            }
        }
        while (longer.size() < wanted)
            longer += QStringLiteral(" mm");
        return longer;
    }

private:
    QTranslator m_swedish;
};

} // namespace reservrutin::e2e
