-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Reservrutin authors
--
-- docs/formats/journal.md, "Where it lies". Times and counters are 64-bit; ids are blobs.

-- The first six columns never move: salvage reads them off raw pages when SQLite no longer can.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    header BLOB NOT NULL,
    salt BLOB,
    body BLOB,
    signature BLOB,
    writer BLOB NOT NULL,
    audience BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    lamport INTEGER NOT NULL,
    subject TEXT NOT NULL
);
CREATE INDEX entry_subject ON entry (subject, lamport);
CREATE INDEX entry_chain ON entry (writer, audience, sequence);

-- A cache: what core's fold returned for each subject.
CREATE TABLE summary (
    subject TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    open INTEGER NOT NULL,
    lamport INTEGER NOT NULL,
    writer BLOB NOT NULL,
    entry BLOB NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX summary_list ON summary (type, lamport, writer, entry);
CREATE INDEX summary_open ON summary (subject) WHERE open = 1;

CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL
);

CREATE TABLE mark (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- A cache: folded words of an entry, by its number.
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
