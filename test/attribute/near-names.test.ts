// Names beside a saying that are not who said it: a dative before the verb, a participle in front, an
// attribute, an object that a pronoun may mean; and names that stand beside what somebody is.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import type { Quotation } from '../../src/model/quotation.js';
import { LEXICON, sourceOf } from './sources.js';

const last = (lang: string, text: string): Quotation =>
  attribute(sourceOf(text, lang), [], LEXICON).quotations.at(-1)!;

test.each([
  ['a dative', 'Der Journalistin Eva Holm sagte Trainer Udo Kranz: „Das reicht.“', 'Udo Kranz'],
  [
    'a participle',
    'Umringt von Strauß und zwei Beratern, sagte Ludwig Prahl: „Danke.“',
    'Ludwig Prahl',
  ],
  ['an attribute', 'Ein als Anna Lund auftretender Mann sagte: „Ich wohne hier.“', null],
  ['a title noun', 'Anna Berg erklärte, der Bericht „ignoriere die Tatsachen“.', 'Anna Berg'],
  [
    'a dative of a participle',
    'Der Abgeordneten Eva Holm sagte die Ministerin, das sei „zu laut“.',
    'die Ministerin',
  ],
  ['a dative title', 'Herrn Udo Kranz sagte Eva Holm, das sei „zu laut“.', 'Eva Holm'],
  ['a clause’s own subject', 'Eva Holm lachte, als Udo Kranz sagte: „Ich gehe.“', 'Udo Kranz?'],
])('%s before the verb is not who said it', (_, text, name) => {
  const { speaker, status } = last('de', text);
  const sure = name?.endsWith('?') ? 'inferred' : 'confirmed';
  if (name) expect([speaker?.name, status]).toEqual([name.replace('?', ''), sure]);
  else expect(speaker?.via).not.toBe('name');
});

test.each([
  [
    'de',
    'Ein Mitarbeiter Brandts sagte, der Senator wolle „eine Woche ausruhen“.',
    'Ein Mitarbeiter Brandts',
  ],
  [
    'de',
    'Der Gast, Philosoph Bernd Amery, schwieg lange. „Manchmal“, sagte er dann.',
    'Bernd Amery',
  ],
  ['en', '“He was right,” said Patel’s colleague, nurse Kim Dao.', 'Kim Dao'],
  ['en', '“Closed for good,” read the sign on the door of Becker’s Bakery.', 'the sign'],
])('%s: %s', (lang, text, name) => {
  expect(last(lang, text).speaker?.name).toBe(name);
});

test.each([
  ['de', 'Anna Berg befragte Eva Doll. „Ich weiß es nicht“, sagte sie.', 'either'],
  [
    'en',
    'Carol Imhoff questioned the witness, Susan Doyle, for an hour. “No,” she said.',
    'either',
  ],
  ['de', 'Die Frau von Senator Paul Brandt, die anonym blieb, sagte, er sei „erschöpft“.', 'owner'],
  ['de', 'Udo Kranz nannte das „sehr gut“, Eva Holm „sehr schlecht“.', 'joint'],
  ['de', 'Kranz sprach von „guten Dingen“, seine Kollegin Eva Holm von „schlechten“.', 'joint'],
  ['de', 'Udo Kranz nannte das „sehr gut“ und Eva Holm „sehr schlecht“.', 'joint'],
  ['en', 'Tom Ash called it “a gift,” Karen Bell “a disaster.”', 'joint'],
  ['en', 'Tom Ash spoke of “a gift,” and Karen Bell of “a disaster.”', 'joint'],
  ['en', 'A doctored clip says Tom Ash said “I am late.”', 'alleged'],
])('%s: %s is doubtful: %s', (lang, text, doubt) => {
  expect(last(lang, text).speaker?.doubt).toBe(doubt);
});

test('a shout is whose it is, and never sure', () => {
  const { speaker, status } = last('de', 'Zuruf von der SPD: „Sie sind eine Zumutung!“');
  expect({ name: speaker?.name, status }).toEqual({ name: 'SPD', status: 'inferred' });
});

test('whoever acts right before the words comes before whoever spoke last', () => {
  const text =
    'Stadtrat Rainer Duhm zuckte mit den Schultern. „Es ist nur ein Parkplatz.“ Stadträtin Lena Marsch schlug auf den Tisch. „Es ist ein Park!“';
  expect(last('de', text).speaker?.name).toBe('Lena Marsch');
});

test.each([
  ['de', 'Als Kommissarin knurrt Ida Kohl: „Keiner verlässt den Raum.“', 'inferred'],
  ['de', 'Als Antwort knurrte Ida Kohl: „Keiner verlässt den Raum.“', 'confirmed'],
  ['en', 'As the detective, Ida Cole growls, “Nobody leaves this room.”', 'inferred'],
  ['de', 'Als Kanzlerin sagte Ida Kohl 2015: „Wir bleiben im Saal.“', 'confirmed'],
  ['de', 'Als Ministerin forderte Ida Kohl: „Keiner verlässt den Raum.“', 'confirmed'],
  ['de', 'Als Trainer sagte Ida Kohl: „Keiner verlässt den Raum.“', 'confirmed'],
  ['en', 'As president, Ida Cole said: “Nobody leaves this room.”', 'confirmed'],
  ['en', 'As a senator, Ida Cole said, “Nobody leaves this room.”', 'confirmed'],
  ['en', 'As mayor, Ida Cole warned, “Nobody leaves this room.”', 'confirmed'],
  ['en', 'As the rain fell, Ida Cole said, “Nobody leaves this room.”', 'confirmed'],
])('%s: %s is %s: it may be a part', (lang, text, status) => {
  expect(last(lang, text)).toMatchObject({
    status,
    speaker: { name: /Ida/.exec(text) && expect.stringContaining('Ida') },
  });
});

