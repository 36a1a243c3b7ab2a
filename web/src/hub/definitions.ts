/** Where the documentation defines the terms of a hub page. */
export const DEFINITIONS = {
  classified: 'citation-profile#citation-profile-the-rules',
  share: 'citation-profile#share',
  bounds: 'citation-profile#bounds',
  interval: 'citation-profile#interval',
  roleRule: 'citation-profile#roles',
  sides: 'citation-profile#polarity',
  unclassified: 'evidence#what-it-does-not-mean',
  coverage: 'evidence#how-much-is-known-of-a-paper-coverage',
  classes: 'evidence#classes-of-evidence',
  byPeople: 'evidence#whose-labels-count',
  notices: 'graph-model#notices',
  fetch: 'fetch#from-a-doi-to-its-hub-page',
  identifiers: 'importing#identifiers',
} as const;

export type Defined = keyof typeof DEFINITIONS;
