// Which clause of an English sentence a verb belongs to: one that waits for it, one that opens with
// it, or one whose subject it shares.

import type { Range } from '../../phrases/noun-phrases.js';
import type { EnglishFrame, Phrase } from './english-frame.js';
import type { Clause, ClauseStack } from './english-stack.js';

/** Whether a form like `passed` is a participle behind its noun and not the verb of the clause. */
export function isReduced(
  stack: ClauseStack,
  frame: EnglishFrame,
  phrase: Phrase | null,
  i: number,
): boolean {
  if (!phrase || frame.tag(phrase.from) === 'O' || frame.hasObject(i)) return false;
  const named = frame.tag(phrase.to - 1) === 'P';
  // `Police said in a statement the man was …`; not `Things said in a meeting were …`.
  const several = phrase.to === 1 && !frame.tokens[0]!.bits && /[^s]s$/u.test(frame.word(0));
  if (named && !several && /^(?:said|told|wrote)$/u.test(frame.word(i))) return false;
  if (named && frame.isReporting(i) && (phrase.lead === 'Y' || frame.tag(i + 1) === 'N')) {
    return false;
  }
  if (!stack.waiting() && !',J—:'.includes(phrase.lead)) {
    return !named || 'RY'.includes(phrase.lead);
  }
  return stack.top.verb < 0 && frame.finiteFollows(i + 1);
}

/** Takes in `to say` at `from`; the index after it. `phrase` ends right before it, if any. */
export function infinitive(
  stack: ClauseStack,
  frame: EnglishFrame,
  phrase: Phrase | null,
  from: number,
): number {
  let head = from + 1;
  while (frame.tag(head) === 'B' && head + 1 < frame.tags.length) head++;
  const be = frame.tag(head) === 'u' || frame.word(head) === 'be';
  const { top } = stack;
  const controls = top.verb >= 0 && frame.isVerbOf('controlling-verbs', top.verb);
  const subject = controls ? phrase : null;
  const passive = be && 'EM'.includes(frame.tag(head + 1));
  stack.push('infinitive', top, { verb: head, passive, subject, shared: !subject });
  return head + 1;
}

/** `to close and reopen`: another verb with what the first one had. */
export function again(stack: ClauseStack, verb: number): void {
  const { top } = stack;
  const same = top.kind === 'infinitive';
  if (same) stack.pop();
  const subject = same ? top.subject : null;
  stack.push('infinitive', same ? top.parent : top, { subject, verb, shared: true });
}

/** An -ing form: `…, calling it`, `by calling it`, `with Doe calling it`, `a sign saying`. */
export function participle(
  stack: ClauseStack,
  frame: EnglishFrame,
  phrase: Phrase | null,
  from: number,
  { head: verb, passive }: { readonly head: number; readonly passive: boolean },
): void {
  if (phrase && !frame.isAdverbial(phrase)) {
    const own = frame.word(phrase.from - 1) === 'with' || ',—J'.includes(phrase.lead);
    const subject = { from: phrase.from, to: phrase.to };
    const more = { subject, verb, passive, shared: !own };
    stack.push(own ? 'participle' : 'relative', own ? stack.bottom : stack.top, more);
    return;
  }
  stack.dropObjects();
  const { top } = stack;
  if (top.kind === 'adverbial' && top.verb < 0 && !top.subject) stack.pop();
  const before = frame.lead(from);
  if (',—:'.includes(before)) stack.close();
  const first = before === 'J' ? stack.last(({ kind }) => kind === 'participle') : null;
  const subject = first?.subject ?? null;
  stack.push('participle', first?.parent ?? stack.top, { subject, verb, passive, shared: true });
}

/** The clause of a finite verb right after a noun phrase. */
export function afterPhrase(
  stack: ClauseStack,
  frame: EnglishFrame,
  phrase: Phrase,
  head: number,
): Clause {
  const { top } = stack;
  const { lead } = phrase;
  const subject = { from: phrase.from, to: phrase.to };
  if (top.verb < 0 && isWithin(phrase, top.subject)) return top;
  if (lead === 'R' || lead === 'Y') return afterPreposition(stack, frame, phrase, head);
  if (top.verb < 0 && lead === ',') {
    if (top.subject && stack.isAside(head)) return stack.above(subject);
    top.subject = subject;
    return top;
  }
  if (top.verb < 0) return stack.push('relative', top, { subject, antecedent: top.subject });
  if (',—:'.includes(lead)) return stack.begin(subject, head);
  if (lead === 'J') {
    if (frame.tag(frame.before(phrase.from) - 1) === ',') return stack.begin(subject, head);
    stack.pop();
    return stack.push(top.kind, top.parent, { subject });
  }
  const waiting = stack.waiting();
  return waiting ? stack.closeTo(waiting) : stack.push('content', top, { subject });
}

/** `The mayor of Troy said`, `as Doe said`, `In Ohio Doe said`, `and in an interview said`. */
function afterPreposition(
  stack: ClauseStack,
  frame: EnglishFrame,
  phrase: Phrase,
  head: number,
): Clause {
  const { top } = stack;
  const subject = { from: phrase.from, to: phrase.to };
  if (top.verb < 0 && top.subject) return top;
  if (phrase.lead === 'Y') return stack.push('adverbial', top, { subject });
  if (top.verb < 0) {
    top.subject = subject;
    return top;
  }
  const waiting = stack.waiting();
  if (waiting) return stack.closeTo(waiting);
  if (frame.lead(frame.before(phrase.from)) === 'J') return share(stack, stack.host(head, true));
  return stack.push('content', top);
}

/** The clause of a verb after something else: a comma, `and`, `who`, or nothing. */
export function afterOther(
  stack: ClauseStack,
  frame: EnglishFrame,
  from: number,
  head: number,
): Clause {
  const before = frame.lead(from);
  if (before === ',' && endsRelative(stack, frame.before(from))) stack.dropObjects();
  const { top } = stack;
  if (before === 'J') stack.dropObjects();
  else if (top.verb < 0 && (top.subject || top.kind !== 'main')) return top;
  const waiting = before === 'J' && stack.top.verb >= 0 ? null : stack.waiting();
  if (waiting) return stack.closeTo(waiting);
  if (top.verb >= 0 && !'J,)—.'.includes(before)) return stack.push('content', top);
  const outer = before === 'J' && frame.tag(frame.before(from) - 1) === ',';
  return share(stack, stack.host(head, outer && frame.isReporting(head)));
}

/** `The mayor, who knew Amy Stone, said`: the phrase before the comma is what was known. */
function endsRelative(stack: ClauseStack, comma: number): boolean {
  const { kind, parent, verb, subject } = stack.top;
  if (kind !== 'content' || verb >= 0 || subject?.to !== comma) return false;
  const waits = stack.last((one) => one !== stack.top && one.verb < 0 && one.subject !== null);
  return waits !== null && parent?.kind === 'relative';
}

/** Another verb with the subject of `host`. */
function share(stack: ClauseStack, host: Clause): Clause {
  if (host.verb < 0) return host;
  const { kind, parent, subject, antecedent } = host;
  if (stack.depth > 1) stack.pop();
  return stack.push(kind, parent, { subject, antecedent, shared: true });
}

const isWithin = (phrase: Range, subject: Range | null): boolean =>
  subject !== null && phrase.from >= subject.from && phrase.to <= subject.to;
