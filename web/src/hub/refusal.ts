interface Failure {
  readonly graphQLErrors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** Why the server takes the address of a page for no identifier; null where that is not what is wrong. */
export function refusalOf(error: Failure | null): string | null {
  const refused = error?.graphQLErrors.find(
    ({ extensions }) => extensions['code'] === 'BAD_USER_INPUT' && extensions['field'] === 'id',
  );
  return refused?.message ?? null;
}
