import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { IdentifierType, firstValue, identifiersOf } from './identifier.type.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { checkCount } from '../relay/paging.js';
import { FEW, FROM_INDEX, Priced, type AskedField } from '../relay/price.js';
import { selectsOnly } from '../relay/selection.js';
import { SourceType, sourceOf } from '../source/source.type.js';
import {
  AuthorType,
  RepresentativeCitersType,
  ReportedCitationCountType,
} from './paperDetails.type.js';
import { authorsOf, reportedCountOf } from './paperDetails.js';
import type { PaperCard } from './paperRows.js';
import { PaperType } from './paper.type.js';
import { REPRESENTATIVE_FIELDS } from './representativeCiters.js';
import { detailsOf, representativeCiters } from './paper.loader.js';

const MOST_AUTHORS = 100;
const DEFAULT_AUTHORS = 25;
const MOST_REPRESENTATIVES = 25;
const DEFAULT_REPRESENTATIVES = 15;
/** An abstract is as long as a page of other values. */
const VALUES_OF_ABSTRACT = 25;

/** The fields of a paper that need its details: one statement for all papers of a level. */
@Resolver(() => PaperType)
export class PaperDetailsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Abstract as plain text.' })
  @Priced({ ...FROM_INDEX, values: VALUES_OF_ABSTRACT })
  async abstract(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<string | null> {
    return (await detailsOf(paper, context))?.abstract ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Language of the paper as an ISO 639 code, of two letters where there are two, such as en; null when unknown.',
  })
  @Priced(FROM_INDEX)
  async language(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<string | null> {
    return (await detailsOf(paper, context))?.language ?? null;
  }

  @FieldResolver(() => [AuthorType], {
    nullable: true,
    description: 'The first authors, in the order of the paper; null when unknown.',
  })
  @Priced(({ args }: AskedField<{ first: number }>) => ({
    ...FROM_INDEX,
    times: pageSize(args, DEFAULT_AUTHORS, MOST_AUTHORS),
  }))
  async authors(
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_AUTHORS,
      description: `Maximum number of authors, 1 to ${MOST_AUTHORS}. authorCount has the total.`,
    })
    first: number,
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<AuthorType[] | null> {
    checkCount('first', first, MOST_AUTHORS);
    return authorsOf(await detailsOf(paper, context))?.slice(0, first) ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Number of authors; null when unknown.',
  })
  @Priced(FROM_INDEX)
  async authorCount(
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<number | null> {
    return (await detailsOf(paper, context))?.authorNames?.length ?? null;
  }

  @FieldResolver(() => [IdentifierType], {
    description: 'All identifiers, ordered by scheme and value.',
  })
  @Priced({ ...FROM_INDEX, ...FEW })
  async identifiers(
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<IdentifierType[]> {
    return identifiersOf((await detailsOf(paper, context))?.identifierKeys ?? []);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'DOI; with several, the first in sorted order. Without one, the DOI that arXiv assigns to its arXiv id.',
  })
  @Priced(FROM_INDEX)
  async doi(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<string | null> {
    const keys = (await detailsOf(paper, context))?.identifierKeys ?? [];
    const arxivId = firstValue(keys, 'arxiv');
    return firstValue(keys, 'doi') ?? (arxivId === null ? null : `10.48550/arXiv.${arxivId}`);
  }

  @FieldResolver(() => String, { nullable: true, description: 'arXiv id without version.' })
  @Priced(FROM_INDEX)
  async arxivId(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<string | null> {
    return firstValue((await detailsOf(paper, context))?.identifierKeys ?? [], 'arxiv');
  }

  @FieldResolver(() => [SourceType], {
    description:
      'All sources that report the paper, ordered by name; one with several records of it has an entry for each.',
  })
  @Priced({ ...FROM_INDEX, ...FEW })
  async sources(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<SourceType[]> {
    return ((await detailsOf(paper, context))?.sources ?? []).map(sourceOf);
  }

  @FieldResolver(() => [ReportedCitationCountType], {
    description:
      'Citation counts reported by sources, one entry per record. citerCount counts the citers in this graph.',
  })
  @Priced({ ...FROM_INDEX, ...FEW })
  async reportedCitationCounts(
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<ReportedCitationCountType[]> {
    return ((await detailsOf(paper, context))?.reportedCitationCounts ?? []).map(reportedCountOf);
  }

  @FieldResolver(() => RepresentativeCitersType, {
    description:
      'Citing papers that are selected to show each role, from a stored list that is refreshed after imports; not a sample.',
  })
  @Priced(({ args }: AskedField<{ first: number }>) => ({
    ...FROM_INDEX,
    times: pageSize(args, DEFAULT_REPRESENTATIVES, MOST_REPRESENTATIVES),
    nodes: true,
  }))
  async representativeCiters(
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_REPRESENTATIVES,
      description: `Maximum number of citers, 1 to ${MOST_REPRESENTATIVES}.`,
    })
    first: number,
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepresentativeCitersType> {
    checkCount('first', first, MOST_REPRESENTATIVES);
    const whole = !selectsOnly(info, REPRESENTATIVE_FIELDS);
    const details = await detailsOf(paper, context);
    return {
      refreshedAt: details?.representativesRefreshedAt ?? null,
      papers: await context.loaders
        .get(representativeCiters)
        .load({ paperId: paper.id, first, whole }),
    };
  }
}
