import { Link } from 'wouter';
import { useHubPlace } from '../address/useHubPlace.js';
import { compareAddress } from '../compare/compareAddress.js';
import { graphAddress } from '../graph/graphAddress.js';
import { Num } from '../figures/Num.js';
import type { Located } from '../figures/located.js';
import type { PaperHeadFragment } from '../generated/operations.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { webAddress } from '../parts/webAddress.js';
import { words } from '../words/words.js';
import { fileId } from './exportAddress.js';

/** What a card in a catalogue has: identifiers, counts, and who describes the paper. */
export function Facts({ at }: { readonly at: Located<PaperHeadFragment> }) {
  const { view } = useHubPlace();
  const { identifiers, sources, url } = at.value;
  const { facts } = words.hub;
  return (
    <aside className="facts" aria-label={facts.label}>
      <dl>
        <div>
          <dt>{facts.citers}</dt>
          <dd>
            <Num at={at} of={({ citerCount }) => citerCount} />
          </dd>
        </div>
        <div>
          <dt>{facts.independent}</dt>
          <dd>
            <Num at={at} of={({ independentCiterCount }) => independentCiterCount} />
          </dd>
        </div>
        <div>
          <dt>{facts.references}</dt>
          <dd>
            <Num at={at} of={({ referenceCount }) => referenceCount} />
          </dd>
        </div>
        {identifiers.length === 0 ? null : (
          <div className="wide">
            <dt>{facts.identifiers}</dt>
            {identifiers.map((identifier) => (
              <dd key={`${identifier.scheme} ${identifier.value}`}>
                <Identifier {...identifier} />
              </dd>
            ))}
          </div>
        )}
        <Address url={url} known={identifiers.map((identifier) => identifier.url)} />
        {sources.length === 0 ? null : (
          <div className="wide">
            <dt>{facts.sources}</dt>
            {namesOf(sources).map((name) => (
              <dd key={name}>
                <bdi>{name}</bdi>
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p className="compare-link">
        <Link href={compareAddress([fileId(at.value)], view)}>{words.compare.with}</Link>
      </p>
      <p className="compare-link">
        <Link href={graphAddress([fileId(at.value)])}>{words.graph.draw}</Link>
      </p>
      <ShowQuery at={at} title={facts.label} />
    </aside>
  );
}

function Identifier({
  scheme,
  value,
  url,
}: {
  readonly scheme: string;
  readonly value: string;
  readonly url: string;
}) {
  const address = webAddress(url);
  return (
    <>
      <span className="scheme">{scheme.toLowerCase()}</span>{' '}
      {address === null ? (
        <bdi>{value}</bdi>
      ) : (
        <a href={address}>
          <bdi>{value}</bdi>
        </a>
      )}
    </>
  );
}

/** The address of the paper, where none of its identifiers has the same. */
function Address({
  url,
  known,
}: {
  readonly url: string | null;
  readonly known: readonly string[];
}) {
  const address = webAddress(url);
  if (address === null || known.some((other) => webAddress(other) === address)) return null;
  return (
    <div className="wide">
      <dt>{words.hub.facts.address}</dt>
      <dd>
        <a href={address}>
          <bdi>{new URL(address).host}</bdi>
        </a>
      </dd>
    </div>
  );
}

/** A source with several records of the paper is one. */
function namesOf(sources: PaperHeadFragment['sources']): string[] {
  return [...new Set(sources.map(({ name }) => name))];
}
