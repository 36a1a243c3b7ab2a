import { Link } from 'wouter';
import { useHubPlace } from '../address/useHubPlace.js';
import { compareAddress } from '../compare/compareAddress.js';
import { each, within, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { RelatedListFragment } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';

type Kind = keyof typeof words.explorer.related.kinds;

interface RelatedListProps {
  readonly kind: Kind;
  /** Of the paper that they are related to. */
  readonly id: string;
  readonly at: Located<RelatedListFragment> | null;
}

/** Related papers in words and in numbers, with what they were counted from. */
export function RelatedList({ kind, id, at }: RelatedListProps) {
  if (at === null) return null;
  const texts = words.explorer.related;
  const { title, meaning, none, exact, sample } = texts.kinds[kind];
  const { edges, hasMore, exact: isExact } = at.value;
  const heading = `explorer-${kind}`;
  const population = <Num at={at} of={(list) => list.population} />;
  return (
    <section aria-labelledby={heading} className="related">
      <h3 id={heading}>{title}</h3>
      <p className="quiet">
        {meaning}{' '}
        {isExact
          ? exact(population)
          : sample(<Num at={at} of={(list) => list.sampleSize} />, population)}
      </p>
      {edges.length === 0 ? (
        <p>{none}</p>
      ) : (
        <div className="wide-table" tabIndex={0} role="group" aria-label={title}>
          <RelatedTable kind={kind} id={id} at={at} />
        </div>
      )}
      {hasMore ? <p className="quiet">{texts.more}</p> : null}
    </section>
  );
}

function RelatedTable({
  kind,
  id,
  at,
}: {
  readonly kind: Kind;
  readonly id: string;
  readonly at: Located<RelatedListFragment>;
}) {
  const { columns, kinds } = words.explorer.related;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.paper}</th>
          <th scope="col">{columns.shared}</th>
          {at.value.exact ? null : <th scope="col">{columns.estimate}</th>}
          <th scope="col">{kinds[kind].other}</th>
          <th scope="col">{columns.cosine}</th>
          <th scope="col">{columns.strength}</th>
        </tr>
      </thead>
      <tbody>
        {each(at, (list) => list.edges).map((edge) => (
          <RelatedRow key={edge.value.node.id} kind={kind} id={id} list={at} at={edge} />
        ))}
      </tbody>
    </table>
  );
}

interface RelatedRowProps {
  readonly kind: Kind;
  readonly id: string;
  readonly list: Located<RelatedListFragment>;
  readonly at: Located<RelatedListFragment['edges'][number]>;
}

function RelatedRow({ kind, id, list, at }: RelatedRowProps) {
  const { shared: ofAll, sharedOfRead } = words.explorer.related.kinds[kind];
  const { node } = at.value;
  const say = list.value.exact ? ofAll : sharedOfRead;
  const shared = <Num at={at} of={(edge) => edge.shared} />;
  const examined = <Num at={list} of={({ sampleSize }) => sampleSize} />;
  return (
    <tr>
      <th scope="row">
        <PaperLink paper={node} />
        <small>
          {say(shared, examined)} <CompareLink ids={[id, node.id]} title={node.title} />
        </small>
      </th>
      <td>{shared}</td>
      {list.value.exact ? null : (
        <td>
          <Estimate at={at} />
        </td>
      )}
      <td>
        <Num at={at} of={({ otherPopulation }) => otherPopulation} />
      </td>
      <td>
        <Num
          at={at}
          of={({ cosine }) => cosine}
          as="measure"
          none={words.explorer.related.noEstimate}
        />
      </td>
      <td>
        <Num
          at={at}
          of={({ associationStrength }) => associationStrength}
          as="measure"
          none={words.explorer.related.noEstimate}
        />
      </td>
    </tr>
  );
}

interface CompareLinkProps {
  readonly ids: readonly string[];
  /** Of the other paper. */
  readonly title: string | null;
}

function CompareLink({ ids, title }: CompareLinkProps) {
  const { view } = useHubPlace();
  const { withThis, withThisOf } = words.compare;
  return (
    <Link href={compareAddress(ids, view)}>
      {withThis}
      <span className="hidden">{withThisOf(title ?? words.untitled)}</span>
    </Link>
  );
}

function Estimate({ at }: { readonly at: RelatedRowProps['at'] }) {
  const texts = words.explorer.related;
  return (
    <>
      <Num
        at={at}
        of={({ estimatedShared }) => estimatedShared}
        as="measure"
        none={texts.noEstimate}
      />{' '}
      {within(at, ({ standardError }) => standardError) === null
        ? null
        : texts.standardError(
            <Num at={at} of={({ standardError }) => standardError} as="measure" />,
          )}
      <small>
        {texts.interval(
          <Num at={at} of={({ interval }) => interval.low} as="measure" />,
          <Num at={at} of={({ interval }) => interval.high} as="measure" />,
        )}
      </small>
    </>
  );
}
