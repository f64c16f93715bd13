// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/comparison.h"

#include <algorithm>

namespace reservrutin::routine {

namespace {

using Field = std::pair<QLatin1String, QString>;
using Fields = QVector<Field>;

QString textOf(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QString();
}

QString textOf(const std::optional<Signatory>& person) {
    if (!person)
        return {};
    return person->role.isEmpty() ? person->name : person->name + QStringLiteral(", ") + person->role;
}

Fields fieldsOf(const Routine& routine) {
    const Document& document = routine.document;
    return {{QLatin1String("name"), routine.name},
            {QLatin1String("subtitle"), routine.subtitle},
            {QLatin1String("language"), routine.language},
            {QLatin1String("id"), document.id},
            {QLatin1String("type"), document.type},
            {QLatin1String("title"), document.title},
            {QLatin1String("version"), document.version},
            {QLatin1String("validFrom"), textOf(document.validFrom)},
            {QLatin1String("validTo"), textOf(document.validTo)},
            {QLatin1String("appliesTo"), document.appliesTo.join(u'\n')},
            {QLatin1String("author"), textOf(document.author)},
            {QLatin1String("date"), textOf(document.date)},
            {QLatin1String("owner"), textOf(document.owner)},
            {QLatin1String("reviewer"), textOf(document.reviewer)},
            {QLatin1String("approver"), textOf(document.approver)},
            {QLatin1String("changes"), document.changes.value_or(QString())},
            {QLatin1String("origin"), document.origin},
            {QLatin1String("standing"), codeOf(document.standing)},
            {QLatin1String("background"), routine.background},
            {QLatin1String("start"), routine.start}};
}

Fields fieldsOf(const System& system) {
    return {{QLatin1String("name"), system.name},
            {QLatin1String("description"), system.description},
            {QLatin1String("address"), system.address.value_or(QString())},
            {QLatin1String("maximumOutageMinutes"),
             system.maximumOutageMinutes ? QString::number(*system.maximumOutageMinutes) : QString()}};
}

Fields fieldsOf(const Step& step) {
    return {{QLatin1String("kind"), codeOf(step.kind)},
            {QLatin1String("title"), step.title},
            {QLatin1String("summary"), step.summary},
            {QLatin1String("text"), step.text},
            {QLatin1String("question"), step.question},
            {QLatin1String("help"), step.help},
            {QLatin1String("recipient"), step.recipient},
            {QLatin1String("via"), step.via},
            {QLatin1String("contact"), step.contact},
            {QLatin1String("items"), step.items.join(u'\n')},
            {QLatin1String("to"), step.to},
            {QLatin1String("outcome"), QString::number(int(step.outcome))}};
}

Fields fieldsOf(const Answer& answer) {
    return {
        {QLatin1String("text"), answer.text}, {QLatin1String("note"), answer.note}, {QLatin1String("to"), answer.to}};
}

Fields fieldsOf(const Section& section) {
    return {{QLatin1String("title"), section.title},
            {QLatin1String("text"), section.text},
            {QLatin1String("contacts"), section.contacts.join(u'\n')}};
}

struct Part {
    QString name;
    QString title;
};

void compareFields(const Part& part, const Fields& before, const Fields& after, QVector<Difference>& found) {
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before[i].second != after[i].second)
            found.append({Change::Changed, part.name, part.title, after[i].first, before[i].second, after[i].second});
    }
}

template <class Item>
const Item* withId(const QVector<Item>& items, const QString& id) {
    const auto at = std::find_if(items.begin(), items.end(), [&id](const Item& each) { return each.id == id; });
    return at == items.end() ? nullptr : &*at;
}

template <class Item>
QStringList sharedIds(const QVector<Item>& items, const QVector<Item>& others) {
    QStringList ids;
    for (const Item& item : items) {
        if (withId(others, item.id))
            ids.append(item.id);
    }
    return ids;
}

QString titleOf(const System& system) {
    return system.name;
}
QString titleOf(const Section& section) {
    return section.title;
}
QString titleOf(const Step& step) {
    return step.title;
}
QString titleOf(const Answer& answer) {
    return answer.text;
}

/// Came, changed, moved and went; `inner` compares what lies in two of the same id.
template <class Item, class Inner>
void compareItems(const QString& prefix, const QVector<Item>& before, const QVector<Item>& after, Inner inner,
                  QVector<Difference>& found) {
    const QStringList orderBefore = sharedIds(before, after);
    const QStringList orderAfter = sharedIds(after, before);
    for (const Item& item : after) {
        const Part part{prefix + item.id, titleOf(item)};
        const Item* const old = withId(before, item.id);
        if (!old) {
            found.append({Change::Added, part.name, part.title, {}, {}, {}});
            continue;
        }
        if (orderBefore.indexOf(item.id) != orderAfter.indexOf(item.id))
            found.append({Change::Moved,
                          part.name,
                          part.title,
                          {},
                          QString::number(orderBefore.indexOf(item.id) + 1),
                          QString::number(orderAfter.indexOf(item.id) + 1)});
        compareFields(part, fieldsOf(*old), fieldsOf(item), found);
        inner(*old, item);
    }
    for (const Item& item : before) {
        if (!withId(after, item.id))
            found.append({Change::Removed, prefix + item.id, titleOf(item), {}, {}, {}});
    }
}

} // namespace

QVector<Difference> compare(const Routine& before, const Routine& after) {
    QVector<Difference> found;
    compareFields({QStringLiteral("document"), after.name}, fieldsOf(before), fieldsOf(after), found);
    compareItems(
        QStringLiteral("system:"), before.systems, after.systems, [](const System&, const System&) {}, found);
    const auto answers = [&found](const Step& old, const Step& step) {
        const QString prefix = QStringLiteral("answer:") + step.id + u'/';
        compareItems(
            prefix, old.answers, step.answers, [](const Answer&, const Answer&) {}, found);
    };
    compareItems(QStringLiteral("step:"), before.steps, after.steps, answers, found);
    compareItems(
        QStringLiteral("section:"), before.sections, after.sections, [](const Section&, const Section&) {}, found);
    return found;
}

} // namespace reservrutin::routine
