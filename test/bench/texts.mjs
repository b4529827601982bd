// Texts and quotes from a seed: words with the frequencies of a natural language (Zipf), and quotes
// cut from them and changed as quotes are.

/** The same numbers for the same seed on every engine (mulberry32). */
export function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS =
  ' b br d dr f fl fr g gr h k kl kr l m n p pr r s sch schw sp st str t tr v w z'.split(' ');
const CORES = 'a e e e i o u au ei eu ie ä ö ü'.split(' ');
const CODAS = ' ch cht f g l ld ll m n n n nd ng nt r r rd rt s s ss st t t tz'.split(' ');
const ENDINGS = ['', '', 'e', 'en', 'er', 'es', 'ung', 'lich', 'keit'];

/** Words from short and frequent to long and rare. */
function vocabulary(random, count) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = new Set();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * (1 + Math.log10(words.size + 1)) * 0.8);
    let word = '';
    for (let index = 0; index < syllables; index += 1)
      word += pick(ONSETS) + pick(CORES) + pick(CODAS);
    words.add(word + (syllables > 1 ? pick(ENDINGS) : ''));
  }
  return [...words];
}

/** A text of about the length, in sentences and paragraphs. */
export function makeText(seed, length) {
  const random = randomFrom(seed);
  const words = vocabulary(random, 30_000);
  // The rank of a word falls off as 1/rank, as in running text.
  const word = () => words[Math.floor(Math.exp(random() * Math.log(words.length))) - 1];
  const chunks = [];
  let made = 0;
  while (made < length) {
    const sentence = Array.from({ length: 5 + Math.floor(random() * 20) }, word);
    const at = Math.floor(random() * sentence.length);
    sentence[at] = random() < 0.3 ? `„${sentence[at]}“` : `${sentence[at]},`;
    const end = random() < 0.15 ? '.\n\n' : '. ';
    const chunk = `${sentence[0][0].toUpperCase()}${sentence.join(' ').slice(1)}${end}`;
    chunks.push(chunk);
    made += chunk.length;
  }
  return chunks.join('').slice(0, length);
}

/** The classes of quotes, each a function from a stretch of text to a quote. */
export const CLASSES = {
  verbatim: (piece) => piece,
  typographic: (piece) =>
    piece
      .replaceAll(/[„“]/g, '"')
      .replaceAll(/\s+/g, ' ')
      .replace(/,/, ' –')
      .replace(/^./, (one) => one.toUpperCase()),
  words: (piece, random, foreign) => {
    const words = piece.split(' ');
    const changes = 1 + Math.floor(random() * 3);
    for (let change = 0; change < changes; change += 1) {
      words[Math.floor(random() * words.length)] = foreign.split(' ')[change + 1];
    }
    return words.join(' ');
  },
  noise: (piece, random) => {
    const rate = 0.15 + random() * 0.05;
    const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
    return [...piece]
      .map((one) => {
        if (random() >= rate) return one;
        const kind = random();
        return kind < 0.6 ? letter() : kind < 0.8 ? '' : one + letter();
      })
      .join('');
  },
  absent: (_piece, _random, foreign) => foreign,
};

/** Quotes of a class, 80 to 220 units long, from all over the text. */
export function makeQuotes(text, name, count, seed) {
  const random = randomFrom(seed);
  const other = makeText(seed + 1_000, 60_000);
  const cut = (from, units) => {
    const start = Math.floor(random() * (from.length - units));
    return from.slice(start, start + units).trim();
  };
  return Array.from({ length: count }, () => {
    const units = 80 + Math.floor(random() * 140);
    return CLASSES[name](cut(text, units), random, cut(other, units));
  });
}
