import { expectedWalk } from '../../support/walkModel.js';
import { keptCitations } from './kept.js';
import { checkFilter, type CitationFilter } from './filters.js';
import { followed, paperById, walkGraph, type Link } from './followed.js';
import { citationsOf, type Citation, type PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { checkedCount } from './wrongInput.js';

const TIMINGS = ['BEFORE', 'WITHIN_12_MONTHS', 'LATER', 'UNCERTAIN'];
const ACKNOWLEDGEMENTS = ['YES', 'NOT_IN_THE_SENTENCES_WE_HOLD', 'NO_SENTENCE'];
const ORDERS = ['ALREADY_RETRACTED', 'RETRACTED_SINCE', 'UNCERTAIN'];
const MOST_REACHED = 20_000;

/** What `CitationEdge.citedRetraction` answers. */
export function citedRetraction(model: Model, citation: Citation): object | null {
  const { retraction, publishedOn } = {
    ...citation.cited,
    publishedOn: citation.citing.publishedOn,
  };
  if (retraction === null) return null;
  const { status, date } = retraction;
  const acknowledged = acknowledgementOf(model, citation, status);
  return { status, date, timing: timingOf(date, publishedOn), acknowledged };
}

/** What `Paper.citationsOfRetracted` answers. */
export function citationsOfRetracted(
  model: Model,
  paper: PaperFacts,
  filter: CitationFilter | null | undefined,
): object | null {
  checkFilter(filter);
  if (paper.retraction === null) return null;
  const { status, date } = paper.retraction;
  const all = keptCitations(model, paper, 'citers', filter).map(({ citation }) => ({
    timing: timingOf(date, citation.citing.publishedOn),
    acknowledged: acknowledgementOf(model, citation, status),
  }));
  const countOf = (kept: (each: (typeof all)[number]) => boolean) => all.filter(kept).length;
  const cells = TIMINGS.flatMap((timing) =>
    ACKNOWLEDGEMENTS.map((acknowledged) => ({
      ...{ timing, acknowledged },
      count: countOf((each) => each.timing === timing && each.acknowledged === acknowledged),
    })),
  );
  return {
    ...{ status, date },
    counts: {
      total: all.length,
      byTiming: TIMINGS.map((timing) => ({
        timing,
        count: countOf((each) => each.timing === timing),
      })),
      byAcknowledgement: ACKNOWLEDGEMENTS.map((acknowledged) => ({
        acknowledged,
        count: countOf((each) => each.acknowledged === acknowledged),
      })),
      cells: cells.filter(({ count }) => count > 0),
    },
  };
}

/** What the walk's own model gives. */
interface ModelWalk {
  readonly levels: readonly { readonly depth: number; readonly exact: number | null }[];
  readonly truncated: readonly object[];
  readonly papers: readonly {
    readonly depth: number;
    readonly paper: { readonly id: string };
    readonly chain: readonly Link[];
  }[];
}

/** What `Paper.pathsToRetracted` answers. */
export function pathsToRetracted(
  model: Model,
  paper: PaperFacts,
  args: {
    readonly maxDepth: number;
    readonly roles?: readonly Citation['role'][] | null;
    readonly first: number;
  },
): object {
  const depth = checkedCount('maxDepth', args.maxDepth, 3);
  const first = checkedCount('first', args.first);
  const step = { direction: 'REFERENCES' as const, roles: args.roles ?? null };
  const bounds = { limit: MOST_REACHED, budget: MOST_REACHED, isUniform: true };
  const steps = Array.from({ length: depth }, () => step);
  const asked = { from: [paper.id], steps, ...bounds };
  const walk = expectedWalk(walkGraph(model.graph), asked) as ModelWalk;
  const found = walk.papers.flatMap((place) => {
    const { retraction } = factsOf(model, place.paper.id);
    return retraction === null ? [] : [{ ...place, retraction }];
  });
  const orderAt = (date: string | null) =>
    orderOf(timingOf(date, paper.publishedOn), [date, paper]);
  const cut = found[first];
  const papers = model.graph.papers.length;
  const retracted = model.graph.papers.filter((each) => each.retraction !== null).length;
  return {
    paths: found.slice(0, first).map(({ depth: at, paper: { id }, chain, retraction }) => ({
      ...{ depth: at, status: retraction.status, date: retraction.date },
      paper: () => paperById(model, { id }),
      order: orderAt(retraction.date),
      citations: chain.map((link) => followed(model, link)),
    })),
    byOrder: ORDERS.map((order) => ({
      order,
      count: found.filter(({ retraction }) => orderAt(retraction.date) === order).length,
    })),
    levels: walk.levels.map(({ depth: at, exact }) => ({
      ...{ depth: at, paperCount: exact },
      retracted: found.filter((place) => place.depth === at).length,
    })),
    baseRate: { retracted, papers, share: retracted / papers },
    truncated: [
      ...walk.truncated,
      ...(cut ? [{ reason: 'LIMIT', atDepth: cut.depth, skipped: found.length - first }] : []),
    ],
  };
}

function factsOf({ graph }: Model, id: string): PaperFacts {
  const paper = graph.papers.find((each) => each.id === id);
  if (paper === undefined) throw new Error(`no paper ${id}`);
  return paper;
}

/** Every day that a date can mean, as text; the last ones of some months are none, and change nothing. */
function daysOf(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  const upTo = (count: number) =>
    Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
  return (month === undefined ? upTo(12) : [month]).flatMap((ofYear) =>
    (day === undefined ? upTo(lastDay(Number(year), Number(ofYear))) : [day]).map(
      (ofMonth) => `${year}-${ofYear}-${ofMonth}`,
    ),
  );
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The answer for all days that both dates can mean, if it is one. */
function timingOf(retractedOn: string | null, publishedOn: string | null): string {
  const answers = new Set(
    retractedOn === null || publishedOn === null
      ? []
      : daysOf(retractedOn).flatMap((notice) =>
          daysOf(publishedOn).map((published) => timingOfDay(notice, published)),
        ),
  );
  const [only = 'UNCERTAIN'] = answers;
  return answers.size === 1 ? only : 'UNCERTAIN';
}

function timingOfDay(notice: string, published: string): string {
  if (published < notice) return 'BEFORE';
  const yearLater = `${Number(notice.slice(0, 4)) + 1}${notice.slice(4)}`;
  return published <= yearLater ? 'WITHIN_12_MONTHS' : 'LATER';
}

/** Of an uncertain timing, the order may be known: where no day comes before the notice. */
function orderOf(timing: string, [date, { publishedOn }]: [string | null, PaperFacts]): string {
  if (timing === 'BEFORE') return 'RETRACTED_SINCE';
  if (timing !== 'UNCERTAIN') return 'ALREADY_RETRACTED';
  if (date === null || publishedOn === null) return 'UNCERTAIN';
  const last = daysOf(date).at(-1) ?? '';
  return (daysOf(publishedOn)[0] ?? '') >= last ? 'ALREADY_RETRACTED' : 'UNCERTAIN';
}

/** Of sentences in English, which those of the fixture are. */
function acknowledgementOf({ graph }: Model, citation: Citation, status: string): string {
  const texts = citation.contexts.flatMap(({ text }) => text ?? []);
  const words = status === 'WITHDRAWN' ? /retract(ed|ion)|withdraw(n|al)/i : /retract(ed|ion)/i;
  const isNotice = ({ kind }: { kind: string }) => /RETRACTION|WITHDRAWAL|REMOVAL/.test(kind);
  const keys = citation.cited.notices.filter(isNotice).map(({ doi }) => `doi:${doi ?? ''}`);
  const citesNotice = citationsOf(graph, citation.citing, 'references').some(
    ({ cited }) => cited !== citation.cited && cited.identifiers.some((key) => keys.includes(key)),
  );
  if (citesNotice || texts.some((text) => words.test(text))) return 'YES';
  return texts.length > 0 ? 'NOT_IN_THE_SENTENCES_WE_HOLD' : 'NO_SENTENCE';
}
