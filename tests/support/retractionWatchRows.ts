/** The header of the file that Crossref publishes; each line of some of its versions ends in a comma. */
const HEADER =
  'Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes\n';

/** Two rows with all columns: an invented retraction, and a reinstatement of another paper. */
export const RETRACTION_WATCH_CSV =
  HEADER +
  '101,"Size, &amp; shape",(BLS) Biology;,Somewhere;,Journal of Shapes,A Press,Chile,Ada Doe;Bo Roe;,https://example.org/post,Research Article;,3/7/2019 0:00,10.1000/Notice.1,555,12/31/2014 0:00,10.1000/Shape.1,444,Retraction,+Error in Data;+Retract and Replace;,No,A note\n' +
  '102,Another shape,,,Journal of Shapes,,,,,,2/1/2020 0:00,Unavailable,0,1/1/2015 0:00,unavailable,445,Reinstatement,,No,\n';
