/** A value that is made when it is first asked for: each formatter of `Intl` takes milliseconds, and few pages need all. */
export function onFirstUse<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
