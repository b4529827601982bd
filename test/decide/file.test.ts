// Reading a decisions file: what the schema refuses is refused, each fault at its place.

import { describe, expect, test } from 'vitest';
import { decisionsText } from '../../src/decide/entry.js';
import { readDecisions } from '../../src/decide/file.js';
import { decisions as fits } from '../../src/generated/validators/decisions.js';
import { entryOn, failing } from './entries.js';

const read = (text: string) => readDecisions('d.json', new TextEncoder().encode(text));
const good = entryOn(failing(), { until: '2026-12-01', after: '2026-11-01' });
const file = (entry: unknown) => ({ schemaVersion: 1, decisions: [good, entry] });

test('a file that was written is read as it was, and fits the schema', () => {
  const text = decisionsText([good]);
  expect(read(text)).toMatchObject({ isWhole: true, problems: [] });
  expect(fits(JSON.parse(text))).toBe(true);
});

describe('one faulty entry costs itself alone, told where it stands:', () => {
  const cases: [string, unknown, RegExp][] = [
    ['no object', 7, /is 7, not an object/],
    ['an unknown key', { ...good, colour: 'red' }, /unknown key "colour"/],
    ['a key of every object', JSON.parse(`{"__proto__": 1}`), /unknown key "__proto__"/],
    ['no reviewer', { ...good, reviewer: undefined }, /lacks "reviewer"/],
    ['an empty reviewer', { ...good, reviewer: '' }, /"reviewer" is empty/],
    ['a long reviewer', { ...good, reviewer: 'x'.repeat(81) }, /more than 80/],
    ['an unknown action', { ...good, action: 'approve' }, /"action" is none of/],
    ['a short fingerprint', { ...good, fingerprint: 'abc' }, /"fingerprint" is no/],
    ['a German date', { ...good, date: '22.11.2026' }, /"date" is no/],
    ['half of what was seen', { ...good, seen: { verdict: 'altered' } }, /"seen" does not have/],
    ['more than was seen', { ...good, seen: { ...good.seen, x: '' } }, /"seen" does not have/],
  ];
  test.each(cases)('%s', (_, entry, message) => {
    const text = JSON.stringify(file(entry), null, 1);
    const { entries, problems, isWhole } = read(text);
    expect(entries).toHaveLength(1);
    expect(isWhole).toBe(false);
    expect(problems[0]).toMatchObject({ level: 'warning', pointer: '/decisions/1' });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.line).toBeGreaterThan(10);
    expect(fits(JSON.parse(text))).toBe(false);
  });

  const dates: [string, object, RegExp][] = [
    ['the 30th of February', { date: '2026-02-30', after: undefined }, /no day of the calendar/],
    ['an end before the beginning', { until: '2026-11-01' }, /"until" is before "date"/],
    ['knowledge of the future', { after: '2026-11-30' }, /"after" is not before/],
  ];
  test.each(dates)('%s', (_, change, message) => {
    expect(read(JSON.stringify(file({ ...good, ...change }))).problems[0]?.message).toMatch(
      message,
    );
  });
});

describe('a file as a whole is refused when it is', () => {
  test.each([
    ['no JSON', '{'],
    ['empty', ''],
    ['a list', '[]'],
    ['of another version', '{"schemaVersion":2,"decisions":[]}'],
    ['without decisions', '{"schemaVersion":1}'],
    ['with more than it should have', '{"schemaVersion":1,"decisions":[],"x":1}'],
    ['with a key twice', '{"schemaVersion":1,"decisions":[],"decisions":[]}'],
    ['as deep as a well', `{"schemaVersion":1,"decisions":${'['.repeat(100_000)}`],
  ])('%s', (_, text) => {
    const { entries, problems, isWhole } = read(text);
    expect([entries, isWhole]).toEqual([[], false]);
    expect(problems).toMatchObject([{ ruleId: 'decisions/unreadable', level: 'error' }]);
  });
});
