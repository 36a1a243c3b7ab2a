import type { ReactNode } from 'react';
import { compareWords } from './english/compare.js';
import { datesWords } from './english/dates.js';
import { explorerWords } from './english/explorer.js';
import { graphToolsWords } from './english/graphTools.js';
import { graphWords } from './english/graph.js';
import { homeWords } from './english/home.js';
import { hubWords } from './english/hub.js';
import {
  EVIDENCE_NAMES,
  NOUNS,
  ORDER_NAMES,
  POLARITY_NAMES,
  ROLE_NAMES,
  SECTION_NAMES,
  TIER_NAMES,
} from './english/names.js';
import { keyWords } from './english/key.js';
import { plotsWords } from './english/plots.js';
import { settingsWords } from './english/settings.js';
import { searchWords } from './english/search.js';

/** The texts of the pages in English. Those with numbers take them as elements, which know where they come from. */
export const english = {
  siteName: 'citegraph',
  dates: datesWords,
  hub: hubWords,
  plots: plotsWords,
  settings: settingsWords,
  explorer: explorerWords,
  search: searchWords,
  home: homeWords,
  compare: compareWords,
  graph: graphWords,
  graphTools: graphToolsWords,
  key: keyWords,
  roles: ROLE_NAMES,
  polarities: POLARITY_NAMES,
  sections: SECTION_NAMES,
  orders: ORDER_NAMES,
  tiers: TIER_NAMES,
  evidence: EVIDENCE_NAMES,
  nouns: NOUNS,
  noNumber: 'There is no such number',
  nothingSaysSo: 'No source in this graph could say so',
  labelsDescribe: 'Labels describe sentences in citing papers, not the quality of the cited paper.',
  sampleLabel: 'About these data',
  sampleNotice: (
    <>
      This is the illustrative sample: titles are of real papers, but citations, sentences and
      labels are made up.
    </>
  ),
  untitled: 'Untitled paper',
  skipToContent: 'Skip to the content',
  navigation: {
    label: 'Tools',
    explore: 'GraphiQL',
    docs: 'Documentation',
    home: 'Home',
    search: 'Search',
  },
  states: {
    loading: 'Loading…',
    again: 'Try again',
    notFoundTitle: 'This graph has no such paper',
    failed: 'This could not be read',
    noAnswer: 'The server does not answer. It may be starting, or the network is down.',
    notNow: 'Not just now',
    ownLimit: 'You have done as much work here as you may in a minute.',
    busy: 'The server is busy.',
    later: (seconds: number, at: Date) =>
      `Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}, at ${at.toLocaleTimeString('en-GB')}.`,
    requestId: (id: string) => `request ${id}`,
    noScript: 'Its script could not be loaded. The server may be down, or may have been updated.',
    noSuchPage: 'There is no such page',
  },
  files: {
    coming: 'On its way…',
    saved: (name: string) => `Saved as ${name}.`,
    refused: (message: string) =>
      `The server did not give it${message === '' ? '.' : `: ${message}`}`,
    cutOff: 'The file did not arrive whole. Try again.',
  },
  panel: { query: 'Show the query', about: 'What this means' },
  dialog: {
    title: (panel: string) => `The query of “${panel}”`,
    open: 'Open in GraphiQL',
    copyAs: (language: string) => `Copy as ${language}`,
    copied: 'Copied.',
    notGiven: 'The server did not give it.',
    notCopied: 'The browser did not allow it: select the text below.',
    withKey: (header: ReactNode) => (
      <>
        What is copied has no key in it: GraphiQL and programs need the header {header} with yours.
      </>
    ),
    variables: 'Variables',
    close: 'Close',
  },
  /** A part of an address, a link or a file. */
  misread: (name: string, value: string, expected: string) =>
    value === ''
      ? `Missing: ${name}. Expected ${expected}.`
      : `Ignored: ${name} “${value}”. Expected ${expected}.`,
};
