// The shape of a table of sentences: code → sentence, each made from the message's own values.

import type { Message } from '../model/judgement.js';

/** The values of a message as words; what is missing is the empty string. */
export type Values = (name: string) => string;

/** One language's sentences by code. */
export type SentenceTable = Readonly<Record<string, (value: Values) => string>>;

/** Reads the values of a message. */
export function valuesOf({ args }: Message): Values {
  return (name) => {
    const value = Object.hasOwn(args, name) ? args[name] : null;
    return value === null || value === undefined ? '' : String(value);
  };
}
