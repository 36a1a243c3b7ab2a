import { commandNames, placesOfValues, type Completed } from './completed.js';
import { quoted } from './quote.js';

/** The script for bash: `eval "$(citegraph completion bash)"`. */
export function bashCompletion(commands: readonly Completed[]): string {
  const named = commandNames(commands).map(quoted);
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

function valuesIn(commands: readonly Completed[]): string {
  const files = (kind: string) =>
    `compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen ${kind} -- "$word"); `;
  const replies = { file: files('-f'), folder: files('-d'), text: '' } as const;
  return placesOfValues(commands)
    .map(({ value, places }) => `    ${places.map(quoted).join('|')}) ${replies[value]}return ;;`)
    .join('\n');
}
