// What keys of titles are has unit tests of its own.
import { SCHEMES } from '../../../src/identifier/schemes.js';
import { titleKeyPrefixOf, titleKeyOf } from '../../../src/paper/titleKey.js';
import { citerCountOf, type PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { checkedCount, wrongInput } from './wrongInput.js';

/** What `suggest` answers, for texts that begin a DOI or an arXiv identifier as they are, or none. */
export function suggest(
  model: Model,
  { prefix, first }: { readonly prefix: string; readonly first: number },
): object {
  const text = prefix.trim();
  if (text.length > 2_000) throw wrongInput('prefix', prefix);
  const limit = checkedCount('first', first, 10);
  const byCiters = (papers: readonly PaperFacts[]): PaperFacts[] =>
    papers.toSorted(
      (a, b) =>
        citerCountOf(model.graph, b) - citerCountOf(model.graph, a) || (a.id < b.id ? -1 : 1),
    );
  const keyOf = ({ identifiers }: PaperFacts): string | undefined =>
    /^(doi|arxiv):./.test(text)
      ? identifiers.toSorted().find((key) => key.startsWith(text))
      : undefined;
  const { papers } = model.graph;
  const named = papers.filter(({ identifiers }) => identifiers.includes(text));
  const key = titleKeyPrefixOf(text);
  const found = new Set([
    ...named,
    ...byCiters(papers.filter((paper) => keyOf(paper) !== undefined)),
    ...(key.length < 3
      ? []
      : byCiters(papers.filter(({ title }) => titleKeyOf(title)?.startsWith(key)))),
  ]);
  return {
    truncated: false,
    suggestions: [...found].slice(0, limit).map((paper) => ({
      paper: () => model.objectOf(paper),
      identifier: identifierOf(keyOf(paper)),
    })),
  };
}

function identifierOf(key: string | undefined): object | null {
  if (key === undefined) return null;
  const [, scheme = '', value = ''] = /^(\w+):(.*)$/.exec(key) ?? [];
  const { url } = scheme === 'doi' ? SCHEMES.doi : SCHEMES.arxiv;
  return { scheme: scheme.toUpperCase(), value, url: url(value) };
}
