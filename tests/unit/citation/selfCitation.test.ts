import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  authorshipOf,
  MOST_NAMES,
  selfCitationOf,
  SELF_CITATIONS,
} from '../../../src/citation/selfCitation.js';
import { authorOf, storeAuthors, type AuthorFact } from '../../../src/paper/authors.js';
import { holds } from '../../support/property.js';

const ORCID = '0000-0002-1825-0097';
const OTHER_ORCID = '0000-0001-5109-3700';

function judge(
  citing: readonly AuthorFact[] | null,
  cited: readonly AuthorFact[] | null,
): (typeof SELF_CITATIONS)[number] {
  const [from, to] = [citing, cited].map((authors) => authorshipOf(storeAuthors(authors)));
  const verdict = selfCitationOf(from ?? null, to ?? null);
  expect(selfCitationOf(to ?? null, from ?? null)).toBe(verdict);
  return verdict;
}

function named(...names: string[]): AuthorFact[] {
  return names.map((name) => authorOf(name, null));
}

describe('a self-citation', () => {
  test.each([
    ['Jane Doe', 'Jane Doe', 'FULL_NAME'],
    ['Jane Doe', 'JANE DOE', 'FULL_NAME'],
    ['José García', 'Jose Garcia', 'FULL_NAME'],
    ['Jane Q. Doe', 'Jane Doe', 'FULL_NAME'],
    ['Jane Quinn Doe', 'Jane Q. Doe', 'FULL_NAME'],
    ['Doe, Jane', 'Jane Doe', 'FULL_NAME'],
    ['Jane Doe, Jr.', 'Jane Doe', 'FULL_NAME'],
    ['Doe, Jane, Jr.', 'Dr. Jane Doe', 'FULL_NAME'],
    ['Nees Jan van Eck', 'Nees Jan Eck', 'FULL_NAME'],
    ['Jean-Pierre Serre', 'Jean Pierre Serre', 'FULL_NAME'],
    ['Ana García-Márquez', 'Ana Garcia Marquez', 'NO'],
    ['王伟', '王伟', 'FULL_NAME'],
    ['王伟', '王芳', 'NO'],
    ['ATLAS Collaboration', 'ATLAS collaboration', 'FULL_NAME'],
    ['J. Doe', 'Jane Doe', 'INITIALS'],
    ['J. Q. Doe', 'Jane Quinn Doe', 'INITIALS'],
    ['J.Q. Doe', 'J. Doe', 'INITIALS'],
    ['J.-P. Serre', 'Jean-Pierre Serre', 'INITIALS'],
    ['𝒥. Doe', 'J. Doe', 'INITIALS'],
    ['Jane Doe', 'John Doe', 'NO'],
    ['J. Q. Doe', 'J. R. Doe', 'NO'],
    ['Jane Doe', 'Jane Roe', 'NO'],
    ['Doe', 'Jane Doe', 'UNKNOWN'],
    ['Doe', 'Doe', 'UNKNOWN'],
    ['Roe', 'Jane Doe', 'NO'],
    ['Anonymous', 'Anonymous', 'UNKNOWN'],
    ['?', 'Jane Doe', 'UNKNOWN'],
    ['dr.', 'dr.', 'UNKNOWN'],
  ] as const)('of %j to %j is %s', (citing, cited, verdict) => {
    expect(judge(named(citing), named(cited))).toBe(verdict);
  });

  test('is shown by an ORCID, else by the identifier of a service, whatever the names are', () => {
    const ids = ['openalex:A1'];
    expect(judge([authorOf('A', ORCID)], [authorOf('B', ORCID)])).toBe('ORCID');
    expect(judge([authorOf('A', ORCID, ids)], [authorOf('B', ORCID, ids)])).toBe('ORCID');
    expect(judge([authorOf('A', ORCID, ids)], [authorOf('B', OTHER_ORCID, ids)])).toBe('AUTHOR_ID');
    expect(judge([authorOf('A', null, ['s2:1'])], [authorOf('A', null, ['s2:12'])])).toBe('NO');
  });

  test('is none of two people of one name whom a service tells apart', () => {
    const jane = 'Jane Doe';
    expect(judge([authorOf(jane, ORCID)], [authorOf(jane, OTHER_ORCID)])).toBe('NO');
    expect(judge([authorOf(jane, null, ['s2:1'])], [authorOf(jane, null, ['s2:2'])])).toBe('NO');
    expect(judge([authorOf(jane, null, ['s2:1'])], [authorOf(jane, ORCID)])).toBe('FULL_NAME');
  });

  test('is decided by the surest of all pairs', () => {
    const initials = named('J. Doe', 'Ann Hill');
    expect(judge(initials, named('Jane Doe', 'A. Hill'))).toBe('INITIALS');
    expect(judge(initials, named('Jane Doe', 'Ann Hill'))).toBe('FULL_NAME');
    expect(judge([...initials, authorOf('X', ORCID)], [authorOf('Y', ORCID)])).toBe('ORCID');
  });

  test('is unknown where a list is missing or cut, unless what is listed shows one', () => {
    expect(judge(null, named('Jane Doe'))).toBe('UNKNOWN');
    expect(judge([], named('Jane Doe'))).toBe('UNKNOWN');
    for (const more of ['et al.', 'Et al', 'others', 'and others']) {
      expect(judge(named('Jane Doe', more), named('Ann Hill'))).toBe('UNKNOWN');
      expect(judge(named('Jane Doe', more), named('Jane Doe'))).toBe('FULL_NAME');
    }
  });

  test('is not read from names of more than 20 authors', () => {
    const people = Array.from({ length: 20 }, (_, at) => `Person${'abcdefghijklmnopqrst'[at]} Doe`);
    const [first = ''] = people;
    expect(judge(named(...people), named(first))).toBe('FULL_NAME');
    const more = named(...people, 'One More');
    expect(judge(more, named(first))).toBe('UNKNOWN');
    expect(judge([...more, authorOf('X', ORCID)], [authorOf('Y', ORCID)])).toBe('ORCID');
  });

  test('is read from as many names as tell that a list is too long', () => {
    const part = readFileSync('cypher/parts/comparedAuthors.cypher', 'utf8');
    expect(part).toContain(`paper.authorNames[..${MOST_NAMES + 1}] AS`);
  });

  test('does not depend on the order of authors', async () => {
    const author = fc
      .tuple(
        fc.constantFrom('Jane Doe', 'J. Doe', 'Doe', 'John Doe', 'Ann Hill', 'et al.', 'Anonymous'),
        fc.constantFrom(null, ORCID, OTHER_ORCID),
        fc.subarray(['s2:1', 's2:2', 'openalex:A1']),
      )
      .map(([name, orcid, ids]) => authorOf(name, orcid, ids));
    const authors = fc.array(author, { maxLength: 5 });
    const twice = authors.chain((listed) =>
      fc.tuple(fc.constant(listed), fc.shuffledSubarray(listed, { minLength: listed.length })),
    );
    await holds(
      fc.property(twice, authors, ([citing, shuffled], cited) => {
        expect(judge(shuffled, cited.toReversed())).toBe(judge(citing, cited));
      }),
    );
  });
});
