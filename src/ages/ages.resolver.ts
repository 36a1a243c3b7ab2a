import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { citersByYear } from '../citation/countedCiters.js';
import { detailsOf } from '../paper/paper.loader.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import { dateKeyOf, yearOf } from '../paper/partialDate.js';
import type { QueryContext } from '../relay/context.js';
import { FROM_INDEX, Priced } from '../relay/price.js';
import { citationAges, type CitationAges } from './citationAges.js';
import { CitationAgesType } from './citationAges.type.js';
import { referenceYears } from './referenceYears.loader.js';

/** Of a paper's references, which are read whole: as many as its bibliography is long. */
const READS_REFERENCES = 2;

/** How old the citations of a paper are, both ways. */
@Resolver(() => PaperType)
export class AgesResolver {
  @FieldResolver(() => CitationAgesType, {
    description:
      'How long after this paper the papers in this graph that cite it were published, by year: the median age of its citations (cited half-life, of all years together). Citers that are yet to come are not in it, so it grows with the paper.',
  })
  @Priced(FROM_INDEX)
  async medianCitationAge(
    @Root() paper: PaperCard,
    @Ctx() context: QueryContext,
  ): Promise<CitationAges> {
    const details = await detailsOf(paper, context);
    const own = yearOfPaper(paper);
    return citationAges(
      details?.citerCount ?? 0,
      details === null ? [] : citersByYear(details),
      own === null ? null : (year) => year - own,
    );
  }

  @FieldResolver(() => CitationAgesType, {
    description:
      'How long before this paper the papers in this graph that it cites were published, by year: the median age of its references (citing half-life).',
  })
  @Priced({ work: 1, workPerParent: READS_REFERENCES })
  async medianReferenceAge(
    @Root() paper: PaperCard,
    @Ctx() { loaders }: QueryContext,
  ): Promise<CitationAges> {
    const rows = await loaders.get(referenceYears).load(paper.id);
    const own = yearOfPaper(paper);
    return citationAges(
      rows.reduce((sum, { count }) => sum + count, 0),
      rows.filter(({ year }) => year > 0),
      own === null ? null : (year) => own - year,
    );
  }
}

function yearOfPaper({ publishedOn }: PaperCard): number | null {
  return yearOf(dateKeyOf(publishedOn));
}
