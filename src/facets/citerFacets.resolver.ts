import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { CitationFilterType } from '../citation/citationFilter.input.js';
import { POLARITIES } from '../citation/polarity.js';
import { ROLES } from '../citation/role.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { QueryContext } from '../schema/context.js';
import { DEFAULT_PAGE, checkCount } from '../schema/paging.js';
import {
  byPolarity,
  byRole,
  byYear,
  countedCiters,
  frequentFacets,
  type CountedCiters,
} from './citerFacets.js';
import type { CountedCitations } from '../citation/countTogether.js';
import {
  AuthorFacetsType,
  CiterFacetsType,
  PolarityFacetType,
  RoleFacetType,
  VenueFacetsType,
  YearFacetsType,
} from './facet.type.js';

const DEFAULT_YEARS = 50;

@Resolver(() => PaperType)
export class PaperFacetsResolver {
  @FieldResolver(() => CiterFacetsType, {
    description: 'The citers of this paper that pass a filter, counted by what they have.',
  })
  citerFacets(
    @Root() paper: PaperCard,
    @Arg('filter', () => CitationFilterType, {
      nullable: true,
      description: 'Which citations to count; all by default.',
    })
    filter: CitationFilterType | null,
  ): CountedCiters {
    return countedCiters(paper, filter);
  }
}

@Resolver(() => CiterFacetsType)
export class CiterFacetsResolver {
  @FieldResolver(() => [RoleFacetType], {
    description: 'The roles that occur, largest first, equal ones in the order of the enum.',
  })
  @Extensions({ maxNodes: ROLES.length })
  async byRole(
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<RoleFacetType[]> {
    return byRole(citers, await loaders.citerFacets.cells.load(requestOf(citers)));
  }

  @FieldResolver(() => [PolarityFacetType], {
    description: 'The polarities that occur, largest first, equal ones in the order of the enum.',
  })
  @Extensions({ maxNodes: POLARITIES.length })
  async byPolarity(
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PolarityFacetType[]> {
    return byPolarity(citers, await loaders.citerFacets.cells.load(requestOf(citers)));
  }

  @FieldResolver(() => YearFacetsType, { description: 'By year of publication.' })
  @Extensions({ maxNodes: DEFAULT_YEARS })
  async byYear(
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_YEARS,
      description: 'How many years at most, 1 to 100.',
    })
    first: number,
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<object> {
    checkCount('first', first);
    return byYear(citers, await loaders.citerFacets.cells.load(requestOf(citers)), first);
  }

  @FieldResolver(() => VenueFacetsType, { description: 'By venue.' })
  @Extensions({ maxNodes: DEFAULT_PAGE })
  async byVenue(
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_PAGE,
      description: 'How many venues at most, 1 to 100.',
    })
    first: number,
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<object> {
    const request = { ...requestOf(citers), most: checkCount('first', first) };
    return frequentFacets(citers, 'venue', await loaders.citerFacets.venues.load(request));
  }

  @FieldResolver(() => AuthorFacetsType, { description: 'By author.' })
  @Extensions({ maxNodes: DEFAULT_PAGE })
  async byAuthor(
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_PAGE,
      description: 'How many authors at most, 1 to 100.',
    })
    first: number,
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<object> {
    const request = { ...requestOf(citers), most: checkCount('first', first) };
    return frequentFacets(citers, 'author', await loaders.citerFacets.authors.load(request));
  }
}

function requestOf({ paper, filter }: CountedCiters): CountedCitations {
  return { paperId: paper.id, filter };
}
