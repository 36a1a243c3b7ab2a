import { expect, test } from '@jest/globals';
import { html, jsonBlock } from '../../../src/explore/html.js';

test('texts in a template are escaped, in attributes too', () => {
  const title = `</a><script>alert("x")</script> & 'y'`;
  expect(html`<a title="${title}">${title}</a>`.text).toBe(
    '<a title="&#60;/a&#62;&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; &#39;y&#39;">' +
      '&#60;/a&#62;&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; &#39;y&#39;</a>',
  );
});

test('parts are taken as they are, lists one after the other, and null is nothing', () => {
  const rows = ['a', '<'].map((text) => html`<i>${text}</i>`);
  expect(html`<p>${rows}${null}${3}</p>`.text).toBe('<p><i>a</i><i>&#60;</i>3</p>');
});

test('a block of JSON cannot be ended by what is in it', () => {
  const value = { text: '</script><!-- <script>' };
  const { text } = jsonBlock('block', value);
  const [, content = ''] = /^<script[^>]*>([^<]*)<\/script>$/.exec(text) ?? [];
  expect(JSON.parse(content)).toEqual(value);
});
