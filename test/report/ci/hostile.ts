// A result whose every text tries to break out of a CI report, and what must never come of it.

import type { Result } from '../../../src/schema/result.generated.js';
import { sampleClaim, sampleResult } from '../samples/claim.js';
import { sampleSource } from '../samples/source.js';

export const CI_ATTACKS = [
  '::error file=x,line=1::owned',
  '\n::error::owned',
  '\r\n::set-output name=x::owned',
  '%0A::warning::owned %25 %0D',
  '##[error]owned ##[add-matcher]/tmp/x',
  'red \u001B[31m\u001B[2J title \u001B]0;owned\u0007 \u009B31m',
  'nul \u0000 bell \u0007 back \u0008 delete \u007F',
  '"double" \'single\' `back` <b>&amp; ]]> <!-- --> <![CDATA[',
  'line\r\nline\u2028separator\u2029paragraph\u0085next',
  'half \uD800 pair \uDC00 end \uD83D',
  'non \uFFFE characters \uFFFF \uFDD0',
  'abc\u202Egnp.exe\u2066\u2067isolate\u2069',
  '[link](https://example.com) ![image](https://example.com/x.png) <https://example.com>',
  '@everyone #1 https://example.com www.example.com a@example.com',
  '# heading\n- item\n> quote\n```\ncode\n| cell |\n---',
  '</summary></details><script>owned()</script><img src=x onerror=owned()>',
  '~~strike~~ **bold** _em_ $x$ {{ liquid }} a~b~c',
  'javascript:owned() file:///etc/passwd ../../../etc/passwd C:\\windows',
] as const;

const attack = CI_ATTACKS.join(' ');

/** Every attack as quotation, id, file, speaker, sentence and suggestion, and all at once. */
export function hostileCi(): Result {
  const source = sampleSource('claims/x/[a](b) %0A::error::.md', '', {
    text: CI_ATTACKS.join('\n\n'),
  });
  const claims = [...CI_ATTACKS, attack].map((text, index) =>
    sampleClaim(
      {
        id: `x/${index}/${text}`,
        verdict: index % 2 ? 'altered' : 'tidied',
        quote: text,
        speaker: text,
        sentence: text,
        note: text,
        file: `claims/x/${text}.json`,
        fix: { action: 'replace', text },
        ...(index < CI_ATTACKS.length && { passages: [text] }),
        said: { speaker: text, agrees: false },
        flags: [text],
      },
      source,
      5 + index,
    ),
  );
  claims.push(
    sampleClaim(
      {
        id: `x/s/${attack}`,
        kind: 'statement',
        verdict: 'altered',
        statement: attack,
        source: null,
      },
      null,
    ),
    sampleClaim({ id: `x/u/${attack}`, verdict: 'unchecked', reason: attack, quote: attack }, null),
    sampleClaim({ id: `x/v/${attack}`, verdict: 'verbatim', quote: attack, speaker: attack }, null),
  );
  const problems = CI_ATTACKS.map((text) => ({
    ruleId: 'claims/unknown-key',
    level: 'error' as const,
    file: text,
    line: 1,
    column: 1,
    pointer: text,
    message: text,
    hint: text,
  }));
  return sampleResult(claims, [source], { problems });
}
