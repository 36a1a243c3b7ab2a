/** Places for work of which only so much may run at once, wherever it runs. */
export interface Places {
  /**
   * Resolves with what gives the place back, once there is one. Rejects with the reason of `signal` when it fires while
   * waiting.
   */
  take(signal?: AbortSignal): Promise<() => void>;
}

/** Work in one of the places. */
export async function inPlace<T>(
  places: Places,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const giveBack = await places.take(signal);
  try {
    return await work();
  } finally {
    giveBack();
  }
}
