// What can be decided on a claim, and what it comes to.

/** What can be decided, in the order in which it is offered. */
export const ACTIONS = ['accept', 'correct', 'remove', 'ask', 'dispute', 'waive'] as const;

/** One of them. */
export type Action = (typeof ACTIONS)[number];

const SETTLING: ReadonlySet<string> = new Set<Action>(['accept', 'waive']);
const ASKING: ReadonlySet<string> = new Set<Action>(['correct', 'remove', 'ask', 'dispute']);

/** Whether it takes a claim out of what is open. */
export const settles = (action: string): boolean => SETTLING.has(action);

/** Whether it asks for something to be done, so that the claim is open until it is done. */
export const asks = (action: string): boolean => ASKING.has(action);
