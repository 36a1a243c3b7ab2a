import type { ContextClaim } from '../citation/citationClaims.js';
import { VOCABULARIES } from './vocabularies.js';

const OF_SENTIMENT: ReadonlySet<string> = new Set(
  VOCABULARIES.flatMap(({ name, polarityConstruct }) =>
    polarityConstruct === 'SENTIMENT' ? name : [],
  ),
);

/**
 * Contexts as headlines count them: the polarity of a vocabulary of sentiment is none, whatever its record states, because
 * sentiment does not add up with evidence and stance. The claims of a citation show it.
 */
export function countedContexts(contexts: readonly ContextClaim[]): readonly ContextClaim[] {
  return contexts.some(isSentiment)
    ? contexts.map((each) => (isSentiment(each) ? { ...each, polarity: 'UNCLASSIFIED' } : each))
    : contexts;
}

function isSentiment({ vocabulary, polarity }: ContextClaim): boolean {
  return (
    polarity !== 'UNCLASSIFIED' && vocabulary !== null && OF_SENTIMENT.has(vocabulary.toLowerCase())
  );
}
