// The words for a verdict in the report's language.

import { sentence } from '../messages/index.js';
import type { ReportText } from '../messages/report-text.js';
import type { Message } from '../model/judgement.js';
import { VERDICTS } from '../model/verdicts.js';
import type { Claim, Finding } from '../schema/result.generated.js';

type Lang = 'en' | 'de';

/** The label of a verdict; an unchecked claim says why, a doubtful speaker is named as such. */
export function verdictLabel(claim: Claim, words: ReportText): string {
  const { verdict, reason } = claim;
  const label = VERDICTS[verdict].label[words.lang];
  if (reason !== null) return `${label}: ${words.reason(reason)}`;
  const detail = statementReason(claim);
  if (detail) return capital(words.flag(detail.ruleId));
  const whose = speakerNote(claim, words);
  return whose === null ? label : `${label}, ${whose}`;
}

/** What stops a statement whose evidence holds word for word; null where the verdict says it. */
export const statementReason = (claim: Claim): Finding | null =>
  claim.kind === 'statement' ? (reasonsOf(claim)[0] ?? null) : null;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong with the speaker, where nothing else is: right words alone read as good news. */
function speakerNote({ verdict, outcome, flags }: Claim, { labels }: ReportText): string | null {
  if (outcome === 'pass' || VERDICTS[verdict].outcome !== 'pass') return null;
  if (flags.includes('speaker-unknown')) return labels.speakerNotNamed;
  return flags.includes('speaker-doubtful') ? labels.speakerDoubtful : null;
}

/** The sentence of a verdict, in the report's language. */
export const verdictSentence = ({ code, args, sentence: english }: Claim, lang: Lang): string =>
  translated({ code, args }, english, lang);

/** The sentence of a finding, in the report's language. */
export const findingSentence = ({ code, args, message }: Finding, lang: Lang): string =>
  translated({ code, args }, message, lang);

/**
 * Why a claim does not hold, in a sentence: the verdict's; where the words are right but something
 * beside them is not (whose they are, where they stand), that.
 */
export function claimSentence(claim: Claim, lang: Lang): string {
  const said = verdictSentence(claim, lang);
  const reasons = reasonsOf(claim).map((finding) => findingSentence(finding, lang));
  const mild = mildBecause(claim).map((finding) => findingSentence(finding, lang));
  // Beside a reason, nobody asks why the words themselves are right.
  return reasons.length ? reasons.join(' ') : [said, ...mild].join(' ');
}

/** Why what would fail is only to be looked at: nothing that a machine made convicts. */
function mildBecause({ verdict, outcome, findings }: Claim): readonly Finding[] {
  if (outcome !== 'warn' || VERDICTS[verdict].outcome !== 'fail') return [];
  return findings.filter(({ ruleId }) => ruleId === 'asr' || ruleId === 'ocr').slice(0, 1);
}

/** What turned a verdict that passes into a claim that does not. */
function reasonsOf({ verdict, outcome, findings }: Claim): readonly Finding[] {
  if (outcome === 'pass' || VERDICTS[verdict].outcome !== 'pass') return [];
  return findings.filter(({ level }) => level !== 'note');
}

/** English is in the result already; a code that we do not know keeps it in other languages too. */
function translated(message: Message, english: string, lang: Lang): string {
  if (lang === 'en') return english;
  const made = sentence(message, lang);
  return made === message.code ? english : made;
}
