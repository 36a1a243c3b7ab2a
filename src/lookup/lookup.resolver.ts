import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { BadInputError } from '../errors.js';
import { paperCards } from '../paper/paper.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { QueryContext } from '../relay/context.js';
import { NodeType } from '../relay/node.type.js';
import { Priced, type AskedField, type Price } from '../relay/price.js';
import { findPaper } from './findPapers.js';
import { ID_FORMS } from './paperLookup.js';
import { paperViewOf } from './paperView.js';

const MOST_IDS = 500;
const ONE: Price = { times: 1, nodes: true, work: 1 };

@Resolver()
export class LookupResolver {
  @Query(() => PaperType, { nullable: true, description: 'One paper; null when it is unknown.' })
  @Priced(ONE)
  paper(
    @Arg('id', () => ID, { description: `Paper to look up: ${ID_FORMS}.` }) id: string,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PaperCard | null> {
    return findPaper(id, 'id', loaders, paperViewOf(info));
  }

  @Query(() => [PaperType], {
    nullable: 'items',
    description:
      'Papers in the requested order; null for each unknown one. A malformed id causes an error only at its own position.',
  })
  @Priced(({ args }: AskedField<{ ids: readonly string[] }>) => ({
    ...ONE,
    times: Math.min(args.ids.length, MOST_IDS),
  }))
  papers(
    @Arg('ids', () => [ID], {
      description: `At most ${MOST_IDS} papers to look up, each by ${ID_FORMS}.`,
    })
    ids: string[],
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PaperCard | null>[] {
    if (ids.length > MOST_IDS) {
      throw new BadInputError('ids', `${ids.length} ids`, `at most ${MOST_IDS} ids`);
    }
    const view = paperViewOf(info);
    return ids.map((id, index) => findPaper(id, `ids[${index}]`, loaders, view));
  }

  @Query(() => NodeType, {
    nullable: true,
    description:
      'The object with this id; null when there is none. Accepts current ids only; paper(id:) also accepts retired ids and identifiers.',
  })
  @Priced(ONE)
  node(
    @Arg('id', () => ID, { description: 'Id returned by this API.' }) id: string,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PaperCard | null> {
    return loaders.get(paperCards).load(id);
  }
}
