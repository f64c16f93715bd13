// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/gallery_pages.h"

#include "gui/shell/main_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/widgets/answer_group.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/clock_label.h"
#include "gui/widgets/field.h"
#include "gui/widgets/list_row.h"
#include "gui/widgets/measured_card.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/progress_track.h"
#include "gui/widgets/step_rail.h"
#include "gui/widgets/text_area.h"
#include "gui/widgets/timeline_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace reservrutin::gui {

namespace {

const QString kMessage =
    u"Till:\nregionalvardanalys@vgregion.se\nÄmne:  Driftstopp PKS sedan 08:12 · RR-7F3K-0Q4\n\n"
    "Tidpunkt när felet upptäcktes\n  2026-11-22 08:12\nSystem som omfattas\n  PKS (öppnas inte)\n"
    "Anmälare och verksamhet\n  Namn Efternamn, BMM Exempel\nHändelseförlopp\n"
    "  Rapporten öppnas inte. Vi arbetar vidare på papper.\n  08:13 PKS svarar inte\n  (uppmätt av programmet)\n"
    "  08:14 Annan dator: samma fel"_s;

QList<Measurement> measurements() {
    return {{u"Nätverket: ansluten"_s, Reach::Reachable},
            {u"Namnuppslag: fungerar"_s, Reach::Reachable},
            {u"PKS: svarar inte"_s, Reach::Unreachable}};
}

QList<TimelineLine> events() {
    return {{u"08:12"_s, u"PKS öppnas inte. ”Tjänsten är inte tillgänglig.”"_s, u"Namn Efternamn"_s},
            {u"08:13"_s, u"Nätverket fungerar, PKS svarar inte."_s, u"uppmätt av datorn"_s}};
}

QList<StepView> steps(int current) {
    QList<StepView> all{{u"Kontrollera"_s, u"Någon annan eller en annan dator"_s},
                        {u"Anmäl"_s, u"Lämna till PKS-gruppen"_s},
                        {u"Avvakta"_s, u"Tills det fungerar igen"_s}};
    for (int i = 0; i < all.size(); ++i)
        all[i].state = i < current ? StepState::Done : i == current ? StepState::Current : StepState::Ahead;
    for (int i = 0; i < current; ++i) {
        all[i].note = i == 0 ? u"klart 08:14"_s : u"klart 08:17"_s;
        all[i].opens = true;
    }
    return all;
}

Card* stepCard(const Look& look, int current) {
    auto* card = new Card(look);
    auto* rail = new StepRail(look);
    rail->setSteps(u"Rutin PKS · version 1.0"_s, steps(current));
    card->body()->addWidget(rail);
    card->body()->addGap(24);
    card->body()->addWidget(new CardHeading(look, u"PKS-gruppen"_s));
    card->body()->addWidget(new WrapLabel(look, u"010-000 00 00"_s, TextRole::BodyStrong));
    card->body()->addWidget(new WrapLabel(look, u"Exempelnummer, lokalt ifyllt"_s, TextRole::Small, Role::Mute));
    card->body()->addWidget(
        new WrapLabel(look, u"Kontaktpersonen gör felanmälan till regionalvardanalys"_s, TextRole::Small));
    card->body()->addStretch(1);
    return card;
}

Card* eventsCard(const Look& look) {
    auto* card = new Card(look);
    card->setHeading(u"Händelseförlopp"_s);
    auto* list = new TimelineList(look, u"Händelseförlopp"_s);
    list->setLines(events());
    card->body()->addWidget(list);
    card->body()->addStretch(1);
    auto* row = new Row(look, 10);
    auto* note = new LineEdit(look);
    note->setPlaceholderText(u"Skriv vad som händer …"_s);
    note->setAccessibleName(note->placeholderText());
    row->addWidget(note, 1);
    auto* add = new Button(look, u"Lägg till"_s);
    row->addWidget(add);
    card->setMainAction(add);
    card->body()->addLayout(row);
    return card;
}

ClockLabel* clock(const Look& look, const QString& text) {
    auto* label = new ClockLabel(look);
    label->setTexts(text, u"sedan 08:12"_s);
    return label;
}

// A page of the walk: steps at the left, `main` beside them; narrow, the steps become one line.
void furnish(Page& page, const Look& look, int current, QWidget* main) {
    page.setBack(u"Läget"_s, page_id::status);
    page.setStepLine(StepRail::oneLine(steps(current)));
    auto* panes = new Panes(look);
    panes->add(stepCard(look, current), 226, Panes::WhenNarrow::Hidden);
    panes->add(main);
    panes->setNarrow(page.isNarrow());
    page.body()->addWidget(panes, 1);
    QObject::connect(&page, &Page::narrowChanged, panes, &Panes::setNarrow);
}

Page* makeHome(const Look& look) {
    auto* page = new Page(look);
    auto* strip = new Card(look, Card::Kind::Amber);
    strip->setPadding({24, 14, 18, 14});
    auto* row = new Row(look, 20);
    auto* since = clock(look, u"42 min"_s);
    since->setNarrow(true);
    row->addWidget(since);
    auto* words = new Column(look);
    words->addWidget(new WrapLabel(look, u"PKS · driftstopp sedan 08:12"_s, TextRole::BodyStrong));
    words->addWidget(new WrapLabel(look, u"Anmäld 08:19 av PKS-gruppen · Avvaktar åtgärd · Nästa kontroll 09:15"_s,
                                   TextRole::Small, Role::Mute));
    row->addLayout(words, 1);
    row->addWidget(new Button(look, u"Fortsätt"_s, Button::Kind::Primary));
    strip->body()->addLayout(row);
    page->body()->addWidget(strip);
    page->body()->addWidget(new WrapLabel(look, u"Vad fungerar inte?"_s, TextRole::Title));
    page->body()->addWidget(new SearchField(look, u"Sök system eller rutin …"_s));

    auto* group = new AnswerGroup(look, u"Vad fungerar inte?"_s);
    auto* flow = new FlowLayout(look, 14, group);
    flow->setColumns(3, 200);
    auto* pks = new Tile(look, u"PKS"_s, u"Produktions- och kapacitetsstyrning"_s);
    pks->setStatus(u"Driftstopp pågår – öppna"_s, Tile::Status::Ongoing);
    auto* journal = new Tile(look, u"Journalsystem"_s, u"Mall, inte fastställd"_s);
    journal->setStatus(u"Inget anmält här"_s);
    for (Tile* tile : {pks, journal, new Tile(look, u"Flera system"_s, u"Välj vilka i nästa steg"_s),
                       new Tile(look, u"Något annat"_s, u"Telefon, skrivare, nätverk …"_s),
                       new Tile(look, u"Allt ligger nere"_s, u"Inget system går att nå"_s)}) {
        flow->addWidget(tile);
        group->add(tile);
    }
    auto* left = new QWidget;
    auto* leftColumn = new Column(look, 0, {}, left);
    leftColumn->addWidget(group);
    leftColumn->addStretch(1);
    auto* right = new QWidget;
    auto* column = new Column(look, 14, {}, right);
    auto* measured = new MeasuredCard(look);
    measured->setMeasurements(u"Uppmätt av datorn 08:13"_s, measurements());
    column->addWidget(measured);
    auto* routines = new Card(look);
    routines->setHeading(u"Rutiner och övning"_s);
    routines->body()->addWidget(new WrapLabel(look, u"PKS 1.0 gäller till 2028-05-22"_s));
    auto* fill = new LinkButton(look, u"Telefon till PKS-gruppen saknas – fyll i"_s, LinkButton::Tone::Amber);
    fill->setSmall(true);
    routines->body()->addWidget(fill);
    routines->body()->addWidget(new WrapLabel(look, u"Senaste övning 2026-10-02"_s, TextRole::Small, Role::Mute));
    column->addWidget(routines);
    column->addStretch(1);
    auto* panes = new Panes(look);
    panes->add(left);
    panes->add(right, 280);
    panes->setNarrow(page->isNarrow());
    page->body()->addWidget(panes, 1);
    QObject::connect(page, &Page::narrowChanged, panes, &Panes::setNarrow);
    return page;
}

class CheckPage : public Page {
public:
    explicit CheckPage(const Look& look)
        : Page(look)
        , m_group(new AnswerGroup(look, u"Svar"_s)) {
        setTitle(u"PKS fungerar inte"_s);
        setCorner(clock(look, u"2 min"_s));
        auto* question = new Card(look);
        question->body()->addWidget(
            new WrapLabel(look, u"Kommer någon annan, eller en annan dator, åt PKS?"_s, TextRole::Heading));
        question->body()->addWidget(new WrapLabel(look, u"Då vet vi om felet gäller bara dig eller hela systemet."_s,
                                                  TextRole::Body, Role::Mute));
        auto* answers = new Column(look, 11, {0, 4, 0, 0}, m_group);
        for (ChoiceButton* button :
             {new AnswerButton(look, u"Ja, det fungerar där"_s, u"Felet gäller den här datorn eller ditt konto"_s),
              new AnswerButton(look, u"Nej, samma fel där"_s,
                               u"Driftstörning i systemet – då förbereder vi en felanmälan"_s),
              new AnswerButton(look, u"Kan inte kontrollera just nu"_s, u"Vi går vidare, och det står i anmälan"_s)}) {
            answers->addWidget(button);
            m_group->add(button);
        }
        question->body()->addWidget(m_group);
        question->body()->addStretch(1);
        auto* measured = new MeasuredCard(look);
        measured->setMeasurements(u"Uppmätt av datorn 08:13"_s, measurements());
        auto* side = new QWidget;
        auto* sideColumn = new Column(look, 0, {}, side);
        sideColumn->addWidget(measured);
        sideColumn->addStretch(1);
        auto* top = new Panes(look);
        top->add(question);
        top->add(side, 236);
        auto* main = new QWidget;
        auto* column = new Column(look, 14, {}, main);
        column->addWidget(top);
        column->addWidget(eventsCard(look), 1);
        furnish(*this, look, 0, main);
        top->setNarrow(isNarrow());
        measured->setNarrow(isNarrow());
        connect(this, &Page::narrowChanged, top, &Panes::setNarrow);
        connect(this, &Page::narrowChanged, measured, &MeasuredCard::setNarrow);
    }
    void entered() override { m_group->focusFirst(); }

private:
    AnswerGroup* m_group;
};

QWidget* chips(const Look& look, const QStringList& texts) {
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(look, 6, holder);
    for (const QString& text : texts) {
        auto* chip = new Chip(look, text, text.startsWith(u'+') ? Chip::Kind::Adder : Chip::Kind::Choice);
        chip->setChecked(text == texts.first());
        flow->addWidget(chip);
    }
    return holder;
}

Page* makeReport(const Look& look) {
    auto* page = new Page(look);
    page->setTitle(u"Anmäl driftstopp i PKS"_s);
    page->setCorner(clock(look, u"5 min"_s));
    auto* form = new Card(look);
    form->body()->setGap(14);
    auto* when = new LineEdit(look);
    when->setText(u"2026-11-22 08:12"_s);
    form->body()->addWidget(new Field(look, u"När upptäcktes felet?"_s, when));
    form->body()->addWidget(
        new Field(look, u"Vilka system?"_s, chips(look, {u"PKS"_s, u"Journalsystem"_s, u"+ annat"_s})));
    form->body()->addWidget(new Field(look, u"Hur är det fel?"_s,
                                      chips(look, {u"öppnas inte"_s, u"långsam"_s, u"fel uppgifter"_s, u"annat"_s})));
    auto* who = new Row(look, 12);
    auto* name = new LineEdit(look);
    name->setText(u"Namn Efternamn"_s);
    auto* nameField = new Field(look, u"Anmälare"_s, name);
    nameField->setSideLink(u"stämmer"_s);
    auto* unit = new LineEdit(look);
    unit->setText(u"BMM Exempel"_s);
    who->addWidget(nameField, 1);
    who->addWidget(new Field(look, u"Mottagning"_s, unit), 1);
    form->body()->addLayout(who);
    auto* text = new TextArea(look);
    text->setPlainText(u"Patient 19121212-1212 väntar på besked. Vi arbetar vidare på papper."_s);
    text->setMarks({{8, 13}});
    setInvalid(text, true);
    form->body()->addWidget(new Field(look, u"Vad har hänt?"_s, text));
    auto* found = new Card(look, Card::Kind::Red);
    found->setPadding({12, 10, 12, 10});
    found->body()->addWidget(
        new WrapLabel(look, u"Ser ut som ett personnummer. Anmälan får inte innehålla patientuppgifter."_s,
                      TextRole::Small, Role::Red));
    auto* ways = new FlowLayout(look, 6);
    ways->addWidget(new Button(look, u"Ta bort"_s, Button::Kind::Danger));
    ways->addWidget(new Button(look, u"Inte ett personnummer …"_s, Button::Kind::Danger));
    found->body()->addLayout(ways);
    form->body()->addWidget(found);
    form->body()->addStretch(1);
    auto* hand = new Button(look, u"Lämna till PKS-gruppen"_s, Button::Kind::Primary);
    hand->setEnabled(false);
    page->addAction(hand);
    page->addAction(new Button(look, u"Ring in …"_s));
    page->addAction(new Button(look, u"Fler sätt"_s));

    auto* side = new QWidget;
    auto* sideColumn = new Column(look, 6, {}, side);
    sideColumn->addWidget(new CardHeading(look, u"Så här blir felanmälan"_s));
    auto* preview = new MessagePreview(look, u"Så här blir felanmälan"_s);
    preview->setMessage(kMessage);
    sideColumn->addWidget(preview, 1);
    auto* both = new Panes(look);
    both->add(form);
    both->add(side, 283, Panes::WhenNarrow::Hidden);
    furnish(*page, look, 1, both);
    both->setNarrow(page->isNarrow());
    QObject::connect(page, &Page::narrowChanged, both, &Panes::setNarrow);
    return page;
}

Page* makeWait(const Look& look) {
    auto* page = new Page(look);
    page->setTitle(u"PKS · avvakta åtgärd"_s);
    page->setCorner(clock(look, u"42 min"_s));
    auto* main = new QWidget;
    auto* column = new Column(look, 14, {}, main);
    auto* next = new Card(look);
    auto* wordsHolder = new QWidget;
    auto* words = new Column(look, 0, {}, wordsHolder);
    words->addWidget(new WrapLabel(look, u"Nästa kontroll 09:15"_s, TextRole::Heading));
    auto* put = new FlowLayout(look, 4);
    put->addWidget(new WrapLabel(look, u"om 21 minuter ·"_s, TextRole::Body, Role::Mute));
    put->addWidget(new LinkButton(look, u"skjut upp"_s));
    words->addLayout(put);
    auto* buttonsHolder = new QWidget;
    auto* buttons = new FlowLayout(look, 10, buttonsHolder);
    buttons->addWidget(new Button(look, u"Det fungerar igen"_s, Button::Kind::Primary));
    buttons->addWidget(new Button(look, u"Fortfarande nere"_s));
    auto* head = new Panes(look);
    head->add(wordsHolder);
    head->add(buttonsHolder, 330);
    head->setNarrow(look.scale() > 1.3);
    QObject::connect(page, &Page::narrowChanged, head, &Panes::setNarrow);
    next->body()->addWidget(head);
    column->addWidget(next);
    auto* report = new Card(look);
    auto* reportHead = new Row(look, 10);
    reportHead->addWidget(new CardHeading(look, u"Felanmälan RR-7F3K-0Q4"_s), 1);
    reportHead->addWidget(new LinkButton(look, u"Skicka uppdatering"_s));
    report->body()->addLayout(reportHead);
    auto* track = new ProgressTrack(look);
    track->setStops({{u"Lämnad 08:17"_s, u"Namn Efternamn"_s, true},
                     {u"Hos kontaktperson 08:18"_s, u"PKS-gruppen"_s, true},
                     {u"Anmäld 08:19"_s, u"e-postservern tog emot den"_s, true},
                     {u"Mottagen"_s, u"inget svar ännu"_s, false}});
    report->body()->addWidget(track);
    column->addWidget(report);
    auto* advice = new Card(look, Card::Kind::Advice);
    advice->setHeading(u"Reservrutins förslag medan du väntar"_s);
    advice->body()->addWidget(
        new WrapLabel(look, u"Anteckna på papper det som ska föras in efteråt, utan patientuppgifter här."_s));
    advice->body()->addWidget(new LinkButton(look, u"Skriv ut blankett"_s));
    column->addWidget(advice);
    column->addWidget(eventsCard(look), 1);
    furnish(*page, look, 2, main);
    return page;
}

Page* makeOutbox(const Look& look) {
    auto* page = new Page(look);
    page->setTitle(u"Utkorg"_s);
    page->setCorner(new Badge(look, u"Ingen kontakt med e-postservern – nytt försök 08:31"_s, Tone::Amber));
    auto* list = new RowList(look, u"Anmälningar"_s);
    list->addHeading(u"Behöver dig"_s);
    list->addRow(u"a"_s, {u"PKS driftstopp"_s, u"BMM Exempel · 08:17 · väntar 14 min"_s,
                          u"3 mottagningar anmäler samma sak"_s, u"Ny"_s, Tone::Primary});
    list->addRow(u"b"_s, {u"PKS fel uppgifter"_s, u"550 okänd mottagare"_s, {}, u"Avvisad"_s, Tone::Red});
    list->addRow(
        u"c"_s,
        {u"Journalsystem"_s, u"Fråga mottagaren, eller skicka igen"_s, {}, u"Kan ha kommit fram"_s, Tone::Amber});
    list->addHeading(u"Väntar"_s);
    list->addRow(u"d"_s, {u"Nätverket svarar inte"_s, u"BMM Prov · 07:50"_s, {}, u"I kö · försök 2"_s, Tone::Amber});
    list->addHeading(u"Klart"_s);
    list->addRow(u"e"_s, {u"PKS långsam"_s, u"2026-11-18"_s, {}, u"Mottagen · INC-20107"_s, Tone::Green});
    list->choose(u"a"_s);
    auto* right = new QWidget;
    auto* column = new Column(look, 12, {}, right);
    auto* preview = new MessagePreview(look, u"Meddelandet"_s);
    preview->setMessage(kMessage);
    column->addWidget(preview, 1);
    auto* row = new FlowLayout(look, 10);
    row->addWidget(new Button(look, u"Skicka nu"_s, Button::Kind::Primary));
    auto* call = new Button(look, u"Ring in …"_s);
    call->setIconOf(Icon::Phone);
    row->addWidget(call);
    row->addWidget(new Button(look, u"Fler sätt"_s));
    column->addLayout(row);
    auto* delivery = new Card(look);
    delivery->setHeading(u"Leverans"_s);
    auto* lines = new TimelineList(look, u"Leverans"_s);
    lines->setLines(
        {{u"08:17"_s, u"Lämnad av BMM Exempel"_s}, {u"08:18"_s, u"E-post, försök 1: servern svarar inte"_s}});
    delivery->body()->addWidget(lines);
    column->addWidget(delivery);
    auto* panes = new Panes(look);
    panes->add(list, 390);
    panes->add(right);
    panes->setNarrow(page->isNarrow());
    page->body()->addWidget(panes, 1);
    QObject::connect(page, &Page::narrowChanged, panes, &Panes::setNarrow);
    return page;
}

Page* makeParts(const Look& look) {
    auto* page = new Page(look);
    page->setTitle(u"Delar"_s);
    page->setBack(u"Läget"_s, page_id::status);
    auto* card = new Card(look);
    card->setHeading(u"Inmatning"_s);
    auto* combo = new QComboBox;
    combo->addItems({u"Svenska"_s, u"Dansk"_s});
    card->body()->addWidget(new Field(look, u"Språk"_s, combo));
    auto* spin = new QSpinBox;
    spin->setValue(30);
    auto* spinField = new Field(look, u"Påminnelse efter minuter"_s, spin);
    spinField->setHelp(u"Råd från Reservrutin, inte från rutinen."_s);
    card->body()->addWidget(spinField);
    auto* check = new QCheckBox(u"Siffror svarar"_s);
    check->setChecked(true);
    card->body()->addWidget(check);
    card->body()->addWidget(new QCheckBox(u"Alltid överst"_s));
    auto* radio = new QRadioButton(u"Med inloggning"_s);
    radio->setChecked(true);
    card->body()->addWidget(radio);
    card->body()->addWidget(new QRadioButton(u"Utan inloggning"_s));
    auto* wrong = new LineEdit(look);
    wrong->setText(u"regionalvardanalys@"_s);
    auto* wrongField = new Field(look, u"Avsändare"_s, wrong);
    wrongField->setProblem(u"Adressen saknar det som står efter @. Skriv hela adressen."_s);
    card->body()->addWidget(wrongField);
    page->body()->addWidget(card);
    auto* badges = new Card(look);
    badges->setHeading(u"Märken och steg"_s);
    auto* flow = new FlowLayout(look, 8);
    flow->addWidget(new Badge(look, u"Utkast"_s, Tone::Neutral));
    flow->addWidget(new Badge(look, u"I kö"_s, Tone::Amber));
    flow->addWidget(new Badge(look, u"Avvisad"_s, Tone::Red));
    flow->addWidget(new Badge(look, u"Mottagen"_s, Tone::Green));
    flow->addWidget(new Badge(look, u"Ny"_s, Tone::Primary));
    badges->body()->addLayout(flow);
    auto* rail = new StepRail(look);
    rail->setSteps(u"Alla tillstånd"_s,
                   {{u"Klart"_s, u"Öppnas för ändring"_s, u"klart 08:14"_s, StepState::Done, true},
                    {u"Nu"_s, u"Det här steget"_s, {}, StepState::Current},
                    {u"Sedan"_s, u"Inte nått"_s, {}, StepState::Ahead},
                    {u"Gäller inte"_s, u"Felet var bara här"_s, u"gäller inte"_s, StepState::NotApplicable},
                    {u"Uppskjutet"_s, u"Kommer tillbaka"_s, u"uppskjutet av Namn Efternamn"_s, StepState::Deferred}});
    badges->body()->addWidget(rail);
    auto* given = new AnswerButton(look, u"Ja, det fungerar där"_s, u"Givet svar"_s);
    given->setGiven(true);
    badges->body()->addWidget(given);
    auto* unsaved = new AnswerButton(look, u"Nej, samma fel där"_s, u"Givet men inte på disken"_s);
    unsaved->setDigit(2);
    unsaved->setGiven(false, u"ej sparad"_s);
    badges->body()->addWidget(unsaved);
    badges->body()->addWidget(new Card(look, Card::Kind::Selected));
    page->body()->addWidget(badges);
    page->body()->addStretch(1);
    return page;
}

} // namespace

void addGalleryPages(MainWindow& window, const Look& look) {
    window.addPage(page_id::status, [&look] { return makeHome(look); });
    window.addPage(
        u"check"_s, [&look] { return new CheckPage(look); }, page_id::status);
    window.addPage(
        u"report"_s, [&look] { return makeReport(look); }, page_id::status);
    window.addPage(
        u"wait"_s, [&look] { return makeWait(look); }, page_id::status);
    window.addPage(page_id::outbox, [&look] { return makeOutbox(look); });
    window.addPage(page_id::settings, [&look] { return makeParts(look); });
    window.rail().setUnit(u"BMM Exempel"_s);
    window.rail().setPerson(u"Namn Efternamn"_s);
    window.rail().setCount(page_id::outbox, 2);
}

} // namespace reservrutin::gui
