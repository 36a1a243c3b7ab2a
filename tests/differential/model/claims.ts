import type { Context } from './graph.js';

const STRONGEST_FIRST = ['AUTHOR', 'EXPERT', 'CROWD', 'MODEL', 'RULE', 'UNKNOWN'];

/** The labels among contexts, as `CitationEdge.claims` lists them. No source of the fixture is well known. */
export function claimsOf(contexts: readonly Context[]): { readonly evidence: string }[] {
  const labelled = contexts.filter(
    ({ role, polarity, label }) =>
      role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED' || label !== null,
  );
  return STRONGEST_FIRST.flatMap((evidence) =>
    labelled
      .filter((context) => (context.evidence ?? 'UNKNOWN') === evidence)
      .sort((a, b) => (storedForm(a) < storedForm(b) ? -1 : 1))
      .map(({ source, version, ...context }) => ({
        ...context,
        source: { name: source, record: null, version: version === '0' ? null : version },
        evidence,
        agent: context.agent ?? null,
        date: context.date ?? null,
      })),
  );
}

/** Its JSON, without what is unknown: in this order it is stored. */
function storedForm({ source, version, text, section, role, polarity, ...label }: Context): string {
  const { vocabulary, confidence, evidence, agent, date } = label;
  const fields = { source, version, text, section, role, polarity, vocabulary };
  const all = Object.entries({ ...fields, label: label.label, confidence, evidence, agent, date });
  return JSON.stringify(
    Object.fromEntries(all.filter(([, value]) => value !== null && value !== 'UNCLASSIFIED')),
  );
}
