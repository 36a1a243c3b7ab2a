import type { ContentsQuery } from '../generated/operations.js';
import { webAddress } from '../parts/webAddress.js';
import { words } from '../words/words.js';

/** The sources of labels of which something is known: who decides on their labels. */
export function LabelSources({ sources }: { readonly sources: ContentsQuery['sources'] }) {
  const { contents } = words.home;
  return (
    <details className="label-sources">
      <summary>{contents.sources}</summary>
      <ul>
        {sources.map(({ name, evidence, agent, url }) => (
          <li key={name}>
            <SourceName name={name} url={webAddress(url)} />:{' '}
            {contents.labels(words.evidence[evidence])}
            {agent === null ? null : (
              <span className="quiet">
                {' '}
                (<bdi>{agent}</bdi>)
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {contents.sourcesNote} <a href="/docs/evidence#sources">{words.panel.about}</a>
      </p>
    </details>
  );
}

function SourceName({ name, url }: { readonly name: string; readonly url: string | null }) {
  return url === null ? (
    <bdi>{name}</bdi>
  ) : (
    <a href={url}>
      <bdi>{name}</bdi>
    </a>
  );
}
