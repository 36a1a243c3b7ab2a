import { KNOWN_IDS, UNKNOWN_IDS } from './fixture/ids.js';
import { SEARCHES } from './generate/texts.js';
import type { Json } from './json.js';
import { hubPlace, searchPlace } from './model/paperLists.js';
import { citationsOf, type FixtureGraph } from './model/graph.js';
import type { Learned, Model } from './model/model.js';
import { placeOf, type Place } from './model/order.js';
import type { Cursors } from './model/paging.js';
import { isTitle, wordsMatch } from './model/words.js';

/** Asks the server; throws unless it answers without errors. */
export type Ask = (query: string, variables: Record<string, Json>) => Promise<unknown>;

interface List {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

/** What the model cannot know by itself. It is filled after the model is made, whose places cursors stand for. */
export class LearnedFromServer implements Learned {
  private readonly cursors = new Map<string, Map<string, Place>>();
  private readonly ranks = new Map<string, readonly string[]>();

  constructor(private readonly graph: FixtureGraph) {}

  cursorsOf(order: string): Cursors {
    const places = this.cursors.get(order) ?? new Map<string, Place>();
    return {
      placeOf: (cursor) => places.get(cursor),
      cursorAt: (place) =>
        [...places].find(([, each]) => String(each) === String(place))?.[0] ?? 'never seen',
    };
  }

  /** All cursors of an order. */
  listOf(order: string): string[] {
    return [...(this.cursors.get(order)?.keys() ?? [])];
  }

  ranksOf(query: string): readonly string[] {
    return this.ranks.get(query.trim()) ?? [];
  }

  idOf(text: string): string | null | undefined {
    const { papers, retiredIds } = this.graph;
    const named = papers.find(({ id, name }) => id === text || KNOWN_IDS.get(text) === name);
    const paper = named ?? retiredIds.get(text);
    if (paper !== undefined) return paper.id;
    return UNKNOWN_IDS.includes(text) ? null : undefined;
  }

  async learn(ask: Ask, model: Model): Promise<void> {
    for (const paper of this.graph.papers) {
      const { paper: lists } = (await ask(CITATIONS, { id: paper.id })) as {
        paper: Record<string, List>;
      };
      for (const [key, { edges }] of Object.entries(lists)) {
        const [direction, order = ''] = key.split('_ORDER_');
        const isCiters = direction === 'citers';
        const list = `${direction} ${order}`;
        const citations = citationsOf(this.graph, paper, isCiters ? 'citers' : 'references');
        for (const { cursor, node } of edges) {
          const other = this.paperOf(node.id);
          const citation = citations.find(
            (each) => other === (isCiters ? each.citing : each.cited),
          );
          if (citation) this.add(list, placeOf(this.graph, order, citation, other), cursor);
        }
      }
    }
    await this.learnFacets(ask);
    await this.learnHubs(ask, model);
    await this.learnOrders(ask, model);
    for (const query of SEARCHES) {
      await this.learnSearch(ask, query);
      await this.learnSearchFacets(ask, query);
    }
  }

  /** Cursors of facets belong to one paper and filter; the model makes them itself, and only requests need some. */
  private async learnFacets(ask: Ask): Promise<void> {
    for (const { id } of this.graph.papers) {
      const { paper } = (await ask(FACETS, { id })) as {
        paper: { citerFacets: Record<string, { pageInfo: { endCursor: string | null } }> };
      };
      for (const [facet, { pageInfo }] of Object.entries(paper.citerFacets)) {
        const { endCursor } = pageInfo;
        if (endCursor !== null) this.add(`facet ${facet}`, [id], endCursor);
      }
    }
  }

  /** The same of a query without a filter. */
  private async learnSearchFacets(ask: Ask, query: string): Promise<void> {
    const { search } = (await ask(SEARCH_FACETS, { query })) as {
      search: { facets: Record<string, { pageInfo: { endCursor: string | null } }> };
    };
    for (const [facet, { pageInfo }] of Object.entries(search.facets)) {
      const { endCursor } = pageInfo;
      if (endCursor !== null) this.add(`search facet ${facet}`, [query], endCursor);
    }
  }

