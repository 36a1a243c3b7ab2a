import { Query, Resolver } from 'type-graphql';
import { Priced } from '../relay/price.js';
import { VOCABULARIES } from './vocabularies.js';
import { polaritiesOf, rolesOf } from './vocabulary.js';
import { VocabularyType } from './vocabulary.type.js';

const LISTED: readonly VocabularyType[] = VOCABULARIES.map((vocabulary) => ({
  ...vocabulary,
  roles: rolesOf(vocabulary),
  polarities: polaritiesOf(vocabulary),
}));

@Resolver()
export class VocabulariesResolver {
  @Query(() => [VocabularyType], {
    description:
      'The vocabularies whose labels imports map to roles and polarities, each label with what it is mapped to, and why. Labels that are in none of them are stored, and UNCLASSIFIED.',
  })
  @Priced({ times: VOCABULARIES.length })
  vocabularies(): readonly VocabularyType[] {
    return LISTED;
  }
}
