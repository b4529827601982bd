// German nouns for what words stand in or on, by their endings: a document may be quoted. What stands
// on a board is nobody's: see `unspoken.ts`.

const DOCUMENT =
  /(?:gesetz|entwurf|papier|protokoll|brief|vertrag|text|seite|programm|erklärung|antrag|urteil|bericht|plakat|plakaten|banner|bannern|transparent|transparenten|inschrift)$/u;
const SURFACE = /(?:zettel|zetteln|schild|schildern|tafel|aufkleber|aushang|t-shirt|hemd)$/u;

/** Whether a noun in lower case is a thing that words stand in or on. */
export const isWrittenOn = (noun: string): boolean => DOCUMENT.test(noun) || SURFACE.test(noun);
