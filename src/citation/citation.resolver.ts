import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { checkCount } from '../relay/paging.js';
import { FEW, Priced, type AskedField } from '../relay/price.js';
import { SourceType, sourceOf } from '../source/source.type.js';
import { CitersArgs, ReferencesArgs } from './citation.args.js';
import { CitationConnectionType, CitationContextType, CitationEdgeType } from './citation.type.js';
import { citationConnection, type CitationEdgeSource } from './citationConnection.js';
import { citersPrice, referencesPrice } from './citationPrice.js';
import { citationRequest } from './citationRequest.js';
import { CitationClaimType } from './citationClaim.type.js';
import { claimsInForce } from './claimsInForce.js';
import { makersOf } from './claimMakers.js';
import type { CitationEvidence } from './citationRow.js';
import { SelfCitationType, selfCitationTypeOf } from './selfCitation.type.js';
import { readContext } from './citationClaims.js';
import { sectionOf } from './section.js';

/** Contexts, or claims. */
const MOST_CONTEXTS = 50;
const DEFAULT_CONTEXTS = 10;

/** The citations of a paper, both ways. */
@Resolver(() => PaperType)
export class PaperCitationsResolver {
  @FieldResolver(() => CitationConnectionType, {
    description: 'Citations of this paper by other papers.',
  })
  @Priced(citersPrice)
  citers(
    @Root() paper: PaperCard,
    @Args(() => CitersArgs) args: CitersArgs,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    return citationConnection(paper, citationRequest('citers', args, info), loaders);
  }

  @FieldResolver(() => CitationConnectionType, {
    description: 'Citations made by this paper.',
  })
  @Priced(referencesPrice)
  references(
    @Root() paper: PaperCard,
    @Args(() => ReferencesArgs) args: ReferencesArgs,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    return citationConnection(paper, citationRequest('references', args, info), loaders);
  }
}

/** The fields of a citation that are stored as lists. */
@Resolver(() => CitationEdgeType)
export class CitationEdgeResolver {
  @FieldResolver(() => [SourceType], {
    description: 'All sources that report the citation, ordered by name.',
  })
  @Priced(FEW)
  sources(@Root() edge: CitationEdgeSource): SourceType[] {
    return evidenceOf(edge).sources.map(sourceOf);
  }

  @FieldResolver(() => Int, {
    description:
      'Number of citing sentences, as sources cut them: one may be there in several forms.',
  })
  contextCount(@Root() edge: CitationEdgeSource): number {
    return evidenceOf(edge).contextCount;
  }

  @FieldResolver(() => SelfCitationType, {
    description: 'Whether the two papers have an author in common.',
  })
  selfCitation(@Root() edge: CitationEdgeSource): SelfCitationType {
    return selfCitationTypeOf(evidenceOf(edge));
  }

  @FieldResolver(() => [CitationContextType], {
    description: 'Annotations of the citation by its sources, those with a sentence first.',
  })
  @Priced(({ args }: AskedField<{ first: number }>) => ({
    times: pageSize(args, DEFAULT_CONTEXTS, MOST_CONTEXTS),
  }))
  contexts(
    @Root() edge: CitationEdgeSource,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_CONTEXTS,
      description: `Maximum number of contexts, 1 to ${MOST_CONTEXTS}.`,
    })
    first: number,
  ): CitationContextType[] {
    checkCount('first', first, MOST_CONTEXTS);
    return evidenceOf(edge)
      .contexts.map(readContext)
      .map((context) => ({ ...context, sectionType: sectionOf(context.section) }))
      .sort((a, b) => Number(a.text === null) - Number(b.text === null))
      .slice(0, first);
  }

  @FieldResolver(() => [CitationClaimType], {
    description:
      'The labels of all sources that are in force now, side by side: the strongest evidence first. Sentences without a label are in contexts alone.',
  })
  @Priced(({ args }: AskedField<{ first: number }>) => ({
    times: pageSize(args, DEFAULT_CONTEXTS, MOST_CONTEXTS),
  }))
  async claims(
    @Root() edge: CitationEdgeSource,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_CONTEXTS,
      description: `Maximum number of claims, 1 to ${MOST_CONTEXTS}.`,
    })
    first: number,
    @Ctx() { loaders }: QueryContext,
  ): Promise<CitationClaimType[]> {
    checkCount('first', first, MOST_CONTEXTS);
    const contexts = evidenceOf(edge).contexts.map(readContext);
    return claimsInForce(contexts, await makersOf(contexts, loaders)).slice(0, first);
  }
}

function evidenceOf({ evidence }: CitationEdgeSource): CitationEvidence {
  // Must not be confused with "no source states anything".
  if (evidence === null) throw new Error('The evidence of a citation is used but was not read.');
  return evidence;
}
