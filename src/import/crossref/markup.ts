/** Elements that stand apart from the text around them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'abstract blockquote br break dd def-item def-list disp-formula disp-quote div dl dt h1 h2 h3 h4 h5 h6 hr li ' +
    'list list-item ol p sec section subtitle table td th title tr ul'
  ).split(' '),
);

/** Elements within a line: HTML and JATS, and those of MathML without its prefix. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a alternatives annotation annotation-xml b big bold cite code del em ext-link font i inf inline-formula ins italic ' +
    'maction math menclose merror mfenced mfrac mi mmultiscripts mn mo monospace mover mpadded mphantom mprescripts ' +
    'mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover named-content none ' +
    'overline q roman s sans-serif sc scp semantics small span strike strong styled-content sub sup tex-math tt u ' +
    'underline uri xref'
  ).split(' '),
);

/** Elements whose text is set apart by its type alone, and so may have lost the blanks around it. */
export const STYLES: ReadonlySet<string> = new Set(
  'b big bold cite code em ext-link font i italic roman s sans-serif sc scp span strong styled-content tt u uri'.split(
    ' ',
  ),
);

/** Elements that HTML lets stand without their end. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['br', 'hr', 'li', 'p']);

/** Elements within one another; the parser takes time with their square. */
const MOST_DEEP = 200;
/** What XML takes literally; publishers put markup in it, too. */
const CDATA_BEGINS = '<![CDATA[';
const CDATA_ENDS = ']]>';

const ATTRIBUTE = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const MARKUP = new RegExp(
  String.raw`<(?<close>/?)(?<prefix>(?:html|jats|m|mml|xhtml):)?(?<name>[a-z][a-z0-9-]*)(?:${ATTRIBUTE})*\s*(?<end>/?)>` +
    String.raw`|<!--|<|&(?!(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);)`,
  'giu',
);

/**
 * Keeps only intended markup, and escapes every other `<` and `&`, which an HTML parser would treat as the
 * beginning of markup: `P<0.05`, `a<b?`, `Vector<T>`, `R&D`. A tag counts when it has a prefix, or when its
 * element is known and is closed somewhere. Tags lose their attributes, and get a prefix under which none of
 * them has rules of its own.
 */
export function protectText(given: string): string {
  const text = given.includes(CDATA_BEGINS)
    ? given.replaceAll(CDATA_BEGINS, '').replaceAll(CDATA_ENDS, '')
    : given;
  let depth = 0;
  const closed = new Set(Array.from(text.matchAll(/<\/([a-z][a-z0-9-]*)\s*>/giu), lowerName));
  const lastComment = text.lastIndexOf('-->');
  return text.replace(MARKUP, (match: string, ...rest: unknown[]) => {
    const { close = '', prefix, name, end = '' } = rest.at(-1) as Partial<Record<string, string>>;
    if (match === '<!--' && Number(rest.at(-3)) < lastComment) return match;
    const element = name?.toLowerCase();
    if (element === undefined || !(prefix !== undefined || isKnown(element, closed, end !== ''))) {
      return match.replace('&', '&amp;').replace('<', '&lt;');
    }
    // What need not end does not begin either: it would hold all that follows.
    if (OPEN_ENDED.has(element)) return `<x:${element}/>`;
    if (close !== '') depth = Math.max(0, depth - 1);
    else if (end === '' && (depth += 1) > MOST_DEEP) return '';
    return `<${close}x:${element}${end}>`;
  });
}

function isKnown(name: string, closed: ReadonlySet<string>, closesItself: boolean): boolean {
  if (!BLOCKS.has(name) && !INLINE.has(name)) return false;
  return closesItself || OPEN_ENDED.has(name) || closed.has(name);
}

function lowerName(match: RegExpMatchArray): string {
  return (match[1] ?? '').toLowerCase();
}
