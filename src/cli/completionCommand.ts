import { Argument, type Command } from 'commander';

/** The command that prints what a shell needs to complete all commands and options. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a script with which a shell completes commands and options')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { runCompletion } = await import('./run/completion.js');
      await runCompletion(program, shell);
    });
}