test.each([
  ['Tom Ash called the plan “a gift” to the poor and “a disaster” for the rich.', 'Tom Ash'],
  ['Tom Ash said, “Instead of helping,” Karen Bell “opted for a lie.”', 'Tom Ash'],
])('%s goes on', (text, name) => {
  expect(last('en', text)).toMatchObject({ status: 'confirmed', speaker: { name } });
});

test.each([
  ['en', 'Not even Tom Ash said “sorry.”'],
  ['en', 'Karen Bell laughed when asked about “I quit,” the song Tom Ash wrote.'],
])('%s: %s has nobody speak', (lang, text) => {
  expect(last(lang, text).speaker).toBeNull();
});

test('a noun that a first name cannot be the name of stands alone', () => {
  expect(last('de', '„Geh heim“, rief die Menge Tom Asch zu.').speaker?.name).toBe('die Menge');
});

test('the spokesman of somebody known by name is not that somebody', () => {
  const de = 'Innenministerin Anna Faber sagte: „Nein.“ Der Sprecher der Ministerin sagte: „Doch.“';
  expect(last('de', de).speaker?.name).toBe('Der Sprecher der Ministerin');
  const en = 'Minister Ann Faber said “no.” The spokesman for the minister said “yes.”';
  expect(last('en', en).speaker?.name).toBe('The spokesman for the minister');
});

test.each([
  [
    'de',
    'Paula Wagner fehlte. Scholz lobt Abkommen – Wagner: „Das kostet Arbeitsplätze“',
    'Paula Wagner',
  ],
  [
    'en',
    'Bernard Sands left. Clinton Backs Trade Deal; Sands: “It Will Cost Jobs”',
    'Bernard Sands',
  ],
  ['en', 'Clinton Backs Trade Deal; Bernard Sands: “It Will Cost Jobs”', 'Bernard Sands'],
  ['en', '“Can we bury it?” The aide, Monica Sands, replied: “Not legally.”', 'Monica Sands'],
  [
    'en',
    '“Yes,” Ann Tran says. Her husband, the critic Lee Dorn, laughs. “No,” he says.',
    'Lee Dorn',
  ],
  ['de', '„Er war gut“, sagte seine Zugführerin, Leutnant Grete Okafor.', 'Grete Okafor'],
  [
    'de',
    'Anna Berg sagte: „Ja.“ Kohn sagte: „Nein.“ Berg bestreitet das. „Nie“, schrieb sie.',
    'Anna Berg',
  ],
  ['en', 'Lang texted his wife: “Delete everything.”', 'Lang'],
  ['en', '“No,” said Fed chair Ann Holt’s predecessor, Max Stein.', 'Max Stein'],
  ['de', 'Eine von ihnen, Anna Holt, nannte die Stadt „völlig ruhig“.', 'Anna Holt'],
])('%s: %s is %s', (lang, text, name) => {
  expect(last(lang, text).speaker?.name).toBe(name);
});

test.each([
  ['de', 'Auf die Frage nach dem Spiel sagte Max Stein knapp – Wortlaut: „Nein.“', 'Max Stein'],
  ['de', 'Max Stein ging – Fazit: „Wir haben gut gespielt.“', 'Max Stein'],
  ['de', 'Max Stein ging; Tenor: „Wir haben gut gespielt.“', 'Max Stein'],
  ['de', 'Max Stein sagte es oft – Folge: „Wir haben gut gespielt.“', 'Max Stein'],
  ['en', 'Ann Doe left early – Berlin: “We played well today.”', 'Ann Doe'],
  ['en', 'Ann Doe left early; New York: “We played well today.”', 'Ann Doe'],
  ['en', 'Ann Doe said it twice – Verdict: “We played well today.”', 'Ann Doe'],
  ['en', 'ANN DOE LEADS - Poll: “We played well today.”', 'ANN DOE LEADS'],
])('%s: %s is of %s, whatever heads it', (lang, text, name) => {
  expect(last(lang, text).speaker?.name).toBe(name);
});

test.each([
  ['Scholz lobt Abkommen – Wagner: „Das kostet Arbeitsplätze“', 'inferred'],
  ['Scholz sagte es oft – Wortlaut: „Das kostet Arbeitsplätze“', 'confirmed'],
])('%s is %s where nobody of that name is known', (text, status) => {
  expect(last('de', text).status).toBe(status);
});

test('what stands behind a question is not who asked it', () => {
  const text = '“Can we bury it?” The aide, Monica Sands, replied: “Not legally.”';
  expect(attribute(sourceOf(text, 'en'), [], LEXICON).quotations[0]?.speaker).toBeNull();
});

test.each([
  ['en', 'The minister works “day and night,” a phrase opposition leader Tariq Khan mocked.'],
  ['de', 'Tarik Kahn spottete über das Versprechen der Ministerin, „Tag und Nacht“ zu arbeiten.'],
  ['de', 'Max Merz warf Scholz vor, dessen Satz „Wir haben alles im Griff“ sei falsch.'],
  ['en', 'Ann Holt read Max Stein’s lips: “No, thank you.”'],
  ['en', 'Photo: Amy Trask listens as Governor Luis Prado says “the money is gone” in Boise.'],
  ['en', 'Until Ann Holt says “thank you,” we wait.'],
  ['de', '„Ganz unmöglich“ nannte Minister Max Stein Kanzlerin Anna Holt.'],
])('%s: %s is not sure', (lang, text) => {
  expect(last(lang, text).status).not.toBe('confirmed');
});
