// Buffers that searches share, so that a search allocates next to nothing. One search runs at a
// time, from its first step to its last.

/** The buffer, or a larger one with its contents gone. */
export function grown(buffer: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (buffer.length >= length) return buffer;
  return new Int32Array(Math.max(length, buffer.length * 2));
}
