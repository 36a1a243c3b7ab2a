/** What takes connections for a server, where that is not the server itself. */
export interface Listener {
  /** Whether clients can still connect. */
  readonly isOpen: boolean;
  /** Takes no more, after those that wait to be accepted; resolves when the server has all of them. */
  close(): Promise<void>;
}
