import type { Command } from 'commander';

/** The executable commands at any depth: help lists `import native`, not `import`. */
export function leavesBelow({ commands }: Command): Command[] {
  return commands.flatMap((command) =>
    command.commands.length === 0 ? [command] : leavesBelow(command),
  );
}

/** The usage of a command, without the name of the program: `import native <file...>`. */
export function termOf(command: Command): string {
  const words = [command.name()];
  for (let above = command.parent; above?.parent; above = above.parent) words.unshift(above.name());
  const operands = command.registeredArguments.map((operand) => {
    const shown = `${operand.name()}${operand.variadic ? '...' : ''}`;
    return operand.required ? `<${shown}>` : `[${shown}]`;
  });
  return [...words, ...operands].join(' ');
}
