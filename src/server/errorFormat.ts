import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { BadInputError, CitegraphError, describeValue } from '../errors.js';

/** Code of an error whose details only the log has. */
const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** What a client sees of an error: ours in full, those of GraphQL itself as they are, all others without details. */
export function formatGraphqlError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const original = originalOf(error);
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (original instanceof CitegraphError && original.code !== INTERNAL) {
    return { ...place, message: original.message, extensions: extensionsOf(original) };
  }
  if (original instanceof ArgumentValidationError) {
    return { ...place, ...argumentError(original) };
  }
  const code = formatted.extensions?.['code'];
  if (code !== undefined && code !== INTERNAL) return withoutStacktrace(formatted);
  return {
    ...place,
    message: 'Something went wrong here. The log has the details, by the request id.',
    extensions: { code: INTERNAL },
  };
}

/** Whether the log must have the details, because the client does not get them. */
export function isUnexpected(error: unknown): boolean {
  return formatGraphqlError(toFormatted(error), error).extensions?.['code'] === INTERNAL;
}

/** The error that a resolver threw, out of what GraphQL and Apollo wrapped around it. */
export function originalOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError && unwrapped.originalError
    ? unwrapped.originalError
    : unwrapped;
}

function toFormatted(error: unknown): GraphQLFormattedError {
  return error instanceof GraphQLError ? error.toJSON() : { message: 'not a GraphQL error' };
}

function extensionsOf(error: CitegraphError): Record<string, unknown> {
  return { code: error.code, ...error.details };
}

function argumentError(error: ArgumentValidationError): GraphQLFormattedError {
  const [first] = error.extensions.validationErrors;
  const field = first?.property ?? 'argument';
  const expected = Object.values(first?.constraints ?? {}).join('; ');
  const { message, code } = new BadInputError(field, first?.value, expected);
  return { message, extensions: { code, field, value: describeValue(first?.value), expected } };
}

function withoutStacktrace(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
