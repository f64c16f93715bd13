// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// One routine in the list: what it is called, which edition, and how long it holds, with its age in plain view.
class RoutineCard : public Card {
    Q_OBJECT

public:
    RoutineCard(Session& session, const Look& look, const usecases::RoutinePtr& routine, QWidget* parent = nullptr);

Q_SIGNALS:
    void readAsked(const QString& routineId);
    void printAsked(const QString& routineId);
    void pdfAsked(const QString& routineId);
    void cardAsked(const QString& routineId);
    void blankAsked(const QString& routineId);
    void editionsAsked(const QString& routineId);
    void changeAsked(const QString& routineId);
};

/// "gäller till 2028-05-22", "gick ut 2028-05-22 (12 d sedan)", and whether that needs a look.
struct ValidityWords {
    QString text;
    bool warns = false;
};
/// What is on its way for a document, each once: in review, reviewed, coming, given back, a draft from outside.
[[nodiscard]] QVector<trust::EditionStage> waitingStages(const Session& session, const journal::Subject& document);
[[nodiscard]] ValidityWords validityWords(const routine::Document& document, QDate today);

} // namespace reservrutin::gui
