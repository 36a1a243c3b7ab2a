import type { SourceFormat } from '../../src/import/recognise/recognition.js';
import { DATACITE_RECORD } from './dataciteRecord.js';
import { RETRACTION_WATCH_CSV } from './retractionWatchRows.js';
import {
  ACL_ARC_RECORD,
  JURGENS_RECORD,
  MULTICITE_PAPER,
  MULTICITE_RECORD,
  SCICITE_RECORD,
  SCITE_RECORD,
} from './sourceRecords.js';

const lines = (...records: unknown[]) => records.map((each) => JSON.stringify(each)).join('\n');

/** Files of each format: JSON records, or a table. */
export const SOURCE_FILES: readonly (readonly [
  format: SourceFormat,
  name: string,
  text: string,
])[] = [
  ['scicite', 'scicite.jsonl', lines(SCICITE_RECORD)],
  ['acl-arc', 'aclarc.jsonl', lines(ACL_ARC_RECORD)],
  ['acl-arc-jurgens', 'A00-1004.json', JSON.stringify(JURGENS_RECORD, null, 1)],
  ['multicite', 'multicite.json', JSON.stringify([MULTICITE_RECORD])],
  ['multicite', 'full.json', JSON.stringify({ ABC_025_1: MULTICITE_PAPER })],
  ['scite', 'scite.json', JSON.stringify({ metadata: { count: 1 }, citations: [SCITE_RECORD] })],
  ['datacite', 'datacite.json', JSON.stringify({ data: [DATACITE_RECORD], meta: { total: 1 } })],
  [
    'opencitations',
    'index.json',
    lines([
      {
        oci: '0612002-0612005',
        citing: 'omid:br/0612002 doi:10.1000/x',
        cited: 'omid:br/0612005 doi:10.1000/y pmid:77',
        creation: '2022-11',
        timespan: 'P3Y',
        journal_sc: 'no',
        author_sc: 'no',
      },
    ]),
  ],
  [
    'opencitations',
    'index.csv',
    '"oci","citing","cited","creation","timespan","journal_sc","author_sc"\n' +
      '"oci:0612001-0612005","omid:br/0612001","omid:br/0612005","2021-10","P2Y5M","no","yes"\n',
  ],
  [
    'opencitations',
    'meta.csv',
    '"id","title","author","issue","volume","venue","page","pub_date","type","publisher","editor"\n' +
      '"doi:10.1000/x omid:br/0612002 wikidata:Q1","Size &amp; <i>E. coli</i>","Doe, Jan&eacute; [orcid:0000-0002-1825-0097 omid:ra/1]; [omid:ra/2]","","1","A journal [issn:0013-7944]","1-2","2021-3-00","journal article","P [crossref:1]",""\n',
  ],
  [
    '3c',
    'act2.tsv',
    'unique_id\tcore_id\tcitation_offset\ttotal_doc_length\tsection_info\tciting_title\tciting_author\tciting_publication_info\tciting_abstract\tcited_title\tcited_author\tcited_doi\tcited_publication_date\tcited_publication_info\tcitation_context\tself_citation\tdirect_citations\tco_mentions\tciting_doi\tcitation_class_label\tcitation_influence_label\n' +
      'CC1\t81605842\t1\t2\tx\tT\tA\tP\tB\tT2\tA2\t10.1000/act2\t2001\tP2\tWe extend #AUTHOR_TAG .\t0\t1\t2\t10.1000/act1\t2\t1\n',
  ],
  [
    'cito-nanopublications',
    'cito.csv',
    'np,subject,predicate,object,date,creator\n' +
      'https://w3id.org/np/RA1,https://doi.org/10.1000/n1,http://purl.org/spar/cito/extends,https://doi.org/10.1000/n2,2024-04-02T10:00:00.000+02:00,https://orcid.org/0000-0002-1825-0097\n' +
      'https://w3id.org/np/RA2,https://doi.org/10.1000/n1,cito:isConfirmedBy,https://doi.org/10.1000/n3,,\n',
  ],
  ['nih-occ', 'occ.csv', 'citing,referenced\n19872601,19872602\n'],
  ['retraction-watch', 'rw.csv', RETRACTION_WATCH_CSV],
];
