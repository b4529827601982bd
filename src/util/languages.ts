// Language tags.

/** The language without its region: `de-AT` → `de`. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
