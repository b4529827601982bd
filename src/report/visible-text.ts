// Characters that a reader cannot see but that change what is seen, made visible.

/**
 * Controls, odd line breaks and the marks that turn the direction of writing: `⟨U+202E⟩`. Ordinary
 * line breaks and tabs stay; so do the joiners and direction marks that scripts need.
 */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** `a\u202Eb → a⟨U+202E⟩b` */
export const visibleText = (text: string): string =>
  text.replace(
    UNSEEN,
    (unit) => `⟨U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

/** Without them, for the clipboard: `a\u202Eb → ab` */
export const plainText = (text: string): string => text.replace(UNSEEN, '');
