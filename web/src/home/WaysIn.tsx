import { useId } from 'react';
import { graphAddress } from '../graph/graphAddress.js';
import { words } from '../words/words.js';

/** The tools and texts behind these pages. */
export function WaysIn() {
  const heading = useId();
  const { ways } = words.home;
  const places = [
    { href: graphAddress([]), name: ways.graph, note: ways.graphNote },
    { href: '/graphiql', name: ways.graphiql, note: ways.graphiqlNote },
    { href: '/docs/README', name: ways.docs, note: ways.docsNote },
    { href: '/schema.graphql', name: ways.schema, note: ways.schemaNote },
    { href: '/docs/front-ends', name: ways.api, note: ways.apiNote },
  ];
  return (
    <section className="panel" aria-labelledby={heading}>
      <header className="panel-head">
        <h2 id={heading}>{ways.title}</h2>
      </header>
      <ul className="ways-in">
        {places.map(({ href, name, note }) => (
          <li key={href}>
            <a href={href}>{name}</a> <span className="quiet">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
