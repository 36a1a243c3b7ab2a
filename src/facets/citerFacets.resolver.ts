import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { citerCells } from '../citation/citerCells.loader.js';
import { CitationFilterType } from '../citation/citationFilter.input.js';
import { POLARITIES } from '../citation/polarity.js';
import { ROLES } from '../citation/role.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { checkCount } from '../relay/paging.js';
import { Priced, READS_ALL, type AskedField } from '../relay/price.js';
import {
  byPolarity,
  byRole,
  byYear,
  countedCiters,
  listOf,
  requestOf,
  type CountedCiters,
} from './citerFacets.js';
import {
  CiterFacetsType,
  PolarityFacetType,
  RoleFacetType,
  YearFacetsType,
  afterBucket,
} from './facet.type.js';
import { placeAfter } from './facetCursor.js';

const DEFAULT_YEARS = 50;

@Resolver(() => PaperType)
export class PaperFacetsResolver {
  @FieldResolver(() => CiterFacetsType, {
    description:
      'Citers that pass the filter, by role, polarity, year, venue, language, author, section, source, rating and self-citation.',
  })
  @Priced({ workPerParent: READS_ALL })
  citerFacets(
    @Root() paper: PaperCard,
    @Arg('filter', () => CitationFilterType, {
      nullable: true,
      description: 'Citations to count; all by default.',
    })
    filter: CitationFilterType | null,
  ): CountedCiters {
    return countedCiters(paper, filter);
  }
}

@Resolver(() => CiterFacetsType)
export class CiterFacetsResolver {
  @FieldResolver(() => [RoleFacetType], {
    description: 'Roles that occur, largest first; ties follow the order of the enum.',
  })
  @Priced({ times: ROLES.length })
  async byRole(
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<RoleFacetType[]> {
    return byRole(citers, await loaders.get(citerCells).load(requestOf(citers)));
  }

  @FieldResolver(() => [PolarityFacetType], {
    description: 'Polarities that occur, largest first; ties follow the order of the enum.',
  })
  @Priced({ times: POLARITIES.length })
  async byPolarity(
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PolarityFacetType[]> {
    return byPolarity(citers, await loaders.get(citerCells).load(requestOf(citers)));
  }

  @FieldResolver(() => YearFacetsType, { description: 'Citers by publication year.' })
  @Priced(({ args }: AskedField<{ first: number }>) => ({ times: pageSize(args) }))
  async byYear(
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_YEARS,
      description: 'Number of years from the start of the list, 1 to 100.',
    })
    first: number,
    @Arg('after', () => String, { nullable: true, description: afterBucket('paper and filter') })
    after: string | null,
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<object> {
    checkCount('first', first);
    const place = placeAfter(listOf('byYear', citers), after);
    const cells = await loaders.get(citerCells).load(requestOf(citers));
    return byYear(citers, cells, { first, after: place === null ? null : Number(place) });
  }
}
