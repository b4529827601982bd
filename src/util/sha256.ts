// SHA-256 (FIPS 180-4) of a text, without Node: fingerprints are made in stages that also run in a
// browser, where the built-in digest answers only later. Linear in the text.

/** The first 32 bits of the fractional parts of roots of primes, as the standard has them. */
function rootBits(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = [];
  for (let prime = 2; found.length < count; prime += 1) {
    let divisor = 2;
    while (divisor * divisor <= prime && prime % divisor !== 0) divisor += 1;
    if (divisor * divisor > prime) found.push((root(prime) % 1) * 2 ** 32);
  }
  return Uint32Array.from(found);
}

const ROUNDS = Int32Array.from(rootBits(64, Math.cbrt));
const START = Int32Array.from(rootBits(8, Math.sqrt));
const BLOCK_BYTES = 64;
const encoder = new TextEncoder();
/** The words of one block, and those made of them; used by one hash at a time. */
const words = new Int32Array(64);

/** The hash of a text's UTF-8, as lower-case hex: `'' → e3b0c442…`. */
export function sha256Of(text: string): string {
  const view = padded(encoder.encode(text));
  const state = START.slice();
  for (let at = 0; at < view.byteLength; at += BLOCK_BYTES) addBlock(state, view, at);
  let hex = '';
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}

/** The bytes, a bit, zeros up to a whole block, and how many bits there were. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / BLOCK_BYTES);
  const whole = new Uint8Array(blocks * BLOCK_BYTES);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function fillWords(view: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) words[t] = view.getInt32(at + 4 * t);
  for (let t = 16; t < 64; t += 1) {
    const near = words[t - 2]!;
    const far = words[t - 15]!;
    const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    words[t] = (((s1 + words[t - 7]!) | 0) + ((s0 + words[t - 16]!) | 0)) | 0;
  }
}

function addBlock(state: Int32Array, view: DataView, at: number): void {
  fillWords(view, at);
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
  let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!];
  for (let t = 0; t < 64; t += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const part = (((h + s1) | 0) + ((e & f) ^ (~e & g))) | 0;
    const first = (part + ((ROUNDS[t]! + words[t]!) | 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
