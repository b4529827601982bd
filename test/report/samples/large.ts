// More claims than a browser should lay out at once, over several sources.

import type { Claim, Result, Source } from '../../../src/schema/result.generated.js';
import { sampleClaim, sampleResult } from './claim.js';
import { sampleSource } from './source.js';

/** So many paragraphs, and claims, has each source. */
const PARAGRAPHS = 100;

/** `count` sources with a hundred claims each; every tenth claim fails. */
export function largeResult(count: number): Result {
  const sources: Source[] = [];
  const claims: Claim[] = [];
  for (let number = 0; number < count; number += 1) {
    const source = sampleSource(`claims/d${number}/article.md`, textOf(number));
    sources.push(source);
    for (let at = 0; at < PARAGRAPHS; at += 1) claims.push(claimOf(number, at, source));
  }
  return sampleResult(claims, sources);
}

const words = (number: number, at: number) =>
  `Das Feld ${number}x${at} hat eine neue Stufe erreicht`;

const textOf = (number: number): string =>
  Array.from({ length: PARAGRAPHS }, (_, at) => {
    const other = `Und ${number}x${at} bleibt, wie es war, sagte sie noch dazu`;
    return `„${words(number, at)}“, sagte Minister Nummer${at % 10}. „${other}“, hieß es.`;
  }).join('\n\n');

function claimOf(number: number, at: number, source: Source): Claim {
  const passage = words(number, at);
  const fails = at % 10 === 0;
  const speaker = `Minister Nummer${at % 10}`;
  return sampleClaim(
    {
      id: `d${number}/file/claim-${at}`,
      file: `claims/d${number}/file.json`,
      verdict: fails ? 'meaning-changed' : 'verbatim',
      wording: fails ? 'meaning-changed' : 'verbatim',
      quote: fails ? passage.replace('eine neue', 'keine neue') : passage,
      passages: [passage],
      differs: fails
        ? [{ class: 'negation', quote: 'keine', passage: 'eine', wording: 'meaning-changed' }]
        : [],
      speaker,
      said: { speaker, cue: `sagte ${speaker}` },
    },
    source,
  );
}
