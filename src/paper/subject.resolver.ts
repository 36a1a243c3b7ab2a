import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import type { QueryContext } from '../relay/context.js';
import { FROM_INDEX, Priced } from '../relay/price.js';
import { detailsOf } from './paper.loader.js';
import { PaperType } from './paper.type.js';
import type { PaperCard } from './paperRows.js';
import { WORK_TYPE_DESCRIPTIONS, type WorkType } from './workType.js';

const WorkTypeEnum = enumType('WorkType', 'What kind of work a paper is.', WORK_TYPE_DESCRIPTIONS);

/** What a paper is, and what it is about: the fields by which numbers are grouped and normalised. */
@Resolver(() => PaperType)
export class SubjectResolver {
  @FieldResolver(() => WorkTypeEnum, {
    nullable: true,
    description: 'What kind of work it is; null when no source says so.',
  })
  @Priced(FROM_INDEX)
  async type(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<WorkType | null> {
    return ((await detailsOf(paper, context))?.type ?? null) as WorkType | null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Field of research, in the words of the preferred source: OpenAlex has 26, Semantic Scholar 23 others. Null when unknown.',
  })
  @Priced(FROM_INDEX)
  async field(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<string | null> {
    return (await detailsOf(paper, context))?.field ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Part of the field, as OpenAlex names it; null when unknown.',
  })
  @Priced(FROM_INDEX)
  async subfield(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<string | null> {
    return (await detailsOf(paper, context))?.subfield ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Topic within the subfield, as OpenAlex names it; null when unknown.',
  })
  @Priced(FROM_INDEX)
  async topic(@Root() paper: PaperCard, @Ctx() context: QueryContext): Promise<string | null> {
    return (await detailsOf(paper, context))?.topic ?? null;
  }
}
