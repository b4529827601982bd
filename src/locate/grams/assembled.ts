// WebAssembly, from what `scripts/generate.mjs` made of its text.

/** A module; null where there is no WebAssembly, or not all that the module needs. */
export function assembled(base64: string): WebAssembly.Module | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)));
  } catch {
    return null;
  }
}
