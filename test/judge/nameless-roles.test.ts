// A role that the source gives to nobody by name may be the claimed speaker's: it convicts nobody.

import { expect, test } from 'vitest';
import { project, wortlaut } from '../cli/spawn.js';

const EN = '“We will leave the valley soon,”';
const DE = '„Wir verlassen das Tal noch im Juni“';

function outcome(lang: 'en' | 'de', text: string, speaker: string): string {
  const cwd = project({ 's.md': `---\nkind: article\nlang: ${lang}\n---\n${text}\n` });
  const quote = lang === 'en' ? 'We will leave the valley soon' : 'Wir verlassen das Tal noch im';
  const { out } = wortlaut(['find', quote, 's.md', '--speaker', speaker, '-r', 'json'], cwd);
  const [{ verdict, flags }] = JSON.parse(out).answers;
  return verdict === 'misattributed' ? verdict : flags.join(' ');
}

test.each([
  ['en', `${EN} the mayor said.`, 'Carla Lund'],
  ['en', `${EN} a spokesman said.`, 'Tim Orr'],
  ['en', `${EN} the company said.`, 'Tim Orr'],
  ['de', `${DE}, sagte die Ministerin.`, 'Helene Bach'],
  ['de', `${DE}, sagte ein Sprecher.`, 'Tim Ohr'],
] as const)('a bare role leaves the speaker in doubt (%s): %s', (lang, text, speaker) => {
  expect(outcome(lang, text, speaker)).toContain('speaker-doubtful');
});

test.each([
  ['en', `Mayor Carla Lund came. ${EN} the mayor said.`, 'Tim Orr'],
  ['en', `${EN} said the mayor, Carla Lund.`, 'Tim Orr'],
  ['en', `${EN} said Mayor Lund.`, 'Tim Orr'],
  ['de', `Ministerin Helene Bach kam. ${DE}, sagte die Ministerin.`, 'Tim Ohr'],
  ['de', `${DE}, sagte die Ministerin, Helene Bach.`, 'Tim Ohr'],
] as const)('a role with a name convicts (%s): %s', (lang, text, speaker) => {
  expect(outcome(lang, text, speaker)).toBe('misattributed');
});

test.each([
  ['en', `${EN} said the mayor, Carla Lund.`, 'Carla Lund'],
  ['en', `Her lawyer, Amy Stone, said: ${EN}`, 'Amy Stone'],
  ['de', `${DE}, sagte die Ministerin, Helene Bach.`, 'Helene Bach'],
] as const)('the name beside the role agrees (%s): %s', (lang, text, speaker) => {
  expect(outcome(lang, text, speaker)).toBe('');
});

/** The draft's role, and by what the source calls its speaker without a name. */
test.each([
  ['en', `${EN} a police spokesman said.`, 'the official', false],
  ['en', `${EN} a police spokesman said.`, 'the mayor', true],
  ['en', `${EN} a researcher said.`, 'the minister', false],
  ['de', `${DE}, sagte der Bundeskanzler.`, 'der Regierungschef', false],
  ['de', `${DE}, sagte der Physiker.`, 'der Forscher', false],
  ['de', `${DE}, sagte der Bürgermeister.`, 'der Politiker', false],
  ['de', `${DE}, sagte der Bürgermeister.`, 'der Kanzler', true],
  ['de', `${DE}, sagte der Physiker.`, 'die Forscherin', true],
] as const)('roles alone on both sides (%s): %s for %s', (lang, text, role, isTold) => {
  const said = lang === 'en' ? `${EN} said ${role}.` : `${DE}, sagte ${role}.`;
  const cwd = project({
    'd.md': `---\nlang: ${lang}\n---\n${said}\n`,
    's.md': `---\nkind: article\nlang: ${lang}\n---\n${text}\n`,
  });
  const { out } = wortlaut(['check', 'd.md', '--against', 's.md', '-r', 'json'], cwd);
  const { claims } = JSON.parse(out);
  expect(claims).toHaveLength(1);
  expect(claims[0].flags.includes('speaker-doubtful')).toBe(isTold);
});
