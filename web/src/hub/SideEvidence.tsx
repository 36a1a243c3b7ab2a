import type { ReactNode } from 'react';
import { Num } from '../figures/Num.js';
import { within, type Lead, type Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { Clauses } from './Clauses.js';
import { rule } from './rule.js';
import { term } from './term.js';

type Place = Located<PaperEvidenceFragment>;
type Side = PaperEvidenceFragment['citationProfile']['polarity']['against'];

/** The citing papers for and against, how many of them by the labels of people, and the rule that applied. */
export function SideEvidence({ at }: { readonly at: Place }) {
  const { evidence } = words.hub;
  const { polarity } = at.value.citationProfile;
  const taking = evidence.takingSides(
    <Num at={at} of={(paper) => paper.citationProfile.polarity.takingSides} />,
    <Num at={at} of={(paper) => paper.citationProfile.polarity.classified} />,
    term,
  );
  const applied = rule('sides', polarity.rule, at);
  if (polarity.takingSides === 0) return <Clauses of={[taking, applied]} />;
  const inFavour = side(at, (paper) => paper.citationProfile.polarity.inFavour, evidence.inFavour);
  const against = side(at, (paper) => paper.citationProfile.polarity.against, evidence.against);
  return <Clauses of={[taking, inFavour, against, ...contradicting(at), applied]} />;
}

function side(
  at: Place,
  lead: Lead<PaperEvidenceFragment, Side>,
  text: (count: ReactNode, people: ReactNode) => ReactNode,
): ReactNode {
  const place = within(at, lead);
  if (place === null) return null;
  const people =
    place.value.byPeople === null
      ? null
      : words.hub.evidence.byPeople(<Num at={place} of={({ byPeople }) => byPeople} />, term);
  return text(<Num at={place} of={({ count }) => count} />, people);
}

/** CONTRADICTING alone of those that take a side; the API gives no interval of too few. */
function contradicting(at: Place): ReactNode[] {
  const { evidence } = words.hub;
  const place = within(at, (paper) => paper.citationProfile.polarity.contradicting);
  if (place === null) return [];
  return [
    evidence.contradicting(
      <Num at={place} of={({ count }) => count} />,
      <Num at={place} of={({ base }) => base} />,
    ),
    place.value.low === null
      ? evidence.tooFewSides
      : evidence.interval(
          <Num at={place} of={({ low }) => low} as="share" />,
          <Num at={place} of={({ high }) => high} as="share" />,
          term,
        ),
  ];
}
