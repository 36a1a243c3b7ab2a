interface Axis {
  readonly classified: number;
  readonly unclassified: number;
  readonly buckets: readonly {
    readonly value: string;
    readonly count: number;
    readonly share: number | null;
    readonly interval: { readonly low: number; readonly high: number } | null;
    readonly bounds: { readonly low: number; readonly high: number };
  }[];
}
/** What the page of a hub shows in numbers. */
export interface HubNumbers {
  readonly title: string;
  readonly citerCount: number;
  readonly referenceCount: number;
  readonly citationProfile: { readonly displayLabel: string; readonly sentence: string };
  readonly citationSummary: {
    readonly undated: number;
    readonly roles: Axis;
    readonly polarities: Axis;
    readonly byYear: readonly { readonly year: number; readonly count: number }[];
  };
}
const BUCKETS = 'count share interval { low high } bounds { low high }';
/** Asks for them. */
export const HUB_NUMBERS = `query ($id: ID!) { paper(id: $id) { title citerCount referenceCount
  citationProfile { displayLabel sentence }
  citationSummary { undated byYear { year count }
    roles { classified unclassified buckets { value: role ${BUCKETS} } }
    polarities { classified unclassified buckets { value: polarity ${BUCKETS} } } } } }`;
