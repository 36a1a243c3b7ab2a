import type { PathRow } from '../json/pathTable.js';

/**
 * What becomes of the fields of DataCite, inside of `attributes` where a record has them. Paths that the API adds around
 * records are those of no record.
 */
export const DATACITE_TABLE: readonly PathRow[] = [
  {
    paths: ['doi', 'id'],
    taken: 'the paper, `doi`; the DOI of an arXiv paper is its arXiv identifier',
  },
  { paths: ['attributes'], taken: 'all of the fields below, where they are inside of it' },
  { paths: ['titles', 'titles[]', 'titles[].title'], taken: 'the title: the first without a type' },
  { paths: ['titles[].titleType'], taken: 'subtitles and translations are left out' },
  {
    paths: [
      'creators',
      'creators[]',
      'creators[].name',
      'creators[].givenName',
      'creators[].familyName',
    ],
    taken: 'the authors, `Given Family` where both are known',
  },
  {
    paths: [
      'creators[].nameIdentifiers',
      'creators[].nameIdentifiers[]',
      'creators[].nameIdentifiers[].nameIdentifier',
      'creators[].nameIdentifiers[].nameIdentifierScheme',
    ],
    taken: 'ORCIDs; a broken one is left out of its author',
  },
  { paths: ['container', 'container.title'], taken: 'the venue' },
  { paths: ['publisher', 'publisher.name'], taken: 'the venue, where there is no container' },
  {
    paths: ['dates', 'dates[]', 'dates[].date', 'dates[].dateType'],
    taken: 'the date of issue',
  },
  { paths: ['publicationYear'], taken: 'the date, where there is no date of issue' },
  {
    paths: [
      'descriptions',
      'descriptions[]',
      'descriptions[].description',
      'descriptions[].descriptionType',
    ],
    taken: 'the abstract, without markup',
  },
  { paths: ['language'], taken: 'the language' },
  { paths: ['types', 'types.resourceTypeGeneral'], taken: 'the type, where it tells one' },
  {
    paths: ['types.resourceType', 'types.ris', 'types.bibtex', 'types.citeproc', 'types.schemaOrg'],
    leftOut: 'repeat the general type in other words',
  },
  { paths: ['url'], taken: 'the address' },
  { paths: ['citationCount'], taken: 'the reported count of citations' },
  { paths: ['updated'], taken: 'the version of the record' },
  {
    paths: [
      'relatedIdentifiers',
      'relatedIdentifiers[]',
      'relatedIdentifiers[].relatedIdentifier',
      'relatedIdentifiers[].relatedIdentifierType',
      'relatedIdentifiers[].relationType',
    ],
    taken:
      'citations: `Cites` and `References` from this paper, `IsCitedBy` and `IsReferencedBy` to it. Other relations are skipped and counted',
  },
  {
    paths: [
      'relatedIdentifiers[].resourceTypeGeneral',
      'relatedIdentifiers[].relatedMetadataScheme',
      'relatedIdentifiers[].schemeUri',
      'relatedIdentifiers[].schemeType',
    ],
    leftOut: 'the graph has no such facts',
  },
  {
    paths: ['relatedItems'],
    leftOut:
      'references to what mostly has no identifier; those that do are in `relatedIdentifiers`',
  },
  {
    paths: ['identifiers', 'alternateIdentifiers'],
    leftOut: 'names within a repository, also of other versions: one would merge papers',
  },
  {
    paths: [
      'creators[].nameType',
      'creators[].affiliation',
      'creators[].nameIdentifiers[].schemeUri',
      'titles[].lang',
      'descriptions[].lang',
      'dates[].dateInformation',
      'publisher.lang',
      'publisher.publisherIdentifier',
      'publisher.publisherIdentifierScheme',
      'publisher.schemeUri',
      'container.type',
      'container.identifier',
      'container.identifierType',
      'container.volume',
      'container.issue',
      'container.firstPage',
      'container.lastPage',
      'contributors',
      'subjects',
      'sizes',
      'formats',
      'version',
      'rightsList',
      'geoLocations',
      'fundingReferences',
      'xml',
      'contentUrl',
      'schemaVersion',
      'source',
      'metadataVersion',
    ],
    leftOut: 'the graph has no such facts',
  },
  {
    paths: [
      'prefix',
      'suffix',
      'state',
      'isActive',
      'reason',
      'created',
      'registered',
      'published',
      'landingPage',
      'type',
      'relationships',
    ],
    leftOut: 'how the DOI is kept',
  },
  {
    paths: [
      'viewCount',
      'viewsOverTime',
      'downloadCount',
      'downloadsOverTime',
      'referenceCount',
      'citationsOverTime',
      'partCount',
      'partOfCount',
      'versionCount',
      'versionOfCount',
    ],
    leftOut: 'numbers that the graph counts itself, or has no facts for',
  },
];
