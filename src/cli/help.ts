import type { Command } from 'commander';

/** The executable commands at any depth: help lists `import native`, not `import`. */
export function leavesBelow({ commands }: Command): Command[] {
  return commands.flatMap((command) =>
    command.commands.length === 0 ? [command] : leavesBelow(command),
  );
}

/** The name of a command without that of the program: `import native`; empty for the program. */
export function nameOf(command: Command): string {
  if (command.parent === null) return '';
  return [nameOf(command.parent), command.name()].filter((name) => name !== '').join(' ');
}

/** The usage of a command, without the name of the program: `import native <file...>`. */
export function termOf(command: Command): string {
  const operands = command.registeredArguments.map((operand) => {
    const shown = `${operand.name()}${operand.variadic ? '...' : ''}`;
    return operand.required ? `<${shown}>` : `[${shown}]`;
  });
  return [nameOf(command), ...operands].join(' ');
}
