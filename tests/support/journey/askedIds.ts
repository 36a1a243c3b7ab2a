import type { TestServer } from '../testServer.js';

type Server = Pick<TestServer, 'query'>;
interface Named {
  readonly id: string;
}
/** A step of a walk, as GraphQL takes it. */
type Step = Readonly<Record<string, unknown>>;

/** The id under which the server lists a paper. */
export async function idOf(server: Server, identifier: string): Promise<string> {
  const { paper } = await asked<{ paper: Named }>(
    server,
    `query ($identifier: ID!) { paper(id: $identifier) { id } }`,
    { identifier },
  );
  return paper.id;
}

/** The papers that a drawing of one paper begins with: it, what cites it, and what it cites. */
export async function idsAround(server: Server, id: string): Promise<readonly string[]> {
  const { neighbourhood } = await asked<{ neighbourhood: { papers: { paper: Named }[] } }>(
    server,
    `query ($id: ID!) { neighbourhood(ids: [$id], depth: 1, limit: 60) { papers { paper { id } } } }`,
    { id },
  );
  return neighbourhood.papers.map(({ paper }) => paper.id);
}

/** A page of the papers that cite a paper, the most cited ones first. */
export async function idsOfCiters(
  server: Server,
  id: string,
  first: number,
): Promise<readonly string[]> {
  const { paper } = await asked<{ paper: { citers: { edges: { node: Named }[] } } }>(
    server,
    `query ($id: ID!, $first: Int!) { paper(id: $id) {
      citers(orderBy: MOST_CITED, first: $first) { edges { node { id } } } } }`,
    { id, first },
  );
  return paper.citers.edges.map(({ node }) => node.id);
}

/** All papers on the paths that the page lists, whichever way their citations lead. */
export async function idsOnPaths(
  server: Server,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const { paths } = await asked<{ paths: { paths: { papers: Named[] }[] } }>(
    server,
    `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, direction: BOTH, first: 20, maxLength: 4) {
      paths { papers { id } } } }`,
    { from, to },
  );
  return paths.paths.flatMap(({ papers }) => papers.map(({ id }) => id));
}

/** The papers that a walk reaches, by the number of its steps. */
export async function idsWalkedTo(
  server: Server,
  from: string,
  steps: readonly Step[],
): Promise<readonly { readonly depth: number; readonly id: string }[]> {
  const { traverse } = await asked<{ traverse: { papers: { depth: number; paper: Named }[] } }>(
    server,
    `query ($from: [ID!]!, $steps: [StepInput!]) {
      traverse(from: $from, steps: $steps) { papers { depth paper { id } } } }`,
    { from: [from], steps },
  );
  return traverse.papers.map(({ depth, paper }) => ({ depth, id: paper.id }));
}

/** The texts of a citation in all sources; its papers by any of their identifiers. */
export async function sentencesOf(
  server: Server,
  citing: string,
  cited: string,
): Promise<readonly (string | null)[]> {
  const { paper } = await asked<{
    paper: { references: { edges: { node: Named; contexts: { text: string | null }[] }[] } };
  }>(
    server,
    `query ($citing: ID!) { paper(id: $citing) {
      references(first: 100) { edges { node { id } contexts(first: 10) { text } } } } }`,
    { citing },
  );
  const citedId = await idOf(server, cited);
  const edge = paper.references.edges.find(({ node }) => node.id === citedId);
  return edge?.contexts.map(({ text }) => text) ?? [];
}

async function asked<Data>(server: Server, query: string, variables: object): Promise<Data> {
  const { data, errors } = await server.query(query, { ...variables });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data as unknown as Data;
}
