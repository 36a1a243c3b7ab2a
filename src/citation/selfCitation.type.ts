import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import { Priced, FEW } from '../relay/price.js';
import { formatOrigin, parseFlag } from '../source/claim.js';
import { SourceType, sourceOf } from '../source/source.type.js';
import type { CitationEvidence } from './citationRow.js';
import { verdictOf, type SelfCitation, type Verdict } from './selfCitation.js';

/** What shows that papers share an author. */
type Evidence = Exclude<SelfCitation, 'NO' | 'UNKNOWN'>;

export const SelfCitationVerdict = enumType<Verdict>(
  'SelfCitationVerdict',
  'Whether the two papers of a citation have an author in common, as far as the authors that this graph knows show it.',
  {
    YES: 'An identifier of an author stands on both papers.',
    LIKELY: 'A name stands on both papers. Namesakes are told apart only where identifiers differ.',
    NO: 'Both papers list their authors, and none of one agrees with one of the other.',
    UNKNOWN:
      'Too little is known: authors of a paper are missing or cut, a name has no given names, or a list has more than 20 authors and no identifier is shared.',
  },
);

export const SelfCitationEvidence = enumType<Evidence>(
  'SelfCitationEvidence',
  'What two papers have in common by which a citation is judged to be a self-citation, the surest first.',
  {
    ORCID: 'The ORCID of an author.',
    AUTHOR_ID: 'The identifier that a service gives an author, such as openalex:A5023888391.',
    FULL_NAME:
      'Family name and first given name in full, and no other given name that contradicts, ignoring case, accents, titles and suffixes.',
    INITIALS: 'Family name and initials, where one of both papers prints no more.',
  },
);

@ObjectType('SelfCitationStatement', {
  description:
    'What a source itself says about whether a citation is a self-citation, by authors that it knows and rules of its own.',
  simpleResolvers: true,
})
export class SelfCitationStatementType {
  @Field(() => SourceType, { description: 'The source, with the record that says so.' })
  source!: SourceType;

  @Field(() => Boolean, { description: 'Whether the source calls it a self-citation.' })
  value!: boolean;
}

@ObjectType('SelfCitation', {
  description:
    'Whether a citation is a self-citation: whether the two papers have an author in common.',
  simpleResolvers: true,
})
export class SelfCitationType {
  @Field(() => SelfCitationVerdict, {
    description: 'The verdict; YES by identifiers, LIKELY by names.',
  })
  verdict!: Verdict;

  @Field(() => SelfCitationEvidence, {
    nullable: true,
    description: 'What shows it; null for NO and UNKNOWN.',
  })
  by!: Evidence | null;

  @Field(() => Boolean, {
    description:
      'Whether the authors of a paper have changed since the citation was judged. An import judges such citations again when it ends, and so does the next start.',
  })
  pending!: boolean;

  @Field(() => [SelfCitationStatementType], {
    description:
      'What sources say about it, ordered by name: shown beside the verdict, which never depends on it.',
  })
  @Priced(FEW)
  statements!: SelfCitationStatementType[];
}

type Judged = Pick<CitationEvidence, 'selfCitation' | 'selfCitationDue' | 'selfCitationSaid'>;

/** The verdict on a citation, and what sources say. */
export function selfCitationTypeOf({
  selfCitation: stored,
  selfCitationDue: pending,
  selfCitationSaid,
}: Judged): SelfCitationType {
  const by = stored === 'NO' || stored === 'UNKNOWN' ? null : stored;
  const statements = selfCitationSaid.map(parseFlag).map(({ value, ...origin }) => ({
    source: sourceOf(formatOrigin(origin.source, origin.version, origin.record)),
    value,
  }));
  return { verdict: verdictOf(stored), by, pending, statements };
}
