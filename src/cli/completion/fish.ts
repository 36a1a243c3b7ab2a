import { commandNames, type Completed, type CompletedOption } from './completed.js';
import { fishQuoted } from './quote.js';

/** The script for fish: `citegraph completion fish | source`. */
export function fishCompletion(commands: readonly Completed[]): string {
  const named = commandNames(commands).map(fishQuoted);
  return `# Completion of citegraph for fish. In config.fish: citegraph completion fish | source
function __citegraph_at
    set -l command
    for word in (commandline -opc)[2..]
        switch (string join -- ' ' $command $word)
            case ${named.join(' ')}
                set command $command $word
        end
    end
    test "$command" = "$argv[1]"
end
complete -c citegraph -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ name, words, options, files }: Completed): string[] {
  const at = `complete -c citegraph -n ${fishQuoted(`__citegraph_at ${fishQuoted(name)}`)}`;
  return [
    ...words.map(
      ({ word, description }) => `${at} -a ${fishQuoted(word)} -d ${fishQuoted(description)}`,
    ),
    ...options.map((option) => `${at} ${flagsOf(option)}`),
    ...(files ? [`${at} -F`] : []),
  ];
}

function flagsOf({ word, description, value }: CompletedOption): string {
  const values = {
    none: '',
    file: ' -r -F',
    folder: " -x -a '(__fish_complete_directories)'",
    text: ' -x',
  };
  return `-l ${fishQuoted(word.replace(/^--/, ''))} -d ${fishQuoted(description)}${values[value]}`;
}
