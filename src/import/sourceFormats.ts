import type { ImportFormat } from '../record/record.js';
import { ACL_ARC_SOURCE } from './corpora/aclArc.js';
import { CITO_SOURCE } from './corpora/citoNanopublications.js';
import { jsonFormat, type JsonSource, type SourceOptions } from './corpora/corpus.js';
import { JURGENS_SOURCE } from './corpora/jurgens.js';
import { MULTICITE_SOURCE } from './corpora/multicite.js';
import { NIH_SOURCE } from './corpora/nih.js';
import { SCICITE_SOURCE } from './corpora/scicite.js';
import { SCITE_SOURCE } from './corpora/scite.js';
import { tableFormat, type TableSource } from './corpora/tableSource.js';
import { THREE_C_SOURCE } from './corpora/threeC.js';
import { dataciteFormat } from './datacite/dataciteFormat.js';
import { opencitationsFormat } from './opencitations/opencitationsFormat.js';
import { RETRACTION_WATCH_SOURCE } from './retractionWatch/source.js';
import type { SourceFormat } from './recognise/recognition.js';

const json = (source: JsonSource) => (options: SourceOptions) => jsonFormat(source, options);
const table = (source: TableSource) => (options: SourceOptions) => tableFormat(source, options);

/** The formats of one source each, which need no option but the version of their records. */
export const FORMAT_OF_SOURCE: Readonly<
  Record<SourceFormat, (options: SourceOptions) => ImportFormat<unknown>>
> = {
  opencitations: opencitationsFormat,
  datacite: () => dataciteFormat,
  scicite: json(SCICITE_SOURCE),
  'acl-arc': json(ACL_ARC_SOURCE),
  'acl-arc-jurgens': json(JURGENS_SOURCE),
  multicite: json(MULTICITE_SOURCE),
  '3c': table(THREE_C_SOURCE),
  scite: json(SCITE_SOURCE),
  'cito-nanopublications': table(CITO_SOURCE),
  'nih-occ': table(NIH_SOURCE),
  'retraction-watch': table(RETRACTION_WATCH_SOURCE),
};
