import { Parser } from 'htmlparser2';
import { EDGES, restoreBlanks } from './lostBlanks.js';
import { BLOCKS, protectText, STYLES } from './markup.js';

/** Some publishers escape markup once or twice too often. */
const MOST_PASSES = 3;
/** References to characters may stand for some; nobody reads them. */
const CONTROLS = /(?!\n)\p{Cc}/gu;
/** The text between the first and the second part of a MathML element. */
const BETWEEN: ReadonlyMap<string, string> = new Map([
  ['mfrac', '/'],
  ['msub', '_'],
  ['msup', '^'],
]);
/** Notes about a formula for machines; the TeX of one that is also there as MathML is left out too. */
const HIDDEN: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);

/**
 * The text of a title or an abstract, without the JATS, HTML or MathML in which publishers deposit it.
 * Paragraphs, headings and items of lists become lines of their own; other white space becomes one space.
 * Text that only resembles markup stays: `Is 3 < 5 and a<b?`.
 */
export function plainText(markup: string): string {
  let text = withoutLayout(markup);
  for (let pass = 0; pass < MOST_PASSES && /[<&]/.test(text); pass += 1) {
    const read = restoreBlanks(readMarkup(protectText(text)));
    if (read === text) break;
    text = read;
  }
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/(?:(?!\n)[\s\p{Cc}])+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Like `plainText`, for text on one line. */
export function plainLine(markup: string): string {
  return plainText(markup).replaceAll('\n', ' ');
}

/**
 * White space as single spaces. Line breaks between a tag and a mark of punctuation are there because the XML
 * was pretty-printed: `(` and `<i>Tridacna maxima</i>` and `)`, each on a line of its own.
 */
function withoutLayout(markup: string): string {
  return markup.replace(/[\s\p{Cc}]+/gu, (space, at: number) => {
    const before = markup.charAt(at - 1);
    const after = markup.charAt(at + space.length);
    const layout =
      space.includes('\n') &&
      ((before === '>' && ')].,;:?!'.includes(after)) || ('(['.includes(before) && after === '<'));
    return layout ? '' : ' ';
  });
}

function readMarkup(markup: string): string {
  const reader = new TextReader();
  const parser = new Parser(reader, { recognizeSelfClosing: true });
  parser.write(markup);
  parser.end();
  return reader.text();
}

interface Element {
  readonly name: string;
  readonly hidden: boolean;
  children: number;
  /** Whether a number at its beginning is an exponent: `10<sup>4</sup>` is not 104. */
  mayBeExponent: boolean;
}

/** Collects the text of what the parser reports. */
class TextReader {
  private readonly parts: string[] = [];
  private readonly open: Element[] = [];

  text(): string {
    return this.parts.join('');
  }

  onopentagname(prefixed: string): void {
    const name = prefixed.slice('x:'.length);
    const parent = this.open.at(-1);
    if (parent !== undefined && (parent.children += 1) === 2) this.push(BETWEEN.get(parent.name));
    this.open.push({
      name,
      hidden:
        HIDDEN.has(name) ||
        (name === 'tex-math' && parent?.name === 'alternatives') ||
        parent?.hidden === true,
      children: 0,
      mayBeExponent: name === 'sup' && /\d$/.test(this.parts.at(-1) ?? ''),
    });
    this.push(BLOCKS.has(name) ? '\n' : edgesOf(name)?.begin);
  }

  ontext(given: string): void {
    const text = given.replace(CONTROLS, ' ');
    const element = this.open.at(-1);
    if (element?.hidden === true) return;
    if (element?.mayBeExponent === true) {
      element.mayBeExponent = false;
      if (/^[-\u2212]?\d/.test(text)) this.push('^');
    }
    this.push(text);
  }

  onclosetag(): void {
    const name = this.open.pop()?.name ?? '';
    this.push(BLOCKS.has(name) ? '\n' : edgesOf(name)?.end);
  }

  private push(text: string | undefined): void {
    if (text !== undefined) this.parts.push(text);
  }
}

function edgesOf(name: string): (typeof EDGES)[keyof typeof EDGES] | undefined {
  if (STYLES.has(name)) return EDGES.style;
  return name === 'math' || name === 'inline-formula' ? EDGES.formula : undefined;
}
