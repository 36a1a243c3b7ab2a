/** Which of some tabs a key leads to from one of them; null for keys that lead nowhere. */
export function tabByKey<Tab>(tabs: readonly Tab[], from: Tab, key: string): Tab | null {
  const place = tabs.indexOf(from);
  const { length } = tabs;
  const next: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % length,
    ArrowLeft: (place + length - 1) % length,
    Home: 0,
    End: length - 1,
  };
  const found = Object.hasOwn(next, key) ? next[key] : undefined;
  return found === undefined ? null : (tabs[found] ?? null);
}
