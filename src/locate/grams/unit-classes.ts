// The 32 classes of characters that short runs are filed by, and the 16 of what stands beside them.
//
// Letters that are frequent in European languages get classes whose high bits differ, so that an
// index which files only the high bits of a run's last unit still parts most runs. Both cases of a
// letter are one class: classes may merge units, for what they find is compared afterwards.

/** The bits of one class. */
export const classBits = 5;
/** The bits of one lane of a signature. */
export const laneBits = 4;

/** Space and letters, the most frequent first. */
const FREQUENT = ' enirsatdhulgocmbfwkzpvjyxq';
const GROUPS = 8;
const DIGITS = 15;
const SIGNS = 19;
/** Three classes share the letters of Latin-1. */
const LATIN = [23, 27, 31] as const;

/** The class of each unit. */
export const classOf = spread(classBits);
for (let unit = 0; unit < 0x100; unit += 1) classOf[unit] = classify(unit);

/** The most frequent have lanes of their own; all others share the last four. */
const OWN_LANES = 12;

/** The lane of each unit. */
export const laneOf = spread(laneBits);
for (let unit = 0; unit < 0x100; unit += 1) laneOf[unit] = laneFor(unit);

/**
 * Every unit as the exclusive or of its parts of so many bits, so that neighbours are in different
 * classes. Written row by row: a start of the tool costs a tenth of what unit by unit costs.
 */
function spread(bits: number): Uint8Array {
  const width = 1 << bits;
  const rows = Array.from({ length: width }, (_, row) =>
    Uint8Array.from({ length: width }, (_, column) => row ^ column),
  );
  const table = new Uint8Array(0x10000);
  for (let high = 0; high < table.length >> bits; high += 1) {
    let row = 0;
    for (let rest = high; rest > 0; rest >>= bits) row ^= rest;
    table.set(rows[row & (width - 1)]!, high << bits);
  }
  return table;
}

function classify(unit: number): number {
  const rank = FREQUENT.indexOf(String.fromCharCode(unit).toLowerCase());
  if (rank >= 0) return (rank % GROUPS) * 4 + Math.floor(rank / GROUPS);
  if (unit >= 0x30 && unit <= 0x39) return DIGITS;
  return unit < 0x80 ? SIGNS : LATIN[unit % 3]!;
}

function laneFor(unit: number): number {
  const rank = FREQUENT.indexOf(String.fromCharCode(unit).toLowerCase());
  return rank >= 0 && rank < OWN_LANES ? rank : OWN_LANES + (Math.max(rank, unit & 31) & 3);
}
