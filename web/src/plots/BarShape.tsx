import { barGeometry, whiskerGeometry } from './barGeometry.js';
import type { Bucket } from './barRows.js';
import { Whisker } from './Whisker.js';

interface BarShapeProps {
  readonly bucket: Bucket;
  readonly total: number;
  /** Its colour, by the name of its class. */
  readonly colour: string;
  readonly hatching: string;
}

const HEIGHT = 22;

/** A bar over all citing papers, how far it could reach, and the share of the classified with its interval. */
export function BarShape({ bucket, total, colour, hatching }: BarShapeProps) {
  const { labelled, possible } = barGeometry(bucket.count, total, bucket.bounds);
  const whisker = whiskerGeometry(bucket.share, bucket.interval);
  return (
    <svg className="bar" height={HEIGHT} width="100%" aria-hidden="true">
      {possible > labelled ? (
        <rect
          x={`${labelled}%`}
          width={`${possible - labelled}%`}
          y="5"
          height="12"
          className="possible"
          fill={`url(#${hatching})`}
        />
      ) : null}
      <rect width={`${labelled}%`} y="3" height="16" className={`labelled ${colour}`} />
      {whisker === null ? null : <Whisker at={whisker} y={HEIGHT / 2} />}
    </svg>
  );
}

/** The bar of what is unclassified. */
export function UnclassifiedShape({
  count,
  total,
  hatching,
}: {
  readonly count: number;
  readonly total: number;
  readonly hatching: string;
}) {
  const { labelled } = barGeometry(count, total, null);
  return (
    <svg className="bar" height={HEIGHT} width="100%" aria-hidden="true">
      <rect
        width={`${labelled}%`}
        y="3"
        height="16"
        className="unclassified"
        fill={`url(#${hatching})`}
      />
    </svg>
  );
}
