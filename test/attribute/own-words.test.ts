// Whose words they are where no verb of saying governs them, and where such a sentence names nobody.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const told = (lang: string, text: string): readonly string[] =>
  attribute(sourceOf(text, lang), [], LEXICON).quotations.map(({ status, speaker }) =>
    speaker ? `${status === 'confirmed' ? '!' : ''}${speaker.name}` : '-',
  );

const DE = '»Das Netz ist um elf zusammengebrochen«';
const EN = '“Steel does not fail at once”';

describe('in German', () => {
  test.each([
    ['a genitive before the noun', `Karin Bergers Satz ${DE} blieb.`, 'Karin Berger'],
    ['a genitive and a colon', `Thomas Reuters Urteil: ${DE}`, 'Thomas Reuter'],
    ['a genitive with an apostrophe', `Olaf Scholz’ Satz ${DE} blieb.`, 'Olaf Scholz'],
    ['behind the words', `${DE}: So erinnert sich Karin Berger.`, 'Karin Berger'],
    ['as their owner behind them', `${DE} waren Karin Bergers Worte.`, 'Karin Berger'],
    ['alone in brackets', '»Das Netz brach zusammen« (Karin Berger).', 'Karin Berger'],
    ['behind a verb of naming', 'Eine »reine Schande« nannte Karin Berger das.', '!Karin Berger'],
    ['behind a verb of feeling', 'Als »Schande« empfand Karin Berger die Pläne.', 'Karin Berger'],
    ['in a clause with wie', 'Die »Mützen« im Amt, wie Karin Berger sie nennt.', 'Karin Berger'],
  ])('whoever is named %s: %s', (_, text, name) => {
    expect(told('de', text)).toEqual([name]);
  });

  test.each([
    ['a body that names somebody', 'Eine »Zeitung« nannte Karin Berger eine Lügnerin.'],
    ['a name in marks as the subject', 'Die »Zeit« nannte Karin Berger das.'],
    ['the words themselves', `Wörtlich lautet der Satz: ${DE}`],
    ['the original', `Im Original: ${DE}`],
    ['the language', `Auf Englisch heißt das: ${DE}`],
    ['a work and its author', '»Der Zauberberg« (Thomas Mann) liegt da.'],
  ])('nobody where the sentence has %s: %s', (_, text) => {
    expect(told('de', text)).toEqual(['-']);
  });
});

describe('in English', () => {
  test.each([
    ['as their owner behind them', `${EN} were Jane Doe’s words.`, 'Jane Doe'],
    ['as whose words they were', `${EN} were the words of Jane Doe.`, 'Jane Doe'],
    ['before a colon', `The best line is Jane Doe’s: ${EN}.`, 'Jane Doe'],
    ['before the words', 'Jane Doe’s “bureaucratic noise” was a warning.', 'Jane Doe'],
    ['alone in brackets', '“Steel doesn’t fail suddenly” (Jane Doe).', 'Jane Doe'],
    ['behind is what', 'A “greedy mob” is what Jane Doe called them.', 'Jane Doe'],
    ['behind was how', '“A toy” was how Jane Doe described the ramp.', 'Jane Doe'],
    ['behind To', 'To Jane Doe they were “hysterical women”.', 'Jane Doe'],
    ['behind For', 'For Jane Doe the ramp was “a toy”.', 'Jane Doe'],
  ])('whoever is named %s: %s', (_, text, name) => {
    expect(told('en', text)).toEqual([name]);
  });

  test.each([
    ['a work and its author', '“The Old Man” (Jane Doe) lay there.'],
    ['a work of somebody', 'Jane Doe’s “War and Peace” lay there.'],
    ['what is somebody’s inside a sentence', 'They prefer ice to Jane Doe’s “broccoli” diet.'],
    ['whose road it was', 'For miles the road was “a toy”.'],
  ])('nobody where the sentence has %s: %s', (_, text) => {
    expect(told('en', text)).toEqual(['-']);
  });
});

describe('what somebody does between two halves of a sentence', () => {
  test.each([
    ['de', '»Das Netz«, Karin Berger hebt die Hände, »ist tot.«', 'Karin Berger'],
    ['en', '“Steel,” Jane Doe shrugs, “doesn’t fail suddenly.”', 'Jane Doe'],
    ['en', 'Sana Qureshi waits. “Steel,” Qureshi shrugs, “doesn’t fail.”', 'Sana Qureshi'],
  ])('gives both halves to them, as one utterance (%s): %s', (lang, text, name) => {
    const { quotations } = attribute(sourceOf(text, lang), [], LEXICON);
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual([name, name]);
    expect(new Set(quotations.map(({ group }) => group)).size).toBe(1);
  });

  test.each([
    ['two sentences', 'en', '“It is steel.” Jane Doe shrugs. “It does not fail.”'],
    ['two names of things', 'en', '“Steel,” the harbour gleams, “doesn’t fail.”'],
  ])('gives neither to them in %s', (_, lang, text) => {
    expect(told(lang, text)).toEqual(['-', '-']);
  });
});

describe('a name and a colon alone before a paragraph', () => {
  test.each([
    ['de', `Karin Berger:\n\n${DE}`, '!Karin Berger'],
    ['en', `Jane Doe:\n\n${EN}`, '!Jane Doe'],
  ])('names who speaks (%s): %s', (lang, text, name) => {
    expect(told(lang, text)).toEqual([name]);
  });

  test.each([
    ['de', `Fazit:\n\n${DE}`],
    ['de', `Die Lage:\n\n${DE}`],
    ['en', `Update:\n\n${EN}`],
    ['en', `The harbour:\n\n${EN}`],
  ])('names nobody where it is no person (%s): %s', (lang, text) => {
    expect(told(lang, text).join()).not.toMatch(/!/u);
  });
});

test.each([
  [
    'whoever speaks for a body with a name in marks',
    'Ein Sprecher der Bürgerinitiative »Rettet den Park« nannte die Pläne einen »Verrat«.',
    'Ein Sprecher der Bürgerinitiative',
  ],
  [
    'who names the words of others',
    'Den Satz »Alles gut« nannte Karin Berger eine »Lüge«.',
    'Karin Berger',
  ],
])('the subject before a verb of naming is %s: %s', (_, text, name) => {
  expect(told('de', text).at(-1)).toContain(name);
});
