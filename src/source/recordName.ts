/** The form of the name of a record in its source: what sources call their records, without white space. */
export const RECORD_NAME = /^[!-~]{1,200}$/;
/** What is expected where a text is none. */
export const RECORD_NAME_EXPECTED =
  'the name of a record: 1 to 200 visible ASCII characters, without white space';
