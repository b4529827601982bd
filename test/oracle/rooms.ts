import { type FiledPlaces, filedPlainly, scratchBytes } from '../../src/locate/grams/gram-index.js';
import { openSieve, type Sieve } from '../../src/locate/search/sieve.js';

/** A text of any length in a room with its index, and a sieve in it on one of two threads. */
export function sieveRoom(
  units: Uint16Array,
  side: 0 | 1 = 1,
): { readonly filed: FiledPlaces; readonly sieve: Sieve } {
  const textEnd = 2 * scratchBytes + 2 * units.length + 16;
  let free = textEnd + (8 - (textEnd % 8));
  const pages = 4 + Math.ceil((free + 8 * units.length) / 0x10000);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  // What lies around a text counts for nothing.
  new Uint16Array(memory.buffer, 0, textEnd / 2).fill(0x61);
  const text = new Uint16Array(memory.buffer, 2 * scratchBytes, units.length);
  text.set(units);
  const filed = filedPlainly(units, 5, (count) => {
    const numbers = new Int32Array(memory.buffer, free, count);
    free += 4 * (count + (count % 2));
    return numbers;
  });
  const room = { memory, text };
  const sieve = openSieve(room, side);
  if (!sieve) throw new Error('no WebAssembly here');
  return { filed: { ...filed, room }, sieve };
}
