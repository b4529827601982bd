// `npm run bench`: this locator beside approx-string-match and a plain scan, the same quotes in one
// run, single thread. Prints one table; times are medians in microseconds, the index apart.
//
// Options: --limit 0.35, --sizes 5000,100000, --quick (fewer quotes).

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import searchApprox from 'approx-string-match';
import { build } from 'esbuild';
import { CLASSES, makeQuotes, makeText } from './texts.mjs';

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '0.25' },
    sizes: { type: 'string', default: '5000,100000,1000000,10000000' },
    classes: { type: 'string', default: Object.keys(CLASSES).join() },
    quick: { type: 'boolean', default: false },
    'no-others': { type: 'boolean', default: false },
  },
});
const limitRatio = Number(values.limit);
const others = !values['no-others'];
const warmUpMs = 500;

/** Bundles the locator's core, which is TypeScript. */
async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  const outfile = join(folder, 'core.mjs');
  const contents = `
    export { Haystack } from './src/locate/search/haystack.js';export { Pattern } from './src/locate/search/search.js';
    export { scan as bitScan } from './src/locate/distance/bit-vector.js';`;
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const core = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return core;
}

const { Haystack, Pattern, bitScan } = await loadCore();
const search = searchApprox.default ?? searchApprox;

function unitsOf(text) {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** The best place of a quote, given as units as the pipeline has it: unchanged, else the least distance with its start. */
function locate(haystack, units, limit) {
  const pattern = new Pattern(units);
  const [exact] = pattern.exact(haystack);
  if (exact !== undefined) return { start: exact, end: exact + units.length, distance: 0 };
  const best = pattern.best(haystack, limit, haystack.whole);
  if (!best) return null;
  const end = best.ends[0];
  return {
    start: pattern.starts(haystack.units, end, best.distance, 0)[0],
    end,
    distance: best.distance,
  };
}

/** The best place that does not touch the match: what a changed quote costs on top. */
function runnerUp(haystack, pattern, limit, match) {
  const elsewhere = [
    { start: 0, end: match.start },
    { start: match.end, end: haystack.units.length },
  ];
  return new Pattern(pattern).best(haystack, limit, elsewhere);
}

/** Every unit of the text by bit vectors, without an index. */
function scan(units, pattern, limit) {
  let distance = limit + 1;
  bitScan(units, pattern, 0, units.length, limit, (_end, found) => {
    distance = Math.min(distance, found);
    return distance;
  });
  return distance > limit ? null : { distance };
}

/** What takes long is measured in time of the processor: others may use the machine as well. */
const longMicroseconds = 300;

function microseconds(work, rounds) {
  let result;
  const used = process.cpuUsage();
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) result = work();
  const wall = (performance.now() - started) * 1000;
  const { user, system } = process.cpuUsage(used);
  return { us: (wall > longMicroseconds ? Math.min(wall, user + system) : wall) / rounds, result };
}

function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function show(value) {
  if (Number.isNaN(value)) return '–';
  return value >= 99.5 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
}

/** One row of the table: a class of quotes in one text. */
function measure(text, haystack, name) {
  const long = text.length >= 1_000_000;
  const quotes = makeQuotes(text, name, values.quick ? 9 : long ? 41 : 101, text.length + 7);
  const rounds = text.length <= 10_000 ? 20 : 5;
  const patterns = quotes.map(unitsOf);
  const limits = quotes.map((quote) => Math.floor(quote.length * limitRatio));
  warmClass(text, haystack, name);
  const ours = patterns.map((pattern, index) => {
    const limit = limits[index];
    return microseconds(() => locate(haystack, pattern, limit), rounds);
  });
  // Apart from the places, for a proof of what is not there reads much of the index.
  const next = ours.flatMap(({ result }, index) => {
    if (!result?.distance) return [];
    const work = () => runnerUp(haystack, patterns[index], limits[index], result);
    return microseconds(work, rounds).us;
  });
  const slow = others ? quotes.slice(0, text.length > 1_000_000 ? 5 : long ? 9 : 31) : [];
  const rivals = slow.map((quote, index) => {
    const limit = limits[index];
    const theirs = microseconds(() => search(text, quote, limit), 1);
    const plain = microseconds(() => scan(haystack.units, patterns[index], limit), 1);
    const least = theirs.result.reduce((a, b) => Math.min(a, b.errors), limit + 1);
    const mine = ours[index].result?.distance ?? limit + 1;
    if (least !== mine) throw new Error(`distances differ: ${mine}, ${least}: ${quote}`);
    return { theirs: theirs.us, plain: plain.us };
  });
  const us = median(ours.map((one) => one.us));
  const theirs = median(rivals.map((one) => one.theirs));
  return {
    us,
    next: median(next),
    theirs,
    plain: median(rivals.map((one) => one.plain)),
    ratio: theirs / us,
  };
}

/** Lets the engine compile everything before anything is measured, the others' code too. */
function warmUp() {
  const text = makeText(3, 40_000);
  const haystack = new Haystack(unitsOf(text));
  for (const name of Object.keys(CLASSES)) {
    warmClass(text, haystack, name);
    for (const quote of others ? makeQuotes(text, name, 31, 0) : []) {
      const limit = Math.floor(quote.length * limitRatio);
      search(text, quote, limit);
      scan(haystack.units, unitsOf(quote), limit);
    }
  }
}

/** The same for one class of quotes in one text, with quotes that are not measured. */
function warmClass(text, haystack, name) {
  const quotes = makeQuotes(text, name, 101, text.length + 8);
  const until = performance.now() + warmUpMs;
  while (performance.now() < until) {
    for (const quote of quotes) {
      const pattern = unitsOf(quote);
      const limit = Math.floor(quote.length * limitRatio);
      const match = locate(haystack, pattern, limit);
      if (match?.distance && text.length < 1_000_000) runnerUp(haystack, pattern, limit, match);
    }
  }
}

warmUp();
console.log(`limit ${limitRatio} of the quote; times in microseconds, medians`);
console.log(
  '| text | quotes | ours | runner-up | approx-string-match | plain scan | ratio | index ns/unit |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const size of values.sizes.split(',').map(Number)) {
  const text = makeText(1, size);
  const units = unitsOf(text);
  const builds = Array.from(
    { length: size > 1_000_000 ? 3 : 9 },
    () => microseconds(() => new Haystack(units).index, 1).us,
  );
  const haystack = new Haystack(units);
  void haystack.index;
  for (const name of values.classes.split(',')) {
    const row = measure(text, haystack, name);
    const cells = [
      row.us,
      row.next,
      row.theirs,
      row.plain,
      row.ratio,
      (median(builds) * 1000) / size,
    ];
    console.log(`| ${size.toLocaleString('en')} | ${name} | ${cells.map(show).join(' | ')} |`);
  }
}
