// What Jenkins takes for JUnit XML, as its schema says (junit-10.xsd of the xUnit plugin, MIT), in
// the part that we write: which elements hold which, in which order, and with which attributes. A
// strict one: what the schema allows and we never write is refused here.

import type { XmlElement } from './parse-xml.js';

interface Rule {
  /** Attributes: a pattern for the value, and whether it must be there. */
  readonly attributes: Readonly<Record<string, readonly [value: RegExp, isNeeded: boolean]>>;
  /** Elements that it may hold, and how many of them at most in all. */
  readonly children: readonly string[];
  readonly childrenMax: number;
  readonly hasText: boolean;
}

const COUNT = /^(0|[1-9]\d*)$/;
/** One line, and nothing that XML 1.0 cannot hold. */
const LINE = /^[^\p{Cc}\uFFFE\uFFFF]+$/u;
const many = Number.POSITIVE_INFINITY;
const ended: Rule = {
  attributes: { type: [LINE, true], message: [LINE, true] },
  ...{ children: [], childrenMax: 0, hasText: true },
};

const RULES: Readonly<Record<string, Rule>> = {
  testsuites: {
    attributes: {
      ...{ name: [LINE, true], tests: [COUNT, true], failures: [COUNT, true] },
      errors: [COUNT, true],
    },
    ...{ children: ['testsuite'], childrenMax: many, hasText: false },
  },
  testsuite: {
    attributes: {
      ...{ name: [LINE, true], tests: [COUNT, true], failures: [COUNT, true] },
      ...{ errors: [COUNT, true], skipped: [COUNT, false] },
    },
    ...{ children: ['testcase'], childrenMax: many, hasText: false },
  },
  testcase: {
    attributes: { name: [LINE, true], classname: [LINE, true] },
    // The schema allows many; a case that ended twice would be counted twice.
    children: ['skipped', 'error', 'failure', 'system-out'],
    ...{ childrenMax: 1, hasText: false },
  },
  failure: ended,
  error: ended,
  skipped: ended,
  'system-out': { attributes: {}, children: [], childrenMax: 0, hasText: true },
};

/** Everything in a report that Jenkins would not take, each with the way to it. */
export function junitFaults(root: XmlElement): string[] {
  const faults = root.name === 'testsuites' ? [] : [`the root is ${root.name}`];
  return [...faults, ...elementFaults(root, root.name)];
}

function elementFaults({ name, attributes, children }: XmlElement, at: string): string[] {
  const rule = RULES[name];
  if (!rule) return [`${at}: there is no element ${name}`];
  const inner = children.filter((child) => typeof child !== 'string');
  const texts = children.filter((child) => typeof child === 'string');
  return [
    ...Object.entries(attributes).flatMap(([key, value]) => {
      const [pattern] = rule.attributes[key] ?? [];
      if (!pattern) return [`${at}: no attribute ${key}`];
      return pattern.test(value) ? [] : [`${at}: ${key} is ${JSON.stringify(value)}`];
    }),
    ...Object.entries(rule.attributes).flatMap(([key, [, isNeeded]]) =>
      isNeeded && attributes[key] === undefined ? [`${at}: lacks ${key}`] : [],
    ),
    ...(inner.length > rule.childrenMax ? [`${at}: ${inner.length} elements`] : []),
    ...(!rule.hasText && texts.join('').trim() ? [`${at}: has text`] : []),
    ...inner.flatMap((child, index) =>
      rule.children.includes(child.name)
        ? elementFaults(child, `${at}/${child.name}[${index + 1}]`)
        : [`${at}: holds ${child.name}`],
    ),
  ];
}
