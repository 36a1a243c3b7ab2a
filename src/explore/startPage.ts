import type { PaperCard } from '../paper/paperRows.js';
import { dateKeyOf, yearOf } from '../paper/partialDate.js';
import { html, type Html } from './html.js';
import type { GraphOverview } from './overview.js';
import { groupsOf, type ExploreOperation } from './request/exploreOperation.js';
import { EXPLORE_OPERATIONS, HUB_PAGE } from './operations.js';
import { STYLE_ELEMENT } from './style.js';

/** The start page: the contents of the graph, entry points, and example queries. */
export function startPage(overview: GraphOverview | null, sandbox: boolean): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>citegraph</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <h1>citegraph</h1>
          <p>
            Papers and the citations between them, each with its role and its polarity. These labels
            describe sentences in citing papers, not the quality of the cited one.
          </p>
          ${overview === null ? withoutDatabase : whatIsLoaded(overview)} ${waysIn(sandbox)}
          ${overview === null ? null : biggestHubs(overview.hubs)} ${questions}
        </main>
      </body>
    </html>`;
}

const withoutDatabase = html`<p role="alert">
  <strong>Neo4j does not respond</strong>, so the graph cannot be shown. See
  <a href="health/ready">/health/ready</a> for the reason.
</p>`;

function whatIsLoaded({ statistics }: GraphOverview): Html {
  const { paperCount, stubCount, citationCount, identifierCount } = statistics;
  return html`<section>
    <h2>Contents of the graph</h2>
    <dl>
      <div>
        <dt>Papers</dt>
        <dd>${shown(paperCount)}</dd>
      </div>
      <div>
        <dt>Stubs among them</dt>
        <dd>${shown(stubCount)}</dd>
      </div>
      <div>
        <dt>Citations</dt>
        <dd>${shown(citationCount)}</dd>
      </div>
      <div>
        <dt>Identifiers</dt>
        <dd>${shown(identifierCount)}</dd>
      </div>
    </dl>
    ${paperCount === 0 ? nothingLoaded : null}
  </section>`;
}

const nothingLoaded = html`<p>
  The graph is empty: fill it with <code>citegraph import</code> or <code>citegraph load</code>.
</p>`;

function waysIn(sandbox: boolean): Html {
  return html`<section>
    <h2>Explore</h2>
    <ul>
      <li><a href="graphiql">GraphiQL</a>: write and run queries. Works offline.</li>
      ${sandbox ? sandboxLink : null}
      <li><code>POST graphql</code>: the endpoint for programs.</li>
      <li><a href="schema.graphql">The schema</a>, with a description of every field.</li>
      <li><a href="docs/README">The documentation</a>, searchable.</li>
    </ul>
  </section>`;
}

const sandboxLink = html`<li>
  <a href="graphql">Apollo Sandbox</a>: the same, loaded from its vendor; requires the internet.
</li>`;

function biggestHubs(hubs: readonly PaperCard[]): Html | null {
  if (hubs.length === 0) return null;
  return html`<section>
    <h2 id="hubs">Largest hubs</h2>
    <table aria-labelledby="hubs">
      <thead>
        <tr>
          <th scope="col">Paper</th>
          <th scope="col">Year</th>
          <th scope="col" class="number">Citers</th>
        </tr>
      </thead>
      <tbody>
        ${hubs.map(hubRow)}
      </tbody>
    </table>
  </section>`;
}

function hubRow({ id, title, publishedOn, citerCount }: PaperCard): Html {
  return html`<tr>
    <td><a href="${graphiqlAddress(HUB_PAGE.name, id)}">${title ?? `Untitled paper ${id}`}</a></td>
    <td>${yearOf(dateKeyOf(publishedOn)) ?? 'unknown'}</td>
    <td class="number">${shown(citerCount)}</td>
  </tr>`;
}

const questions = html`<section>
  <h2>Example queries</h2>
  ${groupsOf(EXPLORE_OPERATIONS).map(
    ({ group, operations }) =>
      html`<h3>${group}</h3>
        <ul>
          ${operations.map(exampleLink)}
        </ul>`,
  )}
</section>`;

function exampleLink({ name, question }: ExploreOperation): Html {
  return html`<li><a href="${graphiqlAddress(name)}">${question}</a></li>`;
}

function graphiqlAddress(operation: string, id?: string): string {
  const asked = new URLSearchParams({ operation, ...(id === undefined ? {} : { id }) });
  return `graphiql?${asked.toString()}`;
}

function shown(count: number): string {
  return count.toLocaleString('en-US');
}
