import type { Mistake, Variables } from './mistake.js';

/** An address of a Neo4j and its password come together. */
export function connectionMistakes(variables: Variables): Mistake[] {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_PASSWORD_FILE: file } = variables;
  const given = file === undefined ? 'NEO4J_PASSWORD' : 'NEO4J_PASSWORD_FILE';
  const isGiven = password !== undefined || file !== undefined;
  if (isGiven === (uri !== undefined)) return [];
  return isGiven
    ? [{ name: 'NEO4J_URI', expected: `an address, because ${given} is set` }]
    : [
        {
          name: 'NEO4J_PASSWORD',
          expected: 'the password of the server at NEO4J_URI, here or in NEO4J_PASSWORD_FILE',
        },
      ];
}
