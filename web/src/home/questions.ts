/** Examples of GraphiQL by the names of their operations: one for each way to look at citations. */
export const QUESTIONS = [
  'RolesAndPolarities',
  'CitersByYear',
  'WhoDisagrees',
  'WhoExtends',
  'MethodsUsed',
  'Descendants',
  'HowConnected',
  'CitedTogether',
] as const;

export type Question = (typeof QUESTIONS)[number];

/** Where a question is asked and answered. */
export function questionAddress(question: Question): string {
  return `/graphiql?operation=${question}&run=1`;
}
