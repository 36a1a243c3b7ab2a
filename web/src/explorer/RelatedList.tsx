import { each, within, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { RelatedListFragment } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';

type Kind = keyof typeof words.explorer.related.kinds;

interface RelatedListProps {
  readonly kind: Kind;
  readonly at: Located<RelatedListFragment> | null;
}

/** Related papers in words and in numbers, with what they were counted from. */
export function RelatedList({ kind, at }: RelatedListProps) {
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
          <RelatedTable kind={kind} at={at} />
        </div>
      )}
      {hasMore ? <p className="quiet">{texts.more}</p> : null}
    </section>
  );
}

function RelatedTable({
  kind,
  at,
}: {
  readonly kind: Kind;
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
          <RelatedRow key={edge.value.node.id} kind={kind} list={at} at={edge} />
        ))}
      </tbody>
    </table>
  );
}

interface RelatedRowProps {
  readonly kind: Kind;
  readonly list: Located<RelatedListFragment>;
  readonly at: Located<RelatedListFragment['edges'][number]>;
}

function RelatedRow({ kind, list, at }: RelatedRowProps) {
  const { shared: ofAll, sharedOfRead } = words.explorer.related.kinds[kind];
  const say = list.value.exact ? ofAll : sharedOfRead;
  const shared = <Num at={at} of={(edge) => edge.shared} />;
  const examined = <Num at={list} of={({ sampleSize }) => sampleSize} />;
  return (
    <tr>
      <th scope="row">
        <PaperLink paper={at.value.node} />
        <small>{say(shared, examined)}</small>
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
        <Num at={at} of={({ cosine }) => cosine} as="measure" />
      </td>
      <td>
        <Num at={at} of={({ associationStrength }) => associationStrength} as="measure" />
      </td>
    </tr>
  );
}

function Estimate({ at }: { readonly at: RelatedRowProps['at'] }) {
  const texts = words.explorer.related;
  return (
    <>
      <Num at={at} of={({ estimatedShared }) => estimatedShared} as="measure" />{' '}
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
