import fc from 'fast-check';
import { MEANINGFUL_TEXTS } from '../requests/meaningfulTexts.js';

/** Any text, and those that mean something to somebody. */
export const anyText = fc.oneof(
  fc.constantFrom(...MEANINGFUL_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
/** Any value of JSON. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.constantFrom(null, -1, 0, 1, 1e9, 2 ** 31, 1.5, true, '', [], {}, ['METHOD'], { roles: [] }),
);

/** Text with some of its tokens taken out, doubled, exchanged or replaced. */
export const brokenText = (text: string): fc.Arbitrary<string> => {
  const tokens = text.split(/(\s+|[{}()[\]:$!,])/);
  const change = fc.record({
    at: fc.nat(tokens.length - 1),
    to: fc.oneof(
      fc.constantFrom(
        '',
        '{',
        '}',
        '(',
        ')',
        '$',
        '...',
        '@',
        '"',
        '#',
        '\\',
        '__typename',
        'null',
        'on',
      ),
      fc.nat(tokens.length - 1).map((index) => tokens[index] ?? ''),
      anyText,
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const changed = [...tokens];
    for (const { at, to } of changes) changed[at] = to;
    return changed.join('');
  });
};
