// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/message_composer.h"
#include "core/usecases/enduring_journal.h"
#include "core/usecases/password_keeper.h"
#include "core/usecases/post_office.h"

#include <deque>

namespace reservrutin::usecases {

/// Twin of a store on another thread: hands everything to a memory journal, but answers only when it is released, or
/// fails as it is told.
class StoreTwin final : public journal::Journal {
public:
    explicit StoreTwin(journal::MemoryJournal& memory)
        : m_memory(&memory) {}

    void hold() { m_isHeld = true; }
    /// Answers everything asked so far, and what is asked meanwhile.
    void release() {
        m_isHeld = false;
        while (!m_asked.empty()) {
            const auto ask = std::move(m_asked.front());
            m_asked.pop_front();
            ask();
        }
    }
    /// One answer: what was asked first.
    void releaseOne() {
        const auto ask = std::move(m_asked.front());
        m_asked.pop_front();
        ask();
    }
    /// Another store in its place, as after a salvage.
    void become(journal::MemoryJournal& memory) { m_memory = &memory; }
    void fail(std::optional<base::ErrorKind> kind) { m_failure = kind; }
    /// The next commit alone fails so; used before `fail`.
    void failNextCommit(base::ErrorKind kind) { m_nextFailures.push_back(kind); }
    [[nodiscard]] int commits() const { return m_commits; }

    void commit(journal::Command command, Answer<journal::Committed> answer) override {
        ask([this, command = std::move(command), answer = std::move(answer)] {
            ++m_commits;
            if (!m_nextFailures.empty()) {
                const base::ErrorKind kind = m_nextFailures.front();
                m_nextFailures.pop_front();
                return answer(base::fail(kind));
            }
            if (m_failure)
                return answer(base::fail(*m_failure));
            m_memory->commit(command, answer);
        });
    }
    void readOpen(Answer<QVector<journal::Summary>> answer) override {
        read(answer, [this, answer] { m_memory->readOpen(answer); });
    }
    void readSummaries(journal::SummaryQuery query, Answer<QVector<journal::Summary>> answer) override {
        read(answer, [this, query, answer] { m_memory->readSummaries(query, answer); });
    }
    void readSummary(journal::Subject subject, Answer<journal::Summary> answer) override {
        read(answer, [this, subject, answer] { m_memory->readSummary(subject, answer); });
    }
    void readEntries(journal::Subject subject, Answer<QVector<journal::Entry>> answer) override {
        read(answer, [this, subject, answer] { m_memory->readEntries(subject, answer); });
    }
    [[nodiscard]] bool isOwn(const journal::WriterId& writer) const override { return m_memory->isOwn(writer); }
    [[nodiscard]] std::optional<journal::WriterId> ownWriter() const override { return m_memory->ownWriter(); }
    void readPositions(Answer<QVector<journal::Position>> answer) override {
        read(answer, [this, answer] { m_memory->readPositions(answer); });
    }
    void readById(QVector<journal::EntryId> ids, Answer<QVector<journal::Entry>> answer) override {
        read(answer, [this, ids, answer] { m_memory->readById(ids, answer); });
    }
    void take(QVector<journal::Entry> entries, Answer<journal::Taken> answer) override {
        read(answer, [this, entries, answer] { m_memory->take(entries, answer); });
    }
    void saveDraft(QString key, QString text, Answer<bool> answer) override {
        read(answer, [this, key, text, answer] { m_memory->saveDraft(key, text, answer); });
    }
    void readDrafts(Answer<QMap<QString, QString>> answer) override {
        read(answer, [this, answer] { m_memory->readDrafts(answer); });
    }

private:
    template <class T>
    void read(const Answer<T>& answer, std::function<void()> really) {
        ask([this, answer, really = std::move(really)] {
            if (m_failure)
                return answer(base::fail(*m_failure));
            really();
        });
    }
    void ask(std::function<void()> question) {
        if (m_isHeld)
            m_asked.push_back(std::move(question));
        else
            question();
    }

