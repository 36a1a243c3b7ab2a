import type { EvidenceBasis } from '../../src/citation/basis.js';
import { apiSchema } from './askedOf.js';
import { claimedOf, type Other } from './citedBothWays.js';
import { labelsOf, sectionsOf, verdictOn } from './filteredCitation.js';

type Counts = [value: unknown, count: number][];

/** Most frequent first, equal ones by `inOrder`; what is not known apart. */
function countsOf(values: readonly unknown[], inOrder: (a: unknown, b: unknown) => number): Counts {
  return [...new Set(values)]
    .map((value): Counts[number] => [value, values.filter((each) => each === value).length])
    .sort(([a, countA], [b, countB]) => countB - countA || inOrder(a, b));
}

const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);
const shown = (counts: Counts) => counts.map(([value, count]) => ({ value, count }));

/** What `citerFacets` must answer of these citers, two of each list that has an end. */
export function facetsOf(
  citers: readonly Other[],
  basis: EvidenceBasis | null | undefined,
): object {
  const labels = citers.map((other) => labelsOf(other.citers, basis));
  const enumOrder = (name: string) => {
    const values = apiSchema().getType(name);
    const names =
      values && 'getValues' in values ? values.getValues().map((each) => each.name) : [];
    return (a: unknown, b: unknown) => names.indexOf(String(a)) - names.indexOf(String(b));
  };
  const some = (values: readonly unknown[], isByYear = false) => {
    const known = countsOf(
      values.filter((value) => value !== null),
      byText,
    );
    if (isByYear) known.sort(([a], [b]) => Number(b) - Number(a));
    const unknown = values.length - values.filter((value) => value !== null).length;
    return {
      buckets: shown(known.slice(0, 2)),
      others: Math.max(0, known.length - 2),
      unknown,
    };
  };
  return {
    byRole: shown(
      countsOf(
        labels.map(({ role }) => role),
        enumOrder('CitationRole'),
      ),
    ),
    byPolarity: shown(
      countsOf(
        labels.map(({ polarity }) => polarity),
        enumOrder('CitationPolarity'),
      ),
    ),
    byYear: some(
      citers.map(({ publishedOn }) => publishedOn && Number(publishedOn.slice(0, 4))),
      true,
    ),
    byVenue: some(citers.map(({ venue }) => venue)),
    byInfluential: {
      buckets: shown(
        countsOf(
          citers.flatMap((other) => other.citers.influential ?? []),
          (a) => (a === true ? -1 : 1),
        ),
      ),
      unknown: citers.filter((other) => other.citers.influential === null).length,
    },
    bySelfCitation: shown(
      countsOf(
        citers.map((other) => verdictOn(claimedOf(other, 'citers'))),
        enumOrder('SelfCitationVerdict'),
      ),
    ).map((bucket) => ({ ...bucket, pending: 0 })),
    byLanguage: some(citers.map(({ language }) => language)),
    bySection: some(
      citers.flatMap<string | null>((other) => {
        const { sections } = sectionsAndSources(other);
        return sections.length > 0 ? sections : [null];
      }),
    ),
    bySource: some(citers.flatMap((other) => sectionsAndSources(other).sources)),
    byAuthor: some(citers.flatMap<string | null>(({ authors }) => authors ?? [null])),
  };
}

/** Where, and by whom, a citation of the centre is reported. */
function sectionsAndSources(other: Other): {
  readonly sections: readonly string[];
  readonly sources: readonly string[];
} {
  const claimed = claimedOf(other, 'citers');
  return { sections: sectionsOf(claimed), sources: claimed.sourceNames ?? [] };
}
