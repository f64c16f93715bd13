// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/trust/statement.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace reservrutin::routine {

using EditionHash = trust::TextHash;

enum class StepKind { Question, Report, Actions, Call, Inform, Wait, End };
enum class EndOutcome { NotAnOutage, Restored };
enum class Standing { Governed, Builtin, Template };

struct Answer {
    QString id;
    QString text;
    QString note;
    QString to;

    friend bool operator==(const Answer&, const Answer&) = default;
};

struct Step {
    QString id;
    StepKind kind = StepKind::Actions;
    QString title;
    QString summary;
    QString text; ///< the whole demand in plain words; always there
    QString question;
    QString help;
    QVector<Answer> answers;
    QString recipient; ///< contact id; Report only
    QString via;       ///< contact id; empty when the reporter reports directly
    QString contact;   ///< Call, Inform, Actions
    QStringList items;
    QString to; ///< next step; empty for Question and End
    EndOutcome outcome = EndOutcome::Restored;

    friend bool operator==(const Step&, const Step&) = default;
};

struct System {
    QString id;
    QString name;
    QString description;
    std::optional<QString> address;          ///< absent: not given in the source
    std::optional<int> maximumOutageMinutes; ///< MTPD, ISO 22301; absent: not given in the source

    friend bool operator==(const System&, const System&) = default;
};

struct Signatory {
    QString name;
    QString role;

    friend bool operator==(const Signatory&, const Signatory&) = default;
};

/// The routine as a governed document. Every absent value is "not given in the source".
struct Document {
    QString id;
    QString type;
    QString title;
    QString version;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QStringList appliesTo;
    std::optional<Signatory> owner;
    std::optional<Signatory> reviewer;
    std::optional<Signatory> approver;
    std::optional<QString> changes;
    QString origin;
    Standing standing = Standing::Governed;
    std::optional<Signatory> author; ///< who wrote it, where the source names them beside or instead of an owner
    std::optional<QDate> date;       ///< the day the source bears, where it does not say what the day means

    friend bool operator==(const Document&, const Document&) = default;
};

/// A part of the document that is read and not walked: who leads, who informs whom. The walk never needs it.
struct Section {
    QString id;
    QString title;
    QString text;
    QStringList contacts; ///< contact ids

    friend bool operator==(const Section&, const Section&) = default;
};

/// One edition of a continuity routine: docs/formats/routine.md. A value, read once and never changed.
struct Routine {
    QString id;
    QString language; ///< of report, paper and phone script: sv, da or en
    QString name;
    QString subtitle;
    Document document;
    QString background;
    QVector<System> systems;
    QString start;
    QVector<Step> steps;
    QVector<Section> sections;
    bool readingList = false; ///< made by a newer version: can be read, not walked
    EditionHash hash;         ///< of the exact text it was read from
    QByteArray text;          ///< that text

    /// Null when there is no such step.
    [[nodiscard]] const Step* step(const QString& stepId) const;
    [[nodiscard]] const System* system(const QString& systemId) const;
};

/// The contacts that steps and sections name, in the order they first stand there.
[[nodiscard]] QStringList contactsOf(const Routine& routine);

enum class Validity { InForce, NotYet, Expired, NotGiven };
[[nodiscard]] Validity validityOn(const Document& document, QDate day);

/// Reads an edition. Fails with FormatUnreadable (parameter: the member) or CapacityExceeded.
[[nodiscard]] base::Result<Routine> parse(const QByteArray& text);
/// Reads what somebody is still writing: texts and steps may be missing. check() says what is left to do.
[[nodiscard]] base::Result<Routine> parseDraft(const QByteArray& text);
/// The same edition as text; parse(print(r)) equals r but for hash and text.
[[nodiscard]] QByteArray print(const Routine& routine);

[[nodiscard]] QString codeOf(StepKind kind);
[[nodiscard]] QString codeOf(Standing standing);

} // namespace reservrutin::routine
