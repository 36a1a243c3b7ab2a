import fc from 'fast-check';

/** A record about a paper, as a line of the native format has it. */
export interface VersionedPaper {
  readonly identifiers: readonly string[];
  readonly source: string;
  readonly record?: string;
  readonly version: number;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly notices?: readonly VersionedNotice[];
  readonly retraction?: { readonly status: string; readonly date?: string };
  readonly referencesComplete?: true;
  readonly deleted?: true;
}

/** A label of a sentence, or of the citation as a whole. */
export interface VersionedLabel {
  readonly role?: string;
  readonly polarity?: string;
  readonly evidence?: string;
}

export interface VersionedNotice {
  readonly kind: string;
  readonly date?: string;
}

/** A record about a citation; without a role, it says nothing of the citation as a whole. */
export interface VersionedCitation extends VersionedLabel {
  readonly citing: string;
  readonly cited: string;
  readonly source: string;
  readonly record?: string;
  readonly version: number;
  readonly influential?: boolean;
  readonly selfCitation?: boolean;
  readonly contexts?: readonly (VersionedLabel & { readonly text: string })[];
  readonly deleted?: true;
}

export type VersionedLine =
  { readonly paper: VersionedPaper } | { readonly citation: VersionedCitation };

const key = fc.constantFrom(
  ...['a', 'b', 'c', 'd'].map((name) => `doi:10.1/${name}`),
  ...['pmid:1', 'pmid:2', 'openalex:W1', 'openalex:W2'],
);
const role = fc.constantFrom('METHOD', 'RESULT', 'UNCLASSIFIED');
const origin = fc.record(
  {
    source: fc.constantFrom('crossref', 'scite', 'mine'),
    record: fc.constantFrom('W1', 'br/2@x=y'),
    version: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['source', 'version'] },
);
const notice = fc.record(
  {
    kind: fc.constantFrom('RETRACTION', 'CORRECTION', 'REINSTATEMENT', 'REMOVAL'),
    date: fc.constantFrom('2019', '2020-02'),
  },
  { requiredKeys: ['kind'] },
);
const facts = fc.record(
  {
    title: fc.constantFrom('A', 'B'),
    publishedOn: fc.constantFrom('2019', '2020-02'),
    notices: fc.array(notice, { maxLength: 2 }),
    retraction: fc.constant({ status: 'RETRACTED', date: '2018' }),
    referencesComplete: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const paper = fc
  .tuple(
    fc.uniqueArray(key, { minLength: 1, maxLength: 2 }),
    origin,
    fc.oneof({ weight: 3, arbitrary: facts }, fc.constant({ deleted: true as const })),
  )
  .map(([identifiers, from, said]): VersionedLine => ({
    paper: { identifiers, ...from, ...said },
  }));
const polarity = fc.constantFrom('SUPPORTING', 'CONTRADICTING', 'NEUTRAL');
const evidence = fc.constantFrom('AUTHOR', 'CROWD', 'MODEL', 'UNKNOWN');
/** Two ways in which services cut one sentence, and another one. */
const text = fc.constantFrom(
  'The method of Smith et al. is used for all of the experiments.',
  '... method of Smith et al. is used for all of the exper…',
  'Two',
);
const context = fc.record({ text, role, polarity, evidence }, { requiredKeys: ['text'] });
const whole = fc.oneof(
  fc.constant({}),
  fc.record({ role, polarity, evidence }, { requiredKeys: ['role'] }),
);
const citation = fc
  .tuple(
    key,
    key,
    origin,
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            whole,
            fc.record(
              {
                ...{ influential: fc.boolean(), selfCitation: fc.boolean() },
                contexts: fc.array(context, { maxLength: 2 }),
              },
              { requiredKeys: [] },
            ),
          )
          .map(([label, more]) => ({ ...label, ...more })),
      },
      fc.constant({ deleted: true as const }),
    ),
  )
  .map(([citing, cited, from, said]): VersionedLine => ({
    citation: { citing, cited, ...from, ...said },
  }));

/** Records of three sources with up to three records of a paper, in few versions, so that most of them meet another one. */
export const versionedLines = fc.array(fc.oneof(paper, { weight: 2, arbitrary: citation }), {
  minLength: 2,
  maxLength: 22,
});
