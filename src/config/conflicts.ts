/** Variables of earlier versions, which would otherwise be ignored silently. */
export function renamed(variables: Readonly<Record<string, string>>): string[] {
  return variables['MAX_QUERY_COST'] === undefined
    ? []
    : ['MAX_QUERY_COST: no longer supported, expected MAX_QUERY_NODES or MAX_QUERY_WORK instead'];
}

/** Variables that contradict each other. */
export function conflicts(variables: Readonly<Record<string, string>>): string[] {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_PASSWORD_FILE: file } = variables;
  const given = file === undefined ? 'NEO4J_PASSWORD' : 'NEO4J_PASSWORD_FILE';
  const isGiven = password !== undefined || file !== undefined;
  if (uri !== undefined && !isGiven) {
    return [
      'NEO4J_PASSWORD: got nothing, expected the password of the server at NEO4J_URI, here or in NEO4J_PASSWORD_FILE',
    ];
  }
  return uri === undefined && isGiven
    ? [`NEO4J_URI: got nothing, expected an address, because ${given} is set`]
    : [];
}
