// Whether a regular expression can read the same characters in two ways within a repeat: such a one
// tries exponentially many ways on a text that fits nearly. Glushkov's automaton has a state for
// each character of the pattern; it is exponentially ambiguous if two different paths lead from a
// state back to itself over the same word (Weber and Seidl 1991). Look-arounds are looked into, but
// narrow nothing, as \b does not; back references are any character; a group with an upper bound
// counts as read once. Quadratic ways (`\s*\s*$`) are not seen.

/** What a character of the pattern can be: a bit for each of the sample characters. */
type Mask = bigint;

/** A part of the automaton: whether it can be empty, where it begins and ends. */
interface Part {
  readonly isNullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

interface Cursor {
  readonly pattern: string;
  readonly flags: string;
  readonly masks: Mask[];
  /** How often a state follows another: twice is two ways. */
  readonly follows: Map<number, Map<number, number>>;
  at: number;
}

const EMPTY: Part = { isNullable: true, first: [], last: [] };
const SAMPLES = [
  ...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code)),
  ...'äßÉЖ中\u0301„“”’«»–—…\u00a0\u00ad\u200b½٣€\u2028\ufeff',
];

/** Whether a repeat in the pattern can read some text in more ways than one. */
export function isAmbiguous(pattern: string, flags: string): boolean {
  const cursor: Cursor = { pattern, flags, masks: [], follows: new Map(), at: 0 };
  readChoice(cursor);
  return cursor.masks.some((_, state) => hasTwoWays(cursor, state));
}

function readChoice(cursor: Cursor): Part {
  let part = readSequence(cursor);
  while (cursor.pattern[cursor.at] === '|') {
    cursor.at += 1;
    const other = readSequence(cursor);
    part = {
      isNullable: part.isNullable || other.isNullable,
      first: [...part.first, ...other.first],
      last: [...part.last, ...other.last],
    };
  }
  return part;
}

function readSequence(cursor: Cursor): Part {
  let part = EMPTY;
  while (cursor.at < cursor.pattern.length && !/[|)]/.test(cursor.pattern[cursor.at] ?? '')) {
    const next = readRepeated(cursor);
    link(cursor, part.last, next.first);
    part = {
      isNullable: part.isNullable && next.isNullable,
      first: part.isNullable ? [...part.first, ...next.first] : part.first,
      last: next.isNullable ? [...part.last, ...next.last] : next.last,
    };
  }
  return part;
}

function link({ follows }: Cursor, from: readonly number[], to: readonly number[]): void {
  for (const state of from) {
    const own = follows.get(state) ?? new Map<number, number>();
    follows.set(state, own);
    for (const next of to) own.set(next, (own.get(next) ?? 0) + 1);
  }
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

function readRepeated(cursor: Cursor): Part {
  const isGroup = cursor.pattern[cursor.at] === '(';
  const part = isGroup ? readGroup(cursor) : readCharacter(cursor);
  QUANTIFIER.lastIndex = cursor.at;
  const found = QUANTIFIER.exec(cursor.pattern);
  if (!found) return part;
  cursor.at = QUANTIFIER.lastIndex;
  const [sign = '', least = '', comma = '', most = ''] = found;
  const isOpen = /^[*+]/.test(sign) || (comma !== '' && most === '');
  const isRange = comma !== '' && most !== least && !isGroup && Number(most) > 1;
  if (isOpen || isRange) link(cursor, part.last, part.first);
  const canLack = /^[*?]/.test(sign) || least === '0';
  return canLack ? { ...part, isNullable: true } : part;
}

const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>|[a-z-]+:))?/y;

function readGroup(cursor: Cursor): Part {
  GROUP.lastIndex = cursor.at;
  const [opening = '('] = GROUP.exec(cursor.pattern) ?? [];
  cursor.at += opening.length;
  const part = readChoice(cursor);
  cursor.at += 1;
  return /[=!]$/.test(opening) ? EMPTY : part;
}

const ATOM =
  /\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|k<\w+>|\d+|.)|./isuy;

function readCharacter(cursor: Cursor): Part {
  ATOM.lastIndex = cursor.at;
  const [atom = ''] = ATOM.exec(cursor.pattern) ?? [];
  if (atom === '') throw new Error(`cannot read /${cursor.pattern}/ at ${cursor.at}`);
  cursor.at += atom.length;
  if (/^(?:[$^]|\\[bB])$/.test(atom)) return EMPTY;
  const state = cursor.masks.push(maskOf(atom, cursor)) - 1;
  return { isNullable: false, first: [state], last: [state] };
}

const known = new Map<string, Mask>();

/** The samples that an atom takes, and one more bit for a character that is in no other atom. */
function maskOf(atom: string, { flags }: Cursor): Mask {
  const key = `${flags}/${atom}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const isBack = /^\\(?:[1-9]|k<)/.test(atom);
  const takes = isBack ? /^/ : new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/g, ''));
  const mask = SAMPLES.reduce((bits, sample, index) => {
    return takes.test(sample) ? bits | (1n << BigInt(index)) : bits;
  }, 0n);
  known.set(key, mask);
  return mask;
}

/** Whether two paths over the same word lead from a state back to it. */
function hasTwoWays({ follows, masks }: Cursor, state: number): boolean {
  const loop = loopOf(follows, state);
  if (!loop.has(state)) return false;
  for (const from of loop) {
    for (const [to, count] of follows.get(from) ?? []) if (count > 1 && loop.has(to)) return true;
  }
  const next = (at: number) => [...(follows.get(at)?.keys() ?? [])].filter((to) => loop.has(to));
  const isBoth = (a: number, b: number) => ((masks[a] ?? 0n) & (masks[b] ?? 0n)) !== 0n;
  const size = masks.length;
  const seen = new Map<number, number[]>([[state * size + state, []]]);
  const queue = [state * size + state];
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    for (const a of next(Math.floor(pair / size))) {
      for (const b of next(pair % size)) {
        if (!isBoth(a, b)) continue;
        const reached = seen.get(a * size + b);
        if (reached) reached.push(pair);
        else {
          seen.set(a * size + b, [pair]);
          queue.push(a * size + b);
        }
      }
    }
  }
  const back = new Set<number>();
  const wanted = [state * size + state];
  for (let pair = wanted.pop(); pair !== undefined; pair = wanted.pop()) {
    if (Math.floor(pair / size) !== pair % size) return true;
    for (const before of seen.get(pair) ?? []) {
      if (back.has(before)) continue;
      back.add(before);
      wanted.push(before);
    }
  }
  return false;
}

/** The states on some way from a state back to it. */
function loopOf(follows: Cursor['follows'], state: number): ReadonlySet<number> {
  const ahead = reachable(state, (at) => follows.get(at)?.keys() ?? []);
  const behind = new Map<number, number[]>();
  for (const [from, own] of follows) {
    for (const to of own.keys()) behind.set(to, [...(behind.get(to) ?? []), from]);
  }
  const before = reachable(state, (at) => behind.get(at) ?? []);
  return new Set([...ahead].filter((each) => before.has(each)));
}

function reachable(start: number, next: (at: number) => Iterable<number>): Set<number> {
  const found = new Set<number>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const to of next(at)) {
      if (found.has(to)) continue;
      found.add(to);
      queue.push(to);
    }
  }
  return found;
}
