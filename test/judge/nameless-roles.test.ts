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