  private async learnHubs(ask: Ask, model: Model): Promise<void> {
    const lists = (await ask(HUBS, {})) as Record<string, List>;
    for (const [order, { edges }] of Object.entries(lists)) {
      for (const { cursor, node } of edges) {
        const place = hubPlace(model, order, this.paperOf(node.id));
        if (place) this.add(`hubs ${order}`, place, cursor);
      }
    }
  }

  private async learnOrders(ask: Ask, model: Model): Promise<void> {
    const lists = (await ask(SEARCH_ORDERS, {})) as Record<string, List>;
    for (const [order, { edges }] of Object.entries(lists)) {
      for (const { cursor, node } of edges) {
        const place = searchPlace(model, order, this.paperOf(node.id));
        if (place) this.add(`search ${order}`, place, cursor);
      }
    }
  }

  private async learnSearch(ask: Ask, query: string): Promise<void> {
    const { search } = (await ask(SEARCH, { query })) as { search: List };
    const found = search.edges.map(({ node }) => node.id);
    this.ranks.set(query, found);
    search.edges.forEach(({ cursor }, rank) => this.add(`search ${query}`, [-rank], cursor));
    const expected = this.graph.papers
      .filter(
        (paper) =>
          paper.id === this.idOf(query) || isTitle(paper, query) || wordsMatch(paper, query),
      )
      .map(({ id }) => id);
    if (expected.sort().join() === [...found].sort().join()) return;
    const names = (ids: readonly string[]) => ids.map((id) => this.paperOf(id).name).join();
    throw new Error(`search ${query}: expected ${names(expected)}, got ${names(found)}`);
  }

  private add(order: string, place: Place, cursor: string): void {
    const places = this.cursors.get(order) ?? new Map<string, Place>();
    this.cursors.set(order, places);
    const known = this.cursorsOf(order).cursorAt(place);
    if (known === 'never seen') places.set(cursor, place);
    else if (known !== cursor) throw new Error(`two cursors for ${String(place)} of ${order}`);
  }

  private paperOf(id: string) {
    const paper = this.graph.papers.find((each) => each.id === id);
    if (paper === undefined) throw new Error(`the server knows another paper, ${id}`);
    return paper;
  }
}

const EDGES = '{ edges { cursor node { id } } }';
const ORDERS = {
  citers: ['NEWEST', 'OLDEST', 'MOST_CITED', 'REPRESENTATIVE'],
  references: ['NEWEST', 'OLDEST', 'MOST_CITED'],
};
const CITATIONS = `query ($id: ID!) { paper(id: $id) { ${Object.entries(ORDERS)
  .flatMap(([field, orders]) =>
    orders.map(
      (order) => `${field}_ORDER_${order}: ${field}(orderBy: ${order}, first: 100) ${EDGES}`,
    ),
  )
  .join(' ')} } }`;
const NAMES = ['Year', 'Venue', 'Language', 'Author'];
const firstBuckets = (names: readonly string[]): string =>
  names.map((name) => `by${name}(first: 1) { pageInfo { endCursor } }`).join(' ');
const FACETS = `query ($id: ID!) { paper(id: $id) { citerFacets { ${firstBuckets(NAMES)} } } }`;
const SEARCH_FACETS = `query ($query: String!) { search(query: $query) { facets {
  ${firstBuckets([...NAMES, 'Tier', 'Label'])} } } }`;
const HUBS = `{ ${['CITERS', 'NEWEST', 'INDEPENDENT_CITERS', 'CONTRADICTING_SHARE']
  .map((order) => `${order}: hubs(orderBy: ${order}, first: 100) ${EDGES}`)
  .join(' ')} }`;
const SEARCH_ORDERS = `{ ${['NEWEST', 'MOST_CITED']
  .map(
    (order) =>
      `${order}: search(filter: { minimumCiters: 0 }, orderBy: ${order}, first: 100) ${EDGES}`,
  )
  .join(' ')} }`;
const SEARCH = `query ($query: String!) { search(query: $query, first: 100) ${EDGES} }`;
