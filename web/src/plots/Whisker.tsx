import type { WhiskerGeometry } from './barGeometry.js';

interface WhiskerProps {
  readonly at: WhiskerGeometry;
  /** The middle of the drawing, in pixels. */
  readonly y: number;
}

/** A share as a dot, and its interval as a line with ends. What lies behind stays visible around it. */
export function Whisker({ at: { low, high, share }, y }: WhiskerProps) {
  const ends = (
    <>
      <line x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} />
      <line x1={`${low}%`} x2={`${low}%`} y1={y - 4} y2={y + 4} />
      <line x1={`${high}%`} x2={`${high}%`} y1={y - 4} y2={y + 4} />
    </>
  );
  return (
    <g className="whisker">
      <g className="halo">
        {ends}
        <circle cx={`${share}%`} cy={y} r="5" />
      </g>
      {ends}
      <circle cx={`${share}%`} cy={y} r="3.5" />
    </g>
  );
}