    journal::MemoryJournal* m_memory;
    std::deque<std::function<void()>> m_asked;
    std::optional<base::ErrorKind> m_failure;
    std::deque<base::ErrorKind> m_nextFailures;
    bool m_isHeld = false;
    int m_commits = 0;
};

/// Twin of the composer: readable bytes that hold everything the message says.
class ComposerTwin final : public delivery::MessageComposer {
public:
    [[nodiscard]] base::Result<QByteArray> compose(const delivery::Message& message) const override {
        ++m_composed;
        return "Message-ID: <" + message.id.text().toLatin1() + ">\r\nTo: " + message.to.address.bytes() +
               "\r\nSubject: " + message.subject.toUtf8().toPercentEncoding(" ") + "\r\n\r\n" +
               message.body.toUtf8().toPercentEncoding(" \n") + "\r\n";
    }
    [[nodiscard]] base::Result<QByteArray> composeDraft(const delivery::MessageDraft& draft) const override {
        QString text = draft.to ? draft.to->text() : QString();
        text += u'\n' + draft.subject + u'\n' + draft.body;
        for (const delivery::Attachment& each : draft.attachments)
            text += u'\n' + each.name + u'\n' + QString::fromUtf8(each.bytes);
        return text.toUtf8();
    }
    [[nodiscard]] int composed() const { return m_composed; }

private:
    mutable int m_composed = 0;
};

/// Twin of mail: keeps what was submitted and answers as it is told, at once or when it is released.
class SubmitterTwin final : public delivery::MailSubmitter {
public:
    void submit(const delivery::Submission& submission, const delivery::MailServer&, const QByteArray& password,
                Answer answer) override {
        submissions.append(submission);
        passwords.append(password);
        if (isHeld)
            held.push_back(std::move(answer));
        else
            answer(next);
    }
    void release() {
        const auto answers = std::exchange(held, {});
        for (const Answer& answer : answers)
            answer(next);
    }

    QVector<delivery::Submission> submissions;
    QVector<QByteArray> passwords;
    delivery::Conversation next;
    bool isHeld = false;
    std::vector<Answer> held;
};

inline delivery::Conversation replied(delivery::Phase phase, int code) {
    delivery::Conversation conversation;
    conversation.phase = phase;
    conversation.replyCode = code;
    conversation.replyWords = QStringLiteral("said the server");
    conversation.secured = true;
    conversation.allBytesRead = phase == delivery::Phase::Dot;
    return conversation;
}

inline delivery::Conversation broken(delivery::Phase phase, delivery::Fault fault) {
    delivery::Conversation conversation = replied(phase, 0);
    conversation.fault = fault;
    conversation.replyWords.clear();
    return conversation;
}

class SettingsTwin final : public SettingsStore {
public:
    [[nodiscard]] const Settings& settings() const override { return values; }
    [[nodiscard]] bool isFixed(Field field) const override { return fixed.contains(field); }
    void setUnit(const UnitSettings& unit) override { values.unit = unit; }
    [[nodiscard]] base::Result<void> setMail(const MailSettings& mail) override {
        values.mail = mail;
        return {};
    }
    void setLanguage(const QString& language) override { values.language = language; }
    void setFolders(const FolderSettings& folders) override { values.folders = folders; }
    void setLook(const LookSettings& look) override { values.look = look; }
    void setPerson(const PersonSettings& person) override { values.person = person; }

    Settings values;
    QVector<Field> fixed;
};

/// Twin of the keyring: answers when it is told to.
class KeeperTwin final : public PasswordKeeper {
public:
    void read(const MailAccount& account, Found found) override {
        ++reads;
        ask([this, account, found = std::move(found)] {
            const auto at = kept.constFind(keyOf(account));
            if (isSilent)
                return found(base::fail(base::ErrorKind::KeyringSilent));
            found(at == kept.cend() ? base::Result<QByteArray>(base::fail(base::ErrorKind::NotFound))
                                    : base::Result<QByteArray>(*at));
        });
    }
    void write(const MailAccount& account, const QByteArray& password, Done done) override {
        ask([this, account, password, done = std::move(done)] {
            if (isSilent)
                return done(base::fail(base::ErrorKind::KeyringSilent));
            kept.insert(keyOf(account), password);
            done({});
        });
    }
    void forget(const MailAccount& account, Done done) override {
        ask([this, account, done = std::move(done)] {
            if (isSilent)
                return done(base::fail(base::ErrorKind::KeyringSilent));
            kept.remove(keyOf(account));
            done({});
        });
    }
    void release() {
        isHeld = false;
        while (!held.empty()) {
            const auto answer = std::move(held.front());
            held.pop_front();
            answer();
        }
    }
    [[nodiscard]] static QString keyOf(const MailAccount& account) { return account.user + u' ' + account.server; }

    QMap<QString, QByteArray> kept;
    int reads = 0;
    bool isHeld = false;
    bool isSilent = false;
    std::deque<std::function<void()>> held;

private:
    void ask(std::function<void()> question) {
        if (isHeld)
            held.push_back(std::move(question));
        else
            question();
    }
};

} // namespace reservrutin::usecases
