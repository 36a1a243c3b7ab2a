import GithubSlugger from 'github-slugger';
import markdownIt, { type Token } from 'markdown-it';
import { must } from '../../must.js';
import { Html } from '../html.js';

/** HTML in texts is shown as text: pages hold nothing that the renderer has not written itself. */
const markdown = markdownIt({ html: false });
const { rules } = markdown.renderer;
const fence = must(rules.fence, 'the rule for code');
// What may scroll sideways can be reached by keyboard.
rules.fence = (...block) => fence(...block).replace(/^<pre>/, '<pre tabindex="0">');
rules.table_open = () => '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>\n';
rules.table_close = () => '</table></div>\n';
rules.heading_close = (tokens, index) => {
  const { tag } = must(tokens[index], 'the end of a heading');
  const id = String(tokens[index - 2]?.attrGet('id') ?? '');
  const label = 'Link to this section';
  return ` <a class="here" href="#${markdown.utils.escapeHtml(id)}" aria-label="${label}">#</a></${tag}>\n`;
};

/** A heading with the text up to the next one. */
export interface Section {
  /** Fragment of its address; empty for what stands before the first heading. */
  readonly id: string;
  readonly heading: string;
  /** 1 for the title of the page; 0 for what stands before it. */
  readonly level: number;
  /** As plain text, code included. */
  readonly text: string;
}

export interface RenderedMarkdown {
  /** Its first heading. */
  readonly title: string;
  readonly body: Html;
  readonly sections: readonly Section[];
  /** Addresses of its links and images, in order. */
  readonly links: readonly string[];
}

/** Renders a text. `addressOf` says where a link leads; one that leads nowhere becomes plain text. */
export function renderMarkdown(
  source: string,
  name: string,
  addressOf: (link: string) => string | null,
): RenderedMarkdown {
  const tokens = markdown.parse(source, {});
  const links: string[] = [];
  for (const { children } of tokens) if (children) setAddresses(children, addressOf, links);
  const sections = sectionsOf(tokens);
  tokens.forEach(labelHeader);
  return {
    title: sections.find(({ id }) => id !== '')?.heading ?? name,
    body: new Html(markdown.renderer.render(tokens, markdown.options, {})),
    sections,
    links,
  };
}

function setAddresses(
  tokens: readonly Token[],
  addressOf: (link: string) => string | null,
  links: string[],
): void {
  let leadsNowhere = false;
  for (const token of tokens) {
    if (token.type === 'link_close' && leadsNowhere) token.tag = 'span';
    const attribute = token.type === 'image' ? 'src' : 'href';
    const link = token.attrGet(attribute);
    if (link === null) continue;
    const address = addressOf(String(link));
    leadsNowhere = address === null;
    if (address !== null) {
      token.attrSet(attribute, address);
      links.push(address);
    } else if (token.type === 'image') {
      // The content is the text that describes the image.
      token.type = 'text';
    } else {
      token.tag = 'span';
      token.attrs = null;
    }
  }
}

/** The sections of a text. Its headings get the ids that GitHub gives them, so that links work here and there. */
function sectionsOf(tokens: readonly Token[]): Section[] {
  const slugger = new GithubSlugger();
  const sections = [{ id: '', heading: '', level: 0, text: '' }];
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const heading = plainText(must(tokens[index + 1], 'a heading has a text'));
      const id = slugger.slug(heading);
      token.attrSet('id', id);
      sections.push({ id, heading, level: Number(token.tag.slice(1)), text: '' });
    } else if (tokens[index - 1]?.type !== 'heading_open') {
      const section = must(sections.at(-1), 'the first section is always there');
      section.text += `${plainText(token)} `;
    }
  });
  return sections.map((section) => ({
    ...section,
    text: section.text.replace(/\s+/g, ' ').trim(),
  }));
}

function plainText({ type, content, children }: Token): string {
  if (children !== null && type === 'inline') return children.map(plainText).join('');
  return type === 'softbreak' || type === 'hardbreak' ? ' ' : content;
}

/** Header cells say what they head, unless they are empty. */
function labelHeader(token: Token, index: number, tokens: readonly Token[]): void {
  if (token.type !== 'th_open') return;
  const isEmpty = tokens[index + 1]?.content === '';
  if (!isEmpty) token.attrSet('scope', 'col');
  else for (const cell of [token, tokens[index + 2]]) if (cell) cell.tag = 'td';
}
