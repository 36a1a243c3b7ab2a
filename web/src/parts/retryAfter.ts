interface Failure {
  readonly graphQLErrors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** When the server will have room again. */
export interface Later {
  /** Whether the caller has done its work for now; otherwise the server is busy with that of others. */
  readonly isOwnLimit: boolean;
  readonly seconds: number;
}

/** What a failed answer says of a later one; null where it says nothing. */
export function laterOf({ graphQLErrors }: Failure): Later | null {
  for (const { extensions } of graphQLErrors) {
    const { code, retryAfter } = extensions;
    if (typeof retryAfter === 'number') {
      return { isOwnLimit: code === 'QUOTA_EXCEEDED', seconds: retryAfter };
    }
  }
  return null;
}
