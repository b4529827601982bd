// A number with its scale beside the same number in digits: `$30 million` and `$30,000,000` are one
// value. The digits are read as number and scale where the other side has that very value, so that
// what differs is still named as it stands. O(units of both sides), for large numbers alone.

import type { Unit } from '../units.js';

/** The words that scale, by the key of their unit, in English and in German. */
const SCALES: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ['u:thousand', 1e3],
    ['u:million', 1e6],
    ['u:billion', 1e9],
    ['u:trillion', 1e12],
  ]),
  de: new Map([
    ['u:tausend', 1e3],
    ['u:million', 1e6],
    ['u:milliarde', 1e9],
    ['u:billion', 1e12],
  ]),
};

const LARGE = /^#\d{4,15}$/u;
const NUMBER = /^#\d{1,6}(?:\.\d{1,6})?$/u;

const isLarge = ({ kind, key }: Unit): boolean => kind === 'number' && LARGE.test(key);

/** Written out: most quotes with numbers have none so large. */
function hasLarge(units: readonly Unit[]): boolean {
  for (const unit of units) if (unit.kind === 'number' && isLarge(unit)) return true;
  return false;
}

/** Units with their large numbers written as the other side writes them. */
export function scaledLike(
  units: readonly Unit[],
  other: () => readonly Unit[],
  lang: string,
): readonly Unit[] {
  const scales = SCALES[lang];
  if (!scales || !hasLarge(units)) return units;
  const pairs = pairsIn(other(), scales);
  if (pairs.size === 0) return units;
  return units.flatMap((unit) => {
    const pair = isLarge(unit) ? pairs.get(Number(unit.key.slice(1))) : undefined;
    if (!pair) return [unit];
    return [
      { ...unit, key: pair.number },
      { ...unit, key: pair.scale, via: 'unit' as const, kind: 'word' as const, spaced: false },
    ];
  });
}

interface Pair {
  readonly number: string;
  readonly scale: string;
}

/** `30`, `million` → 30000000. */
function pairsIn(
  units: readonly Unit[],
  scales: ReadonlyMap<string, number>,
): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>();
  units.forEach((unit, at) => {
    const scale = units[at + 1]?.key ?? '';
    const size = unit.key.startsWith('#') && NUMBER.test(unit.key) ? scales.get(scale) : undefined;
    if (size === undefined) return;
    pairs.set(Math.round(Number(unit.key.slice(1)) * size), { number: unit.key, scale });
  });
  return pairs;
}
