interface Context<Role> {
  readonly text: string | null;
  readonly role: Role;
}

/** The place of the sentence that shows why a paper cites: the first with the role of the citation, else the first; -1 without any. */
export function showingSentence<Role>(contexts: readonly Context<Role>[], role: Role): number {
  const showing = contexts.findIndex((context) => context.text !== null && context.role === role);
  return showing >= 0 ? showing : contexts.findIndex(({ text }) => text !== null);
}
