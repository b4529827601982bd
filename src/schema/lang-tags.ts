// Language tags as people write them, as the word lists are named: ISO 639-2 has three letters where
// most have two, and some languages have two such codes.

const SHORT: Readonly<Record<string, string>> = {
  ...{ eng: 'en', deu: 'de', ger: 'de', fra: 'fr', fre: 'fr', spa: 'es', ita: 'it', por: 'pt' },
  ...{ nld: 'nl', dut: 'nl', dan: 'da', swe: 'sv', nor: 'no', nob: 'nb', nno: 'nn', fin: 'fi' },
  ...{ pol: 'pl', ces: 'cs', cze: 'cs', slk: 'sk', slo: 'sk', hun: 'hu', ron: 'ro', rum: 'ro' },
  ...{ rus: 'ru', ukr: 'uk', bul: 'bg', hrv: 'hr', srp: 'sr', slv: 'sl', ell: 'el', gre: 'el' },
  ...{ tur: 'tr', ara: 'ar', heb: 'he', fas: 'fa', per: 'fa', hin: 'hi', zho: 'zh', chi: 'zh' },
  ...{ jpn: 'ja', kor: 'ko', cat: 'ca', lat: 'la', est: 'et', lav: 'lv', lit: 'lt', gle: 'ga' },
};

/** `eng` → `en`, `GER-AT` → `de-AT`; every other tag stays as it is. */
export function shortTag(tag: string): string {
  const [, first = '', rest = ''] = /^([A-Za-z]{3})(-.*)?$/.exec(tag) ?? [];
  const short = first === '' ? '' : first.toLowerCase();
  return Object.hasOwn(SHORT, short) ? `${SHORT[short]}${rest}` : tag;
}
