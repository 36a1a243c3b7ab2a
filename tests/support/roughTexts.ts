import fc from 'fast-check';

const JOINERS = ['\u200c', '\u200d'];
/** What texts of publishers and spreadsheets hold besides letters. */
const ROUGH = [
  ...['\u0000', '\t', '\n', '\r\n', '\u000b', '\u001b[31m', '\u0085', '\u2028', '\ufeff', '\u00a0'],
  ...[
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2060',
    '\u0301',
    '\u0308',
    '\ud83d',
    '\udc00',
    '🦜',
  ],
  ...[
    '\ufe0f',
    '\u3164',
    'ﬁ',
    '\u0600',
    '\u1d15e',
    '\u{1d160}',
    ' ',
    '  ',
    'a',
    'é',
    'e',
    '한',
    'ᄒ',
    'ᅡ',
  ],
  ...['<i>', '</i>', '&amp;', '<', '&', ';', '|', '"', ',', 'می', 'क्', 'NA', 'x^2', '-'],
  ...JOINERS,
];

/** Texts as they come in, with what is to be cleaned; `joined` ones have only what belongs to words. */
export function roughTexts({ joined = false } = {}): fc.Arbitrary<string> {
  const pieces = joined ? [...JOINERS, 'a', 'B', 'می', 'क्', 'é', ' ', '한'] : ROUGH;
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
  return joined ? text : fc.oneof(text, fc.string({ unit: 'binary', maxLength: 20 }));
}
