import { useId } from 'react';
import { CopyButton } from '../parts/CopyButton.js';
import { words } from '../words/words.js';

/** A graph without papers, and how to fill it. */
export function EmptyGraph() {
  const heading = useId();
  const { empty } = words.home;
  return (
    <section className="panel" aria-labelledby={heading}>
      <header className="panel-head">
        <h2 id={heading}>{empty.title}</h2>
      </header>
      <p>{empty.text}</p>
      <ul className="commands">
        {empty.commands.map((command) => (
          <li key={command}>
            <code>{command}</code> <CopyButton label={empty.copy(command)} text={() => command} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/docs/importing">{empty.how}</a>
      </p>
    </section>
  );
}
