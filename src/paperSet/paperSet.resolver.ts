import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { readFilter } from '../citation/filter.js';
import type { QueryContext } from '../relay/context.js';
import { DEFAULT_PAGE } from '../relay/paging.js';
import { Priced } from '../relay/price.js';
import { gIndex, hIndex, i10Index } from './indices.js';
import { PaperSetArgs } from './paperSet.args.js';
import { citationCounts, countedPapers, findPaperSet, type PaperSet } from './paperSet.js';
import {
  PaperSetCitationsWithinType,
  PaperSetCountType,
  PaperSetLinksType,
  PaperSetType,
  PaperSetYearType,
} from './paperSet.type.js';
import { paperSetPrice, topLinksPrice } from './paperSetPrice.js';
import {
  citationsWithin,
  distinctCiters,
  topCiters,
  topReferences,
  type TopLinks,
} from './setLinks.js';
import { PaperSetSummaryType } from './setSummary.type.js';
import { setSummary } from './setSummary.js';
import { setSummaryOf } from './setSummarySource.js';
import { setYears } from './setYears.js';

const NOT_AN_AUTHORS = "Within this graph, for this set; not an author's.";
const FIRST = 'Maximum number of papers, 1 to 100.';
const USUAL_YEARS = 50;

@Resolver()
export class PaperSetQueryResolver {
  @Query(() => PaperSetType, {
    description:
      'Numbers about some papers together: those of a group, a journal or a reading list. Duplicates and several identifiers of one paper count once.',
  })
  @Priced(paperSetPrice)
  paperSet(
    @Args(() => PaperSetArgs) { ids, filter }: PaperSetArgs,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PaperSet> {
    return findPaperSet(ids, readFilter(filter), loaders);
  }
}

@Resolver(() => PaperSetType)
export class PaperSetResolver {
  @FieldResolver(() => Int, { description: 'Number of different papers that ids name.' })
  paperCount(@Root() { papers }: PaperSet): number {
    return papers.length;
  }

  @FieldResolver(() => [ID], {
    description: 'Ids that name no paper, as given, in their order, each once.',
  })
  unknownIds(@Root() { found }: PaperSet): readonly string[] {
    return found.unknownIds;
  }

  @FieldResolver(() => PaperSetCountType, {
    description: 'Number of papers that cite at least one paper of the set.',
  })
  distinctCiters(@Root() set: PaperSet): Promise<PaperSetCountType> {
    return distinctCiters(set);
  }

  @FieldResolver(() => Int, {
    description: `The largest h such that h papers have at least h citations each (Hirsch 2005). ${NOT_AN_AUTHORS}`,
  })
  async hIndex(@Root() set: PaperSet): Promise<number> {
    return hIndex(await citationCounts(set));
  }

  @FieldResolver(() => Int, {
    description: `The largest g such that the g most cited papers have at least g² citations together (Egghe 2006); at most paperCount. ${NOT_AN_AUTHORS}`,
  })
  async gIndex(@Root() set: PaperSet): Promise<number> {
    return gIndex(await citationCounts(set));
  }

  @FieldResolver(() => Int, {
    description: `The number of papers with at least 10 citations. ${NOT_AN_AUTHORS}`,
  })
  async i10Index(@Root() set: PaperSet): Promise<number> {
    return i10Index(await citationCounts(set));
  }

  @FieldResolver(() => PaperSetSummaryType, {
    description: 'All citations of the papers of the set, by role, polarity and year.',
  })
  async summary(@Root() set: PaperSet): Promise<PaperSetSummaryType> {
    return setSummaryOf(await setSummary(set));
  }

  @FieldResolver(() => PaperSetCitationsWithinType, {
    description: 'The citations among the papers of the set, by verdict of self-citation.',
  })
  citationsWithin(@Root() set: PaperSet): Promise<PaperSetCitationsWithinType> {
    return citationsWithin(set);
  }

  @FieldResolver(() => PaperSetLinksType, {
    description: 'The papers that cite most papers of the set, papers of the set among them.',
  })
  @Priced(topLinksPrice)
  topCiters(
    @Root() set: PaperSet,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: FIRST }) first: number,
  ): Promise<TopLinks> {
    return topCiters(set, first);
  }

  @FieldResolver(() => PaperSetLinksType, {
    description: 'The papers that most papers of the set cite, papers of the set among them.',
  })
  @Priced(topLinksPrice)
  topReferences(
    @Root() set: PaperSet,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: FIRST }) first: number,
  ): Promise<TopLinks> {
    return topReferences(set, first);
  }

  @FieldResolver(() => [PaperSetYearType], {
    description:
      'The papers of the set by their year of publication, ascending, those without a date last.',
  })
  @Priced({ times: USUAL_YEARS })
  async years(@Root() set: PaperSet): Promise<PaperSetYearType[]> {
    return setYears(await countedPapers(set));
  }
}
