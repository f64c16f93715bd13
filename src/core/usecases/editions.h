// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/trust/edition_stage.h"
#include "core/trust/package.h"
#include "core/usecases/administrators.h"
#include "core/usecases/facts.h"

#include <QDate>

namespace reservrutin::usecases {

/// What became of a file that came in.
struct Received {
    journal::Subject document;
    trust::TextHash edition;
    QString setAside; ///< the refusal's code; empty when it counts or waits for review
};

/// The life of governed documents: routines and the directory of recipients. An administrator's acts are signed here
/// with the open key; what arrives is judged here, once, and recorded: docs/formats/trust.md, "Statement". Owned by
/// app/composition, on the window's thread.
class Editions final {
public:
    using Done = std::function<void(base::Result<trust::TextHash>)>;
    /// Errors in a document's text: how many, for what the text says it is. Zero: it may come into force.
    using CountErrors = std::function<int(const journal::Subject& document, const QByteArray& text)>;
    using Today = std::function<QDate()>;
    static constexpr qsizetype longestText = 192 * 1024; ///< bytes: an entry has to fit a handover file's line

    Editions(CommandDesk& desk, Administrators& administrators, OpenedKey& key, const base::Clock& clock, Today today,
             CountErrors countErrors);

    /// Null when no edition was ever heard of.
    [[nodiscard]] const trust::EditionLife* life(const journal::Subject& document) const;
    [[nodiscard]] trust::EditionStage stageOf(const journal::Subject& document, const trust::Edition& edition) const;
    /// The number a new edition gets.
    [[nodiscard]] int nextNumber(const journal::Subject& document) const;

    /// Hands a draft in for review. Fails with NotAdministrator, EditionHasErrors (parameter: how many),
    /// ChangesMissing, CapacityExceeded.
    void submit(const journal::Subject& document, const QByteArray& text, const QString& changes, Done done);
    void review(const journal::Subject& document, trust::TextHash edition, Done done);
    /// Fails with ReasonMissing as well.
    void giveBack(const journal::Subject& document, trust::TextHash edition, const QString& reason, Done done);
    void approve(const journal::Subject& document, trust::TextHash edition, QDate from, Done done);
    void retire(const journal::Subject& document, const QString& reason, Done done);

    /// A package or a plain text from outside. What does not count becomes a draft with its reason. Fails with
    /// FormatUnreadable, FormatNewer, CapacityExceeded.
    void receive(const journal::Subject& fallback, const QByteArray& file, const QString& source,
                 std::function<void(base::Result<Received>)> done);
    /// The edition with all that makes it count. Fails with NotFound.
    [[nodiscard]] base::Result<trust::Package> package(const journal::Subject& document, trust::TextHash edition) const;

    /// Judges everything that has arrived: trust first, then editions.
    void judge(std::function<void()> done);

private:
    struct Words {
        trust::Act act;
        QDate from;
        QString reason;
    };
    void say(const journal::Subject& document, trust::TextHash edition, const Words& words, Done done);
    [[nodiscard]] base::Result<journal::Command> decideSay(const journal::Subject& document, trust::TextHash edition,
                                                           const Words& words) const;
    [[nodiscard]] base::Result<trust::Statement> statement(const journal::Subject& document, trust::TextHash edition,
                                                           const Words& words) const;
    [[nodiscard]] Facts judgements(const journal::Subject& document) const;
    [[nodiscard]] std::optional<journal::Fact> judgement(const journal::Subject& document,
                                                         const trust::EditionLife& life, const trust::Edition& edition,
                                                         const trust::TrustDocument& trust) const;
    void judgeFrom(QVector<journal::Subject> documents, std::function<void()> done);

    CommandDesk& m_desk;
    Administrators& m_administrators;
    OpenedKey& m_key;
    const base::Clock& m_clock;
    const Today m_today;
    const CountErrors m_countErrors;
};

} // namespace reservrutin::usecases
