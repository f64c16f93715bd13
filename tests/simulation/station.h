// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/contact_book.h"
#include "core/usecases/deliveries.h"
#include "core/usecases/joint_reports.h"
#include "core/usecases/post_office.h"
#include "core/usecases/twins.h"
#include "core/usecases/updates.h"
#include "simulation/disk.h"
#include "simulation/drop_folder.h"
#include "simulation/mail_room.h"
#include "simulation/shipped_texts.h"
#include "support/fixed_clock.h"

namespace reservrutin::simulation {

/// All use cases of one running program over one disk. It ends when it is killed; the disk stays.
struct Program {
    Program(Disk& disk, const base::Clock& clock, Chance& chance, const ShippedTexts& shipped, MailRoom& room,
            const usecases::SettingsStore& settings, Plant plant);

    journal::Journal& journal;
    usecases::Overview overview;
    usecases::Audiences audiences;
    usecases::CommandDesk desk;
    usecases::ContactBook contacts;
    language::LocalTime time;
    usecases::ComposerTwin composer;
    usecases::Outages outages;
    usecases::Reports reports;
    usecases::Deliveries deliveries;
    usecases::DeliveryQueue queue;
    usecases::JointReports jointReports;
    usecases::Updates updates;
    Postbag postbag;
    usecases::PostOffice post;
    FolderReader folder;
};

/// One computer of the group: its disk, its clock, the program that runs there, and who sits in front of it.
class Station final {
public:
    Station(int number, base::UtcMs start, const journal::Fold& fold, Chance& chance, const ShippedTexts& shipped,
            MailRoom& room, Plant plant);

    [[nodiscard]] Program& program() { return *m_program; }
    [[nodiscard]] usecases::Overview& overview() { return m_program->overview; }
    /// Starts the program, or starts it again, on the disk as it is.
    void start();
    /// A folder with the entries of an older copy takes the disk's place, and the program is started.
    void restore(const journal::MemoryJournal& older);
    /// Goes on as the other does: a copy that nobody has noticed, with its writer id.
    void becomeCloneOf(const Station& other);
    [[nodiscard]] std::unique_ptr<journal::MemoryJournal> copy() const;
    /// Reads what is new in the folder, and writes what is in no whole file of it.
    void visit(DropFolder& folder);
    /// All that may leave, as one writes it to a stick, and as it is read from there.
    [[nodiscard]] QVector<DropFolder::File> stick();
    void meet(Station& other);
    void take(const QVector<journal::Entry>& entries);

    support::FixedClock clock;
    base::Person person;
    Disk disk;

private:
    const journal::Fold& m_fold;
    [[nodiscard]] std::unique_ptr<journal::MemoryJournal> emptyJournal() const;
    [[nodiscard]] QVector<journal::Position> positions();
    [[nodiscard]] QVector<journal::EntryId> lackingIn(const QVector<journal::Position>& theirs);
    [[nodiscard]] QVector<journal::Entry> entries(const QVector<journal::EntryId>& ids);

    Chance& m_chance;
    const ShippedTexts& m_shipped;
    MailRoom& m_room;
    Plant m_plant;
    usecases::SettingsTwin m_settings;
    std::unique_ptr<Program> m_program;
};

} // namespace reservrutin::simulation
