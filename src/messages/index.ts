// Every sentence that people read, made from codes and arguments.

import type { Message } from '../model/judgement.js';

/** The sentence of a message. */
export function sentence({ code, args }: Message, _lang: 'en' | 'de'): string {
  return [code, ...Object.values(args)].join(' ');
}
