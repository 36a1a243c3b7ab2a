import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import { identifierUrl, splitKey } from '../identifier/identifier.js';
import { SCHEME_NAMES, type Scheme } from '../identifier/schemes.js';

/** The schemes as GraphQL names them. */
export const IdentifierScheme = enumType<Uppercase<Scheme>>(
  'IdentifierScheme',
  'Scheme of an identifier. paper(id:) accepts each scheme as a lowercase prefix, such as doi:10.1145/3442188.3445922.',
  {
    DOI: 'Digital Object Identifier, in lowercase.',
    ARXIV: 'arXiv, without version.',
    OPENALEX: 'OpenAlex work, W and a number.',
    S2: 'Semantic Scholar paper, 40 hexadecimal digits.',
    CORPUS: 'Semantic Scholar Corpus ID, a number.',
    MAG: 'Microsoft Academic Graph, a number.',
    PMID: 'PubMed, a number.',
    PMCID: 'PubMed Central, PMC and a number.',
    OMID: 'OpenCitations Meta, br/ and a number.',
    ACL: 'ACL Anthology.',
    DBLP: 'Record of dblp, such as conf/nips/VaswaniSPUJGKP17.',
    HAL: 'HAL, such as hal-01234567, without version.',
    ISBN: 'International Standard Book Number, 13 digits.',
    HANDLE: 'Handle that is no DOI, prefix/suffix.',
  },
);

@ObjectType('Identifier', {
  description: 'An external identifier of a paper. A paper may have several of one scheme.',
  simpleResolvers: true,
})
export class IdentifierType {
  @Field(() => IdentifierScheme, { description: 'Scheme of the identifier.' })
  scheme!: Uppercase<Scheme>;

  @Field(() => String, { description: 'The identifier in canonical form, without the scheme.' })
  value!: string;

  @Field(() => String, { description: 'Web page of the identifier.' })
  url!: string;
}

/** The identifiers among the keys of a paper, by scheme and value; retired surrogates are left out. */
export function identifiersOf(keys: readonly string[]): IdentifierType[] {
  const byScheme = keys.toSorted().map(splitKey);
  return SCHEME_NAMES.flatMap((name) => byScheme.filter(({ scheme }) => scheme === name)).map(
    ({ scheme, value }) => ({
      scheme: scheme.toUpperCase() as Uppercase<Scheme>,
      value,
      url: identifierUrl(scheme, value),
    }),
  );
}

/** The first value of a scheme among the keys of a paper. */
export function firstValue(keys: readonly string[], wanted: Scheme): string | null {
  const values = keys.map(splitKey).filter(({ scheme }) => scheme === wanted);
  return values.map(({ value }) => value).sort()[0] ?? null;
}
