import { Num } from '../figures/Num.js';
import type { Located } from '../figures/located.js';
import { words } from '../words/words.js';
import type { Bucket, Classification, Counted } from './barRows.js';

interface BarTextProps {
  readonly counted: Located<Counted>;
  readonly bucket: Located<Bucket> | null;
  readonly classification: Located<Classification>;
}

/** Of fewer classified citations, the fraction comes before the percentage. */
const MANY = 20;

/** The numbers of a bar: its share of the classified, and of how many citing papers a source could say so. */
export function BarText({ counted, bucket, classification }: BarTextProps) {
  const { count, base } = counted.value;
  if (count === null) {
    return <span className="bar-text quiet">— {words.nothingSaysSo.toLowerCase()}</span>;
  }
  const some = base !== classification.value.classified;
  return (
    <span className="bar-text">
      <ShareText counted={counted} bucket={bucket} classification={classification} />
      {some ? (
        <span className="bar-base quiet">
          {words.plots.couldSay(<Num at={counted} of={(all) => all.base} />)}
        </span>
      ) : null}
    </span>
  );
}

function ShareText({ counted, bucket, classification }: BarTextProps) {
  const { plots } = words;
  const count = <Num at={counted} of={(all) => all.count} />;
  const classified = <Num at={classification} of={(axis) => axis.classified} />;
  if (bucket === null || bucket.value.share === null) return plots.countOf(count, classified);
  const share = <Num at={bucket} of={(value) => value.share} as="share" />;
  return classification.value.classified < MANY
    ? plots.few(count, classified, share)
    : plots.many(count, classified, share);
}
