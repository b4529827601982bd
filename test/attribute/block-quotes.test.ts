// Block quotes: which are read by the marks in them, and which block a credit line belongs to.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { read } from '../../src/read/index.js';
import { sourceFile, UNDECLARED } from '../read/files.js';
import { LEXICON } from './sources.js';

async function spoke(content: string, lang = 'en'): Promise<string[]> {
  const declared = { ...UNDECLARED, lang };
  const source = await read(sourceFile('draft.md', content, { declared }));
  return attribute(source, [], LEXICON).quotations.map(
    ({ text, speaker }) => `${text} · ${speaker?.name ?? '-'}`,
  );
}

const STEEL = 'Steel doesn’t fail suddenly';
const SLOW = 'We were slow, and eleven people were hurt.';

describe('a block quote that holds marks and nothing else but who said them', () => {
  test.each([
    ['a verb behind', `> “${STEEL},” Sana Qureshi said.`, `${STEEL}, · Sana Qureshi`],
    ['a verb before the name', `> “${STEEL},” said Sana Qureshi.`, `${STEEL}, · Sana Qureshi`],
    ['as', `> “${STEEL},” as Sana Qureshi put it.`, `${STEEL}, · Sana Qureshi`],
    ['a pronoun', `> “${STEEL},” she said.`, `${STEEL}, · she`],
  ])('is read by its marks: %s', async (_, content, expected) => {
    expect(await spoke(`The hearing was long.\n\n${content}`)).toEqual([expected]);
  });

  test('is read by its marks, in German', async () => {
    expect(
      await spoke('Es wurde spät.\n\n> „Stahl bricht nie plötzlich“, sagte Karin Berger.', 'de'),
    ).toEqual(['Stahl bricht nie plötzlich · Karin Berger']);
  });

  test('is read by its marks where they are parted', async () => {
    expect(await spoke('> “Steel,” said Sana Qureshi, “doesn’t fail suddenly.”')).toEqual([
      'Steel, · Sana Qureshi',
      'doesn’t fail suddenly. · Sana Qureshi',
    ]);
  });

  test.each([
    ['a story', '“No,” she said, and walked on through the rain to the house.'],
    ['words in marks behind others', 'It was said that “steel doesn’t fail suddenly” that day.'],
    ['a term at its beginning', '“Resilience” is the word of the year in this town of ours.'],
  ])('is a quotation as a whole when it is %s', async (_, words) => {
    expect(await spoke(`They wrote this.\n\n> ${words}`)).toEqual([
      expect.stringContaining(`${words} · `),
    ]);
  });
});

describe('the credit of a block quote', () => {
  test('is not that of the block before it', async () => {
    const content = `It was long.\n\n> ${STEEL}.\n\n> ${SLOW}\n>\n> — Peter Dunmore`;
    expect(await spoke(content)).toEqual([`${STEEL}. · -`, `${SLOW} · Peter Dunmore`]);
  });

  test('on its last line is not that of the block before it', async () => {
    expect(await spoke(`> ${STEEL}.\n\n> “${SLOW}” — Peter Dunmore`)).toEqual([
      `${STEEL}. · -`,
      `${SLOW} · Peter Dunmore`,
    ]);
  });

  test('is that of all its paragraphs', async () => {
    const content = `> ${STEEL}.\n>\n> ${SLOW}\n>\n> — Peter Dunmore`;
    expect(await spoke(content)).toEqual([`${STEEL}. · Peter Dunmore`, `${SLOW} · Peter Dunmore`]);
  });

  test('that stands alone in a block is that of the block before it, and of no other', async () => {
    expect(await spoke(`> ${STEEL}.\n\n> ${SLOW}\n\n> — Peter Dunmore`)).toEqual([
      `${STEEL}. · -`,
      `${SLOW} · Peter Dunmore`,
    ]);
  });
});
