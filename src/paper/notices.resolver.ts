import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { checkCount } from '../relay/paging.js';
import { FROM_INDEX, Priced, type AskedField } from '../relay/price.js';
import { EditorialStateType, editorialStateIn, NoticeType, noticesIn } from './notice.type.js';
import { detailsOf } from './paper.loader.js';
import { PaperType } from './paper.type.js';
import type { PaperCard } from './paperRows.js';
import { RetractionType, retractionOf } from './retraction.type.js';

const MOST_NOTICES = 100;
const DEFAULT_NOTICES = 5;

/** The fields of a paper about its notices, which need its details. */
@Resolver(() => PaperType)
export class NoticesResolver {
  @FieldResolver(() => [NoticeType], {
    description:
      'Notices about the paper, each once: newest first, undated ones last. Retractions of older imports are among them.',
  })
  @Priced(({ args }: AskedField<{ first: number }>) => ({
    ...FROM_INDEX,
    times: pageSize(args, DEFAULT_NOTICES, MOST_NOTICES),
  }))
  async notices(
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_NOTICES,
      description: `Maximum number of notices, 1 to ${MOST_NOTICES}. noticeCount has the total.`,
    })
    first: number,
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<NoticeType[]> {
    checkCount('first', first, MOST_NOTICES);
    return noticesIn(await detailsOf(paper, context)).slice(0, first);
  }

  @FieldResolver(() => Int, { description: 'Number of notices about the paper.' })
  @Priced(FROM_INDEX)
  async noticeCount(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<number> {
    return noticesIn(await detailsOf(paper, context)).length;
  }

  @FieldResolver(() => EditorialStateType, {
    nullable: true,
    description: 'What the notices about the paper come to; null when there are none.',
  })
  @Priced(FROM_INDEX)
  async editorialState(
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<EditorialStateType | null> {
    return editorialStateIn(await detailsOf(paper, context));
  }

  @FieldResolver(() => RetractionType, {
    nullable: true,
    description: 'Retraction of the paper, by its notices; null when they leave it unretracted.',
    deprecationReason:
      'It knows neither concerns, corrections nor reinstatements: use editorialState and notices.',
  })
  @Priced(FROM_INDEX)
  async retraction(
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<RetractionType | null> {
    return retractionOf(await detailsOf(paper, context));
  }
}
