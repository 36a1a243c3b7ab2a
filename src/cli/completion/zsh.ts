import { commandNames, placesOfValues, type Completed, type Described } from './completed.js';
import { quoted } from './quote.js';

/** The script for zsh: to be evaluated after compinit, or a file `_citegraph` in a folder of fpath. */
export function zshCompletion(commands: readonly Completed[]): string {
  const named = commandNames(commands).map(quoted);
  return `#compdef citegraph
# Completion of citegraph for zsh. In ~/.zshrc, after compinit: eval "$(citegraph completion zsh)"
_citegraph() {
  local command= files= i
  local -a names options
  for ((i = 2; i < CURRENT; i++)); do
    case "\${command:+$command }$words[i]" in
      (${named.join('|')}) command="\${command:+$command }$words[i]" ;;
    esac
  done
  case "$command $words[CURRENT-1]" in
${valuesIn(commands)}
  esac
  case "$command" in
${commands.map(caseOf).join('\n')}
  esac
  if [[ "$words[CURRENT]" == -* ]]; then
    _describe -o option options
  elif (( $#names )); then
    _describe command names
  elif [[ -n "$files" ]]; then
    _files
  fi
}
if [[ "$funcstack[1]" == _citegraph ]]; then
  _citegraph "$@"
else
  compdef _citegraph citegraph
fi
`;
}

function caseOf({ name, words, options, files }: Completed): string {
  const listed = (items: readonly Described[]) => items.map(item).join(' ');
  return `    (${quoted(name)}) names=(${listed(words)}) options=(${listed(options)}) files=${files ? 1 : ''} ;;`;
}

/** A colon separates a word from its description. */
function item({ word, description }: Described): string {
  return quoted(description === '' ? word : `${word}:${description}`);
}

function valuesIn(commands: readonly Completed[]): string {
  const actions = { file: '_files; ', folder: '_files -/; ', text: '' } as const;
  return placesOfValues(commands)
    .map(({ value, places }) => `    (${places.map(quoted).join('|')}) ${actions[value]}return ;;`)
    .join('\n');
}
