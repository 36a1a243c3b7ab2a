import type { Disc, Line } from './picture.js';

/** What a citation looks like: the colour of its polarity, from the citing paper to the cited one. */
export function LineSample({ tone }: { readonly tone: Line['tone'] }) {
  const width = tone === 'UNCLASSIFIED' || tone === 'SIMILAR' ? 1 : 2;
  return (
    <svg className={`line-sample ${tone.toLowerCase()}`} width="34" height="12" aria-hidden="true">
      <line
        x1="1"
        y1="6"
        x2="26"
        y2="6"
        strokeWidth={width}
        strokeDasharray={width === 1 ? '4 3' : undefined}
      />
      {tone === 'SIMILAR' ? null : <path d="M24 1.5 L33 6 L24 10.5 Z" />}
    </svg>
  );
}

interface DiscSampleProps {
  readonly kind: Disc['kind'];
  readonly size?: number;
  readonly ring?: number;
}

/** What a paper looks like. */
export function DiscSample({ kind, size = 6, ring = 0 }: DiscSampleProps) {
  return (
    <svg className={`disc-sample ${kind.toLowerCase()}`} width="22" height="22" aria-hidden="true">
      {kind === 'RETRACTED' ? (
        <rect x="5.5" y="5.5" width="11" height="11" />
      ) : (
        <circle cx="11" cy="11" r={size + ring / 2} strokeWidth={ring} />
      )}
    </svg>
  );
}
