// What a browser remembers for the page, where it may. Files share one storage: nothing of a
// report's text is ever kept there.

/** A remembered value; null where there is none or storage is not to be had. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value, and says whether that worked. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
