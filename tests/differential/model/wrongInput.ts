import { GraphQLError } from 'graphql';

/** What the server says of an argument that is not what its description allows. */
export function wrongInput(field: string, value: unknown): GraphQLError {
  const message = `wrong ${field}: ${JSON.stringify(value)}`;
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The same of an id, which has to come back as it was. */
export function wrongId(text: string): GraphQLError {
  const value = JSON.stringify(text);
  return new GraphQLError(`wrong id: ${value}`, { extensions: { code: 'BAD_USER_INPUT', value } });
}

/** `count` when it is within 1 to `largest`. */
export function checkedCount(field: string, count: number, largest = 100, smallest = 1): number {
  if (count >= smallest && count <= largest) return count;
  throw wrongInput(field, count);
}
