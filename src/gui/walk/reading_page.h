// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class FlowLayout;
class Card;

/// The visit's routine as a document: its data, background, systems and steps, with "not given in the source" where
/// the source says nothing. Also how an edition of a newer format is used: read, with the general walk beside it.
/// Open the routine with Session::openRoutine first; reading writes nothing. Register as page_id::reading.
class ReadingPage : public Page {
    Q_OBJECT

public:
    ReadingPage(Session& session, Look& look, QWidget* parent = nullptr);
    void entered() override;

private:
    Session& m_session;
    Look& m_look;
    QWidget* m_content = nullptr;
    Button* m_start;

    void show(const routine::Routine& routine);
    [[nodiscard]] Card* dataCard(const routine::Document& document);
    [[nodiscard]] Card* systemsCard(const routine::Routine& routine);
    [[nodiscard]] Card* stepsCard(const routine::Routine& routine);
    [[nodiscard]] Card* sectionCard(const routine::Section& section);
    [[nodiscard]] Card* textCard(const QString& heading, const QString& text);
    [[nodiscard]] QWidget* datum(const QString& label, const QString& value);
    void start();
    [[nodiscard]] static QString startLabel(const routine::Routine& routine);
};

} // namespace reservrutin::gui
