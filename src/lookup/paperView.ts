import {
  getArgumentValues,
  GraphQLError,
  isObjectType,
  type FieldNode,
  type GraphQLResolveInfo,
} from 'graphql';
import { citationRequest, type CitationConnectionArgs } from '../citation/citationRequest.js';
import { newestCiters, type CitationPageRequest } from '../citation/scan.js';
import { BadInputError } from '../errors.js';
import { must } from '../must.js';
import type { KeyRange } from '../citation/scanParams.js';
import { selectedFields, selectsOnly } from '../relay/selection.js';
import {
  REPRESENTATIVE_FIELDS,
  type RepresentativesRequest,
} from '../paper/representativeCiters.js';

/**
 * The data read along with a paper in the same statement, because the query selects it directly below. It
 * saves statements and does not change results: everything else is read when it is resolved.
 */
export interface PaperView {
  /** Equal for equal views. */
  readonly key: string;
  readonly citers: NewestCiters | null;
  readonly representatives: Omit<RepresentativesRequest, 'paperId'> | null;
}

/** The view without data read along. */
export const NOTHING_ALONG: PaperView = { key: '', citers: null, representatives: null };

/** A page of the newest citers of any paper. */
export interface NewestCiters {
  readonly request: Omit<CitationPageRequest, 'paperId'>;
  readonly range: KeyRange;
}

/** The view that a field of papers selects. */
export function paperViewOf(info: GraphQLResolveInfo): PaperView {
  const fields = selectedFields(info);
  const citers = firstOf(fields, 'citers', (node) => newestCitersOf(node, info));
  const representatives = firstOf(fields, 'representativeCiters', (node) => ({
    first: Number(argumentsOf(node, info)['first']),
    whole: !selectsOnly({ ...info, fieldNodes: [node] }, REPRESENTATIVE_FIELDS),
  }));
  return { key: JSON.stringify([citers, representatives]), citers, representatives };
}

function newestCitersOf(node: FieldNode, info: GraphQLResolveInfo): NewestCiters | null {
  // Coerced by the definition of the field, so they have the shape that its resolver gets.
  const args = argumentsOf(node, info) as unknown as CitationConnectionArgs;
  const request = citationRequest('citers', args, { ...info, fieldNodes: [node] });
  const range = newestCiters(request);
  return range && { request, range };
}

/** The first result for a field name. Invalid arguments are left to the resolver to reject. */
function firstOf<T>(
  fields: readonly FieldNode[],
  name: string,
  read: (node: FieldNode) => T | null,
): T | null {
  for (const node of fields) {
    if (node.name.value !== name) continue;
    try {
      const found = read(node);
      if (found !== null) return found;
    } catch (error) {
      if (!(error instanceof BadInputError || error instanceof GraphQLError)) throw error;
    }
  }
  return null;
}

function argumentsOf(
  node: FieldNode,
  { schema, variableValues }: GraphQLResolveInfo,
): Record<string, unknown> {
  const paper = schema.getType('Paper');
  const field = isObjectType(paper) ? paper.getFields()[node.name.value] : undefined;
  return getArgumentValues(
    must(field, `the field ${node.name.value} of Paper`),
    node,
    variableValues,
  );
}
