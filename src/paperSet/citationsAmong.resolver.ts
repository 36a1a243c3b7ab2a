import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { readFilter } from '../citation/filter.js';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { QueryContext } from '../relay/context.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import { maySelect, selectedFields } from '../relay/selection.js';
import { CitationsAmongArgs } from './citationsAmong.args.js';
import {
  MOST_CITATIONS_AMONG,
  MOST_IDS_AMONG,
  citationsAmong,
  type CitationAmong,
  type CitationsAmongCut,
  type PapersAmong,
} from './citationsAmong.js';
import {
  CitationAmongType,
  CitationsAmongCutType,
  CitationsAmongType,
} from './citationsAmong.type.js';
import { CITATIONS_A_PAPER, citationsAmongPrice } from './citationsAmongPrice.js';
import { findPaperSet } from './paperSet.js';

@Resolver()
export class CitationsAmongQueryResolver {
  @Query(() => CitationsAmongType, {
    description:
      'All citations among some papers, to draw them as a graph. Duplicates and several identifiers of one paper count once.',
  })
  @Priced(citationsAmongPrice)
  async citationsAmong(
    @Args(() => CitationsAmongArgs) { ids, filter }: CitationsAmongArgs,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PapersAmong> {
    const set = await findPaperSet(ids, readFilter(filter), loaders, { mostIds: MOST_IDS_AMONG });
    return { set, wanted: wantedParts(info), limit: MOST_CITATIONS_AMONG };
  }
}

@Resolver(() => CitationsAmongType)
export class CitationsAmongResolver {
  @FieldResolver(() => [PaperType], {
    description: 'The papers that ids name, each once, in the order of ids.',
  })
  @Priced(COUNTED_ABOVE)
  papers(@Root() { set }: PapersAmong): readonly PaperCard[] {
    return set.papers;
  }

  @FieldResolver(() => [CitationAmongType], {
    description: `The citations with both ends among papers that pass the filter, by the ids of the citing, then of the cited paper; at most ${MOST_CITATIONS_AMONG.toLocaleString('en')}.`,
  })
  @Priced({ times: CITATIONS_A_PAPER })
  async citations(@Root() among: PapersAmong): Promise<readonly CitationAmong[]> {
    return (await citationsAmong(among)).citations;
  }

  @FieldResolver(() => [ID], {
    description: 'Ids that name no paper, as given, in their order, each once.',
  })
  unknownIds(@Root() { set }: PapersAmong): readonly string[] {
    return set.found.unknownIds;
  }

  @FieldResolver(() => [CitationsAmongCutType], {
    description: 'Everything left out of citations; empty means nothing was.',
  })
  @Priced(COUNTED_ABOVE)
  async truncated(@Root() among: PapersAmong): Promise<readonly CitationsAmongCut[]> {
    return (await citationsAmong(among)).truncated;
  }
}

/** The long parts of citations that a query asks for: the rest is not read. */
function wantedParts(info: GraphQLResolveInfo): PapersAmong['wanted'] {
  const fieldNodes = selectedFields(info).filter(({ name }) => name.value === 'citations');
  const wants = (name: string) => maySelect({ fieldNodes, fragments: info.fragments }, name);
  return {
    sources: wants('sources'),
    evidence: wants('evidence'),
    statements: wants('statements'),
    sentence: wants('sentence'),
  };
}
