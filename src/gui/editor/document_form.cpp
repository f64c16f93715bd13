// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/document_form.h"

namespace reservrutin::gui {

using routine::Document;
using routine::Routine;
using routine::Signatory;

namespace {

/// "Name, role"
QString textOf(const std::optional<Signatory>& signatory) {
    if (!signatory)
        return {};
    return signatory->role.isEmpty() ? signatory->name : signatory->name + QStringLiteral(", ") + signatory->role;
}

std::optional<Signatory> signatoryFrom(const QString& text) {
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        return Signatory{text, {}};
    return Signatory{text.first(comma), text.mid(comma + 1).trimmed()};
}

} // namespace

DocumentForm::DocumentForm(usecases::RoutineDraft& draft, const Look& look)
    : EditorForm(draft, look) {
    addLine(
        tr("Name of the routine"), QStringLiteral("name"), [](const Routine& r) { return r.name; },
        [](Routine& r, const QString& text) { r.name = text; });
    addLine(
        tr("Second line"), QStringLiteral("subtitle"), [](const Routine& r) { return r.subtitle; },
        [](Routine& r, const QString& text) { r.subtitle = text; });
    const auto line = [this](const QString& label, const QString& part, QString Document::*member) {
        addLine(
            label, part, [member](const Routine& r) { return r.document.*member; },
            [member](Routine& r, const QString& text) { r.document.*member = text; });
    };
    line(tr("Title of the document"), QStringLiteral("title"), &Document::title);
    line(tr("Document id"), QStringLiteral("id"), &Document::id);
    line(tr("Version"), QStringLiteral("version"), &Document::version);
    addOptional(tr("Changes since the version before"), QStringLiteral("changes"), &Document::changes);
    const auto date = [this](const QString& label, const QString& part, std::optional<QDate> Document::*member) {
        addDate(
            label, part, [member](const Routine& r) { return r.document.*member; },
            [member](Routine& r, std::optional<QDate> day) { r.document.*member = day; });
    };
    date(tr("Valid from"), QStringLiteral("validFrom"), &Document::validFrom);
    date(tr("Valid to"), QStringLiteral("validTo"), &Document::validTo);
    addText(
        tr("Applies to, one a line"), QStringLiteral("appliesTo"),
        [](const Routine& r) { return r.document.appliesTo.join(u'\n'); },
        [](Routine& r, const QString& text) {
            r.document.appliesTo = text.isEmpty() ? QStringList() : text.split(u'\n');
        });
    addSignatory(tr("Responsible: name, role"), QStringLiteral("owner"), &Document::owner);
    addSignatory(tr("Reviewed by: name, role"), QStringLiteral("reviewer"), &Document::reviewer);
    addSignatory(tr("Approved by: name, role"), QStringLiteral("approver"), &Document::approver);
    line(tr("Where it comes from"), QStringLiteral("origin"), &Document::origin);
    addText(
        tr("Background"), QStringLiteral("background"), [](const Routine& r) { return r.background; },
        [](Routine& r, const QString& text) { r.background = text; }, 4);
    addPreview([](const Routine& r) { return r.background; });
    column()->addStretch(1);
    refresh();
}

void DocumentForm::addSignatory(const QString& label, const QString& part, std::optional<Signatory> Document::*member) {
    addLine(
        label, part, [member](const Routine& r) { return textOf(r.document.*member); },
        [member](Routine& r, const QString& text) { r.document.*member = signatoryFrom(text); });
}

void DocumentForm::addOptional(const QString& label, const QString& part, std::optional<QString> Document::*member) {
    addText(
        label, part, [member](const Routine& r) { return (r.document.*member).value_or(QString()); },
        [member](Routine& r, const QString& text) {
            r.document.*member = text.isEmpty() ? std::nullopt : std::optional(text);
        });
}

} // namespace reservrutin::gui
