// Surnames that are words as well: known from the whole name, and told from roles and adverbs.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const spoke = (text: string) => {
  const lang = text.includes('„') ? 'de' : 'en';
  const { status, speaker } = attribute(sourceOf(text, lang), [], LEXICON).quotations.at(-1)!;
  return `${status} ${speaker?.name}`;
};

describe('a surname that is a word as well is whom the text gives that name in full', () => {
  test.each([
    ['Die Abgeordnete Anna Müller kam. „Wir lehnen das ab“, sagte Müller.', 'Anna Müller'],
    ['Die Abgeordnete Anna Müller kam. „Wir lehnen das ab“, so Müller weiter.', 'Anna Müller'],
    ['Die Abgeordnete Anna Müller kam. Müller sagte: „Wir lehnen das ab.“', 'Anna Müller'],
    ['Die Abgeordnete Anna Müller kam. „Wir lehnen das ab“, erklärte Frau Müller.', 'Anna Müller'],
    ['Katharina Vogt kam. „Wir lehnen das ab“, betonte Vogt am Montag.', 'Katharina Vogt'],
    ['Sebastian Kurz kam. „Wir lehnen das ab“, sagte Kurz.', 'Sebastian Kurz'],
    ['Sebastian Kurz kam. Kurz sagte: „Wir lehnen das ab.“', 'Sebastian Kurz'],
    ['Peter Tiemann kam. „Wir lehnen das ab“, sagte Minister Tiemann.', 'Peter Tiemann'],
    ['Maria König kam. Laut König ist das „ein großer Irrtum der Zeit“.', 'Maria König'],
    ['Minister Maria King came. “We reject this bill today,” said King.', 'Maria King'],
    ['Minister Maria King came. “We reject this bill today,” Ms King said.', 'Maria King'],
    ['Minister Maria King came. King said: “We reject this bill today.”', 'Maria King'],
    ['Theresa May came. “We reject this bill today,” said May.', 'Theresa May'],
    ['Theresa May came. “We reject this bill today,” May said on Monday.', 'Theresa May'],
    ['John Judge came. “We reject this bill today,” Judge told reporters.', 'John Judge'],
  ])('%s', (text, name) => {
    expect(spoke(text)).toMatch(new RegExp(`^(?:confirmed|inferred) ${name}$`, 'u'));
  });

  test.each([
    ['Anna Müller kam. „Wir lehnen das ab“, sagte der Müller.'],
    ['Anna Müller kam. „Wir lehnen das ab“, sagte der alte Müller.'],
    ['Anna Richter kam. „Wir lehnen das ab“, sagten Richter.'],
    ['Maria König kam. „Wir lehnen das ab“, sagte König Ludwig.'],
    ['Sebastian Kurz kam. Kurz sagte er: „Wir lehnen das ab.“'],
    ['Anna Müller kam. „Wir lehnen das ab“, sagte Bergs Müller.'],
    ['Minister Maria King came. “We reject this bill today,” said the King.'],
    ['Minister Maria King came. “We reject this bill today,” said the young King.'],
    ['Minister Maria King came. “We reject this bill today,” said King Charles.'],
    ['Theresa May came. They may say: “We reject this bill today.”'],
  ])('but not here: %s', (text) => {
    expect(spoke(text)).not.toMatch(
      /Anna Müller|Anna Richter|Maria König|Maria King|Theresa May$/u,
    );
  });

  test('and a title shows it where the text has no whole name', () => {
    expect(spoke('Es gab Streit. „Wir lehnen das ab“, sagte Frau Vogt.')).toMatch(/Vogt$/u);
    expect(spoke('Es gab Streit. „Wir lehnen das ab“, sagte Frau Kanzlerin.')).not.toMatch(
      /^confirmed Kanzlerin/u,
    );
  });
});

describe('a name with its party behind it is plainly the name', () => {
  test.each([
    ['„Das reicht uns nicht“, sagte Leyla Arslan von den Grünen.', 'confirmed Leyla Arslan'],
    ['Leyla Arslan von den Grünen sagte: „Das reicht uns nicht.“', 'confirmed Leyla Arslan'],
    ['„Das reicht uns nicht“, sagte Leyla Arslan von der SPD.', 'confirmed Leyla Arslan'],
  ])('%s', (text, told) => {
    expect(spoke(text)).toBe(told);
  });

  test('but not the one whose people speak', () => {
    expect(spoke('„Das reicht uns nicht“, sagte der Sprecher von Leyla Arslan.')).not.toMatch(
      /^confirmed Leyla/u,
    );
  });
});
