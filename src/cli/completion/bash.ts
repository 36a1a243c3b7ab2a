import type { Completed } from './completed.js';
import { quoted } from './quote.js';

/** The script for bash: `eval "$(citegraph completion bash)"`. */
export function bashCompletion(commands: readonly Completed[]): string {
  const named = commands.filter(({ name }) => name !== '').map(({ name }) => quoted(name));
  return `# Completion of citegraph for bash. In ~/.bashrc: eval "$(citegraph completion bash)"
_citegraph() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command= words= options= files= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${command:+$command }\${COMP_WORDS[i]}" in
      ${named.join('|')}) command="\${command:+$command }\${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${valuesIn(commands)}
  esac
  case "$command" in
${commands.map(caseOf).join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ -n "$words" ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  elif [[ -n "$files" ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -F _citegraph citegraph
`;
}

function caseOf({ name, words, options, files }: Completed): string {
  const listed = (items: readonly { word: string }[]) =>
    quoted(items.map(({ word }) => word).join(' '));
  return `    ${quoted(name)}) words=${listed(words)} options=${listed(options)} files=${files ? 1 : ''} ;;`;
}

/** What follows an option: a file, a folder, or what only the user knows. */
function valuesIn(commands: readonly Completed[]): string {
  return (['file', 'folder', 'text'] as const)
    .map((value) => {
      const places = commands.flatMap(({ name, options }) =>
        options
          .filter((option) => option.value === value)
          .map(({ word }) => quoted(`${name} ${word}`)),
      );
      const reply =
        value === 'text'
          ? ''
          : `compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen ${value === 'file' ? '-f' : '-d'} -- "$word"); `;
      return `    ${places.join('|')}) ${reply}return ;;`;
    })
    .join('\n');
}
