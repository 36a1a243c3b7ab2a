const origin = { source: 'test', version: '1' };

/** A paper that hostile ones cite. */
export const HOSTILE_HUB = 'doi:10.9/hostile;hub"\\x=1';

/** Titles that are hard to write. */
export const HOSTILE_TITLES = [
  '=HYPERLINK("http://evil.example")',
  '+1',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  'A {brace, a \\backslash and 100% of $x_1^2$ ~ #1 & more}',
  '<script>alert("1")</script> & ]]> --',
  'Line\r\nER  - break\tand \u0007 bell\u001b[31m',
  'Ünïcödé 王 😀',
  '"quoted", with commas, and \'more\'',
];

/** Authors of all of them. */
export const HOSTILE_AUTHORS = [
  { name: 'Johannes Diderik van der Waals' },
  { name: 'King, Jr., Martin' },
  { name: 'Barnes and Noble' },
  { name: '=cmd|calc' },
];

/** Each title cites the hub, and the hub cites the first two back. */
export function hostileLines(): object[] {
  const names = HOSTILE_TITLES.map((_, index) => `doi:10.9/hostile-${index}`);
  return [
    { paper: { identifiers: [HOSTILE_HUB], title: 'The hub', ...origin } },
    ...HOSTILE_TITLES.map((title, index) => ({
      paper: {
        ...{ identifiers: [names[index]], title, authors: HOSTILE_AUTHORS, venue: title },
        ...{ publishedOn: '2019-03-07', url: 'https://example.org/{a}?b=%20&c=_', ...origin },
      },
    })),
    ...names.map((citing) => ({
      citation: { citing, cited: HOSTILE_HUB, role: 'METHOD', polarity: 'NEUTRAL', ...origin },
    })),
    ...names.slice(0, 2).map((cited) => ({
      citation: { citing: HOSTILE_HUB, cited, role: 'CRITIQUE', polarity: 'NEUTRAL', ...origin },
    })),
  ];
}
