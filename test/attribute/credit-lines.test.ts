// The line below a block quote that says whose it is, and lines that only begin with a dash.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import type { SourceText } from '../../src/model/source.js';
import { LEXICON, sourceOf } from './sources.js';

/** A source in which the paragraphs that begin with `> ` are block quotes. */
function blocks(marked: string, lang: string): SourceText {
  const quoted = marked.split('\n\n').map((one) => one.startsWith('> '));
  const source = sourceOf(marked.replaceAll(/^> /gmu, ''), lang);
  const kinds = source.blocks.map((block, i) =>
    quoted[i] ? { ...block, kind: 'block-quote' as const } : block,
  );
  return { ...source, blocks: kinds };
}

const spoke = (marked: string, lang = 'en'): string =>
  attribute(blocks(marked, lang), [], LEXICON)
    .quotations.map(({ text, status, speaker }) => `${text} ${status} ${speaker?.name ?? '-'}`)
    .join(' | ');

const EN = 'The ferry is too old for the winter.';
const DE = 'Die Fähre ist zu alt für den Winter.';

describe('a credit line', () => {
  test.each([
    ['in the block', `They met.\n\n> ${EN}\n> — Carla Lund`, 'Carla Lund'],
    ['as the last paragraph of the block', `> ${EN}\n\n> — Carla Lund`, 'Carla Lund'],
    ['below the block', `> ${EN}\n\n— Carla Lund\n\nThey left.`, 'Carla Lund'],
    ['on the same line', `> ${EN} — Otto Kern`, 'Otto Kern'],
    ['with a role before', `> ${EN}\n> – Mayor Lund`, 'Lund'],
    ['with a role behind', `> ${EN}\n> -- Zora Quell, mayor of Hill`, 'Zora Quell'],
    ['with a tilde', `> ${EN}\n> ~ Carla Lund`, 'Carla Lund'],
    ['with a hyphen', `> ${EN}\n> - Carla Lund`, 'Carla Lund'],
  ])('%s names the speaker: %j', (_, text, name) => {
    expect(spoke(text)).toBe(`${EN} confirmed ${name}`);
  });

  test.each([
    ['in the block', `> ${DE}\n> — Otto Kern`, 'Otto Kern'],
    ['with a role', `> ${DE} — Bürgermeisterin Carla Lund`, 'Carla Lund'],
    ['below the block', `> ${DE}\n\n– Anna von Berg, Ministerin`, 'Anna von Berg'],
  ])('in German, %s, names the speaker: %j', (_, text, name) => {
    expect(spoke(text, 'de')).toBe(`${DE} confirmed ${name}`);
  });

  test('of what may be no person is inferred', () => {
    expect(spoke(`> ${EN}\n> — Harbour Street`)).toBe(`${EN} inferred Harbour Street`);
  });

  test('without a dash, as the last paragraph of the block, is inferred and no quotation', () => {
    expect(spoke(`> ${EN}\n\n> Carla Lund`)).toBe(`${EN} inferred Carla Lund`);
    expect(spoke(`> ${EN}\n\n> Mayor Carla Lund`)).toBe(`${EN} inferred Carla Lund`);
  });

  test.each(['Carla Lund left.', 'Harbour Street', 'Carla'])('without a dash is not %j', (line) => {
    expect(spoke(`> ${EN}\n\n> ${line}`)).toContain(`${line} unknown -`);
  });

  test('tells of the paragraph before the last, inferred', () => {
    expect(spoke(`> ${EN}\n\n> We sail.\n> — Carla Lund`)).toBe(
      `${EN} inferred Carla Lund | We sail. confirmed Carla Lund`,
    );
  });

  test('of one block tells nothing of the block after it', () => {
    expect(spoke(`> ${EN}\n> — Carla Lund\n\nThey met.\n\n> We sail.`)).toMatch(/We sail. \w+ -$/u);
  });
});

test.each([
  ['goes on', `> ${EN} — Carla Lund stayed.`, 'en'],
  ['is a remark', `> ${EN} — Never again`, 'en'],
  ['is one word', `> ${EN}\n> — Harbour`, 'en'],
  ['begins with an article', `> ${EN}\n> — The Harbour Master`, 'en'],
  ['is a German phrase', `> ${DE}\n> — Ende Gut`, 'de'],
  ['is a German sentence', `> ${DE} — Otto Kern ging.`, 'de'],
])('a dash before what %s names nobody: %j', (_, text, lang) => {
  expect(spoke(text, lang)).not.toMatch(/confirmed|inferred/u);
});

test('a line with a dash behind a paragraph that is no block quote names nobody', () => {
  expect(spoke(`They met.\n\n— Carla Lund\n\n> ${EN}`)).toMatch(/unknown -$/u);
});
