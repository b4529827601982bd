// The language of a text, from its script or a count of function words.

/** The language of a text as BCP 47, or `und`. */
export function language(_text: string): string {
  return 'und';
}
