import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../../../src/explore/docs/markdown.js';

const render = (source: string, addressOf = (link: string): string | null => link) =>
  renderMarkdown(source, 'page', addressOf);

describe('a rendered text', () => {
  test('shows HTML as text', () => {
    const { body } = render('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b>b</b>');
    expect(body.text).not.toMatch(/<(script|img|b)\b/);
    expect(body.text).toContain('&lt;script&gt;');
  });

  test.each(['javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd'])(
    'has no link to %s',
    (address) => {
      expect(render(`[a](${address}) ![b](${address})`).body.text).not.toMatch(/href|src/);
    },
  );

  test('keeps the text of a link that leads nowhere, and the description of an image', () => {
    const { body, links } = render('[there](x.md) and ![a curve](x.png), [here](y.md)', (link) =>
      link === 'y.md' ? 'y' : null,
    );
    expect(body.text).toBe('<p><span>there</span> and a curve, <a href="y">here</a></p>\n');
    expect(links).toEqual(['y']);
  });

  test('has the ids of GitHub at its headings, unique and with links to themselves', () => {
    const { body, sections, title } = render(
      '# A `code` & more\n\n## Same\n\n### Same\n\n## Ünïcode, 2.0!',
    );
    const ids = ['a-code--more', 'same', 'same-1', 'ünïcode-20'];
    expect(sections.map(({ id }) => id)).toEqual(['', ...ids]);
    for (const id of ids) expect(body.text).toContain(`id="${id}"`);
    expect(body.text).toContain('href="#same-1"');
    expect(title).toBe('A code & more');
  });

  test('splits into sections with their plain text, code included', () => {
    const { sections } = render(
      'before\n\n# Title\n\na *b*\nc\n\n```sh\nrun it\n```\n\n## Next\n\n| x |\n|-|\n| y |',
    );
    expect(sections).toEqual([
      { id: '', heading: '', level: 0, text: 'before' },
      { id: 'title', heading: 'Title', level: 1, text: 'a b c run it' },
      { id: 'next', heading: 'Next', level: 2, text: 'x y' },
    ]);
  });

  test('has tables whose header cells say what they head, unless they are empty', () => {
    const { body } = render('| a |  |\n|-|-|\n| 1 | `x\\|y` |');
    expect(body.text).toContain('<th scope="col">a</th>\n<td></td>');
    expect(body.text).toContain('<code>x|y</code>');
  });
});
