// Which German words are exchanged or dropped, by kind of change.

import type { DifferenceClass } from '../../src/model/judgement.js';

/** Word → what it is exchanged for; null: it is dropped. */
type Exchange = Readonly<Record<string, readonly (string | null)[]>>;

export interface ChangeTable {
  readonly kind: string;
  readonly classes: readonly DifferenceClass[];
  readonly words: Exchange;
}

export const DE: readonly ChangeTable[] = [
  {
    kind: 'negation',
    classes: ['negation'],
    words: {
      nicht: [null],
      keine: ['eine', null],
      keinen: ['einen'],
      nie: [null, 'immer'],
      niemand: ['jemand'],
      ohne: ['mit'],
      kaum: [null, 'oft'],
      ungenießbar: ['genießbar'],
    },
  },
  {
    kind: 'number word',
    classes: ['number'],
    words: {
      drei: ['vier', null],
      sechs: ['neun'],
      zwei: ['drei'],
      acht: ['sieben'],
      fünf: ['vier'],
      zweimal: ['dreimal'],
    },
  },
  {
    kind: 'unit',
    classes: ['unit'],
    words: {
      millionen: ['Milliarden'],
      milliarden: ['Millionen'],
      prozent: ['Promille', null],
      euro: ['Dollar', null],
      stunden: ['Minuten'],
      wochen: ['Monate'],
      tonnen: ['Kilogramm'],
      hektar: ['Quadratmeter'],
      zentimeter: ['Meter'],
      cent: ['Euro'],
    },
  },
  {
    kind: 'date',
    classes: ['date'],
    words: {
      mai: ['März'],
      april: ['August', null],
      juni: ['Juli'],
      januar: ['Februar'],
      oktober: ['November'],
      donnerstag: ['Dienstag'],
      montag: ['Sonntag'],
      freitag: ['Mittwoch'],
      gestern: ['heute', null],
      heute: ['morgen'],
    },
  },
  {
    kind: 'modal',
    classes: ['modal'],
    words: {
      muss: ['kann', 'soll'],
      müssen: ['können'],
      kann: ['muss'],
      darf: ['muss'],
      soll: ['muss', 'könnte'],
      sollen: ['müssen'],
      will: ['muss'],
      können: ['müssen'],
      sollten: ['müssen'],
    },
  },
  {
    kind: 'hedge',
    classes: ['hedge'],
    words: { vielleicht: [null, 'sicher'], wahrscheinlich: ['sicherlich'] },
  },
  {
    kind: 'condition',
    classes: ['condition'],
    words: { wenn: ['weil'], falls: ['weil'], solange: ['weil'] },
  },
  { kind: 'exception', classes: ['exception'], words: { nur: [null, 'auch'], erst: [null] } },
  {
    kind: 'quantifier',
    classes: ['quantifier'],
    words: {
      alle: ['einige', 'viele'],
      einige: ['alle'],
      viele: ['wenige', 'alle'],
      manche: ['alle'],
      mindestens: ['höchstens', null],
      höchstens: ['mindestens'],
      beide: ['alle'],
      jeder: ['mancher'],
      etwa: [null],
      rund: [null],
      fast: [null],
      mehrere: ['alle'],
    },
  },
  {
    kind: 'degree',
    classes: ['degree'],
    words: { sehr: [null, 'ziemlich'], völlig: ['leicht'], besonders: [null] },
  },
  {
    kind: 'comparison',
    classes: ['comparison'],
    words: {
      mehr: ['weniger'],
      weniger: ['mehr'],
      höher: ['niedriger'],
      höhere: ['niedrigere'],
      kürzere: ['längere'],
      sank: ['stieg'],
      steigt: ['sinkt'],
      stieg: ['sank'],
      unter: ['über'],
      vor: ['nach'],
      länger: ['kürzer'],
      fiel: ['stieg'],
      stärker: ['schwächer'],
      gewinn: ['Verlust'],
    },
  },
  { kind: 'and/or', classes: ['and-or'], words: { und: ['oder'], oder: ['und'] } },
  {
    kind: 'name',
    classes: ['name'],
    words: {
      leipzig: ['Dresden'],
      polen: ['Ungarn'],
      frankreich: ['Italien'],
      warschau: ['Moskau'],
      hamburg: ['München'],
      österreich: ['Spanien'],
      dresden: ['Berlin'],
      china: ['Indien'],
      japan: ['Taiwan'],
    },
  },
  { kind: 'question', classes: ['question'], words: { '?': ['.'] } },
];
