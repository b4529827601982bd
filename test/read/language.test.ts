// The language of a text is told where the text tells it, and `und` where it does not.

import { expect, test } from 'vitest';
import { language } from '../../src/read/language.js';
import { languagesWith, lexicon } from '../../src/words/index.js';

/** One ordinary sentence for each language that has a list of function words. */
const SENTENCES = {
  da: 'Regeringen siger, efter hvad vi hører, at det ikke blev aftalt, og at det ikke er muligt nu.',
  de: 'Die Regierung sagt, dass es nicht möglich ist und dass man auf die Wahl warten muss.',
  en: 'The government says that it is not possible, and that we have to wait for the election.',
  es: 'El gobierno dice que no es posible y que hay que esperar hasta las elecciones.',
  fr: 'Le gouvernement dit que ce n’est pas possible et qu’il faut attendre les élections.',
  it: 'Il governo dice che non è possibile e che si deve aspettare fino alle elezioni.',
  nb: 'Regjeringen sier at det ikke er mulig, og at vi må vente til etter valget nå.',
  nl: 'De regering zegt dat het niet mogelijk is en dat we op de verkiezingen moeten wachten.',
  pl: 'Rząd mówi, że to nie jest możliwe i że trzeba czekać na wybory, które są za rok.',
  pt: 'O governo diz que não é possível e que é preciso esperar até as eleições do ano.',
  sv: 'Regeringen säger att det inte är möjligt och att man måste vänta till efter valet.',
};

test('every list of function words has its sentence here', () => {
  expect(languagesWith('function-words')).toEqual(Object.keys(SENTENCES));
});

test.for(Object.entries(SENTENCES))('a sentence in %s', ([lang, sentence]) => {
  expect(language(sentence)).toBe(lang);
});

test.for([
  ['ja', '政府は、それは不可能だと言っている。選挙を待たなければならない。'],
  ['zh', '政府表示这是不可能的，必须等待选举。'],
  ['ko', '정부는 그것이 불가능하다고 말한다. 선거를 기다려야 한다.'],
  ['ja', 'ドイツのショルツ首相（Scholz）は「Zeitenwende」と言った。'],
] as const)('a sentence in %s by its script: %s', ([lang, sentence]) => {
  expect(language(sentence)).toBe(lang);
});

test.for([
  ['nothing', ''],
  ['numbers', '12 41 7 2023'],
  ['a name', 'Boris Pistorius'],
  ['three words', 'Das ist so'],
  [
    'names alone',
    'Siemens Energy, Heraeus, Beiersdorf, Boehringer Ingelheim, Mahle, Toyota, Hitachi',
  ],
  ['a language without a list', 'Hallitus sanoo, ettei se ole mahdollista ja että pitää odottaa.'],
  ['two languages by halves', `${SENTENCES.de} ${SENTENCES.en}`],
] as const)('%s is und', ([, text]) => {
  expect(language(text)).toBe('und');
});

test('a name in another script changes nothing', () => {
  expect(language(`${SENTENCES.en} He met 岸田文雄 in 東京.`)).toBe('en');
});

test('a preface in another language does not decide', () => {
  expect(language(`${SENTENCES.en}\n\n${`${SENTENCES.de} `.repeat(600)}`)).toBe('de');
});

test('function words alone are no support for a language', () => {
  expect(lexicon().supports('pl')).toBe(false);
  expect(lexicon().supports('de-AT')).toBe(true);
});

test.for([
  [
    'de',
    'Sie sagt es auf Englisch, und so klingt es: “It has no memory, but we do, and that is it.”',
  ],
  [
    'en',
    'She says it in German, and it is this: „Das ist es nicht, und so war es auch nie für uns.“',
  ],
  ['en', '“The sea is what it is, and we are not of it”: Carla Lund.'],
] as const)('a short text that quotes another language is in its own, %s: %s', ([lang, text]) => {
  expect(language(text)).toBe(lang);
});
