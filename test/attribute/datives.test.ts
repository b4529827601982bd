// Whom something is told, in front of the verb: a noun for several is no subject of a verb for one.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const spoke = (text: string) => {
  const { status, speaker } = attribute(sourceOf(text, 'de'), [], LEXICON).quotations.at(-1)!;
  return `${status} ${speaker?.name}${speaker?.doubt ? ` (${speaker.doubt})` : ''}`;
};

const ONE = 'Der Hydrologe Thomas Seidel forscht in Potsdam. ';

describe('a noun for several before a verb for one is whom it is told', () => {
  test.each([
    [`${ONE}Reportern sagte Seidel: „Die Lage ist ernst.“`, 'confirmed'],
    [
      `${ONE}Journalisten sagte Thomas Seidel am Montag, die Lage sei „sehr ernst für alle“.`,
      'confirmed',
    ],
    [`${ONE}Landwirten rät Seidel, sie könnten „bis zu 40 Prozent“ sparen.`, ''],
    [`${ONE}Kindern erklärt Seidel das so: „Ohne Kontrollen bleibt es Papier.“`, ''],
    [`${ONE}Kommunen empfiehlt Seidel: „Ohne Kontrollen bleibt es Papier.“`, ''],
    [`${ONE}Gästen erzählt Seidel gern: „Das spart viel Wasser.“`, ''],
    [`${ONE}Zeitungen sagte Seidel: „Ohne Kontrollen bleibt es Papier.“`, ''],
  ])('%s', (text, status) => {
    expect(spoke(text)).toMatch(
      new RegExp(`^${status || '(?:confirmed|inferred)'} Thomas Seidel$`, 'u'),
    );
  });

  test.each([
    [`${ONE}Reporter sagten Seidel: „Die Lage ist ernst.“`, 'Thomas Seidel'],
    [`${ONE}Demonstranten riefen Seidel zu: „Die Lage ist ernst.“`, 'Thomas Seidel'],
    ['Saskia Esken kam. Esken sagte am Montag: „Die Lage ist ernst.“', 'nobody'],
  ])('and the subject of a verb for several: %s', (text, name) => {
    expect(spoke(text)).not.toContain(name);
  });
});

describe('a name on each side of the verb', () => {
  test('leaves open who answers whom', () => {
    const text = `${ONE}Frau Kolb antwortete Thomas Seidel: „Die Lage ist ernst.“`;
    expect(spoke(text)).toMatch(/^inferred .*\(joint\)$/u);
  });

  test.each([
    [`${ONE}Frau Kolb antwortete: „Die Lage ist ernst.“`, 'Kolb'],
    [`${ONE}Anna Lemke widersprach Thomas Seidel: „Die Lage ist ernst.“`, 'Anna Lemke'],
    ['Die Wortlaut-Leserin Kolb kam. „Die Lage ist ernst“, sagte Wortlaut-Leserin Kolb.', 'Kolb'],
    ['Hans-Martin Kolb kam. „Die Lage ist ernst“, sagte Kolb.', 'Hans-Martin Kolb'],
  ])('or not: %s', (text, name) => {
    expect(spoke(text)).toBe(`confirmed ${name}`);
  });
});
