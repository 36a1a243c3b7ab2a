import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainLine, plainText } from '../../../src/import/crossref/plainText.js';
import { holds } from '../../support/property.js';

describe('plain text', () => {
  test.each([
    'Is 3 < 5 and a<b?',
    'P<0.05',
    'a<b and c>d',
    'if i<n then stop',
    'Vector<T>, List<int> and <https://example.org/>',
    'The <b> tag',
    'R&D at AT&T, &copy2020 and &unknown;',
    'a <!-- b',
    '5 <6> 7',
    '<script>x</script>',
    'word , ( another',
  ])('leaves %j as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });

  test.each([
    ['<i>Danio</i> in H<sub>2</sub>O', 'Danio in H2O'],
    ['<I>Danio</I>, <jats:italic>n</jats:italic>=3', 'Danio, n=3'],
    ['<i>c</i><sub><i>p</i></sub> at 10<sup>9</sup>', 'cp at 10^9'],
    ['Ca<sup>2+</sup>, <sup>89</sup>Zr, the 1<sup>st</sup>', 'Ca2+, 89Zr, the 1st'],
    ['&lt;i&gt;Danio&lt;/i&gt; &amp;amp; co', 'Danio & co'],
    ['p &amp;lt; 0.05 &amp;amp;amp; q', 'p < 0.05 & q'],
    ['&beta;&#45;&#x41;&nbsp;b', 'β-A b'],
    ['a<!-- no <i>text</i> -->b', 'ab'],
    ['see <xref ref-type="bibr" rid=\'b1\'>1</xref><inline-graphic/>', 'see 1<inline-graphic/>'],
    ['see <jats:inline-graphic xlink:href="a.png"/>', 'see'],
    ['a<b, c <!-- note -->d', 'a<b, c d'],
    ['a&nbsp;&nbsp;b', 'a b'],
    ['&amp;amp;amp;amp;', '&amp;'],
    ['10<sub>4</sub>, 4a<sup>2</sup> and 10<sup>th2</sup>', '104, 4a2 and 10th2'],
    [
      '10<sup>-4</sup>, 10<sup>\u22124</sup> and 10<sup>1&#50;</sup>',
      '10^-4, 10^\u22124 and 10^12',
    ],
  ])('makes of %j the text %j', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  test.each([
    ['as<jats:italic>Phaser</jats:italic>can do', 'as Phaser can do'],
    ['of<i>S. densiflora</i>.', 'of S. densiflora.'],
    ['hoppers<i>Laodelphax striatellus</i>in China', 'hoppers Laodelphax striatellus in China'],
    ['a<i>unified, end-to-end</i>and', 'a unified, end-to-end and'],
    ['an<scp>R</scp>package', 'an R package'],
    ['from<ext-link>http://a.org</ext-link>', 'from http://a.org'],
    ['in<mml:math><mml:mi>N</mml:mi></mml:math>-coupled', 'in N-coupled'],
  ])('restores the blanks that %j has lost', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  test.each([
    ['<i>trans</i>criptome, in<i>valid</i>', 'transcriptome, invalid'],
    ['<scp>T</scp>reebase, <i>Salmonella</i>s', 'Treebase, Salmonellas'],
    ['d<i>N</i>/d<i>S</i>, lac<i>Z</i>, 1<i>H</i>-indole', 'dN/dS, lacZ, 1H-indole'],
    ['CO<inf>2</inf> and H<sub>2</sub>O', 'CO2 and H2O'],
  ])('leaves together what %j has in one word', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  test('reads what is in a CDATA section, and sets subtitles apart', () => {
    expect(plainText('<![CDATA[Growth of <i>E. coli</i>]]>')).toBe('Growth of E. coli');
    expect(plainText('&lt;![CDATA[x &lt;i&gt;y&lt;/i&gt;]]&gt;')).toBe('x y');
    expect(plainText('a ]]> b')).toBe('a ]]> b');
    expect(plainLine('Title<subtitle>Sub</subtitle>')).toBe('Title Sub');
  });

  test('of elements within one another, however many, keeps the text', () => {
    const deep = '<i>'.repeat(100_000) + 'x' + '</i>'.repeat(100_000);
    expect(plainText(deep)).toBe('x');
    expect(plainText('<p>a'.repeat(1_000))).toBe(Array(1_000).fill('a').join('\n'));
  });

  test('keeps what MathML means', () => {
    const half = '<mml:mfrac><mml:mn>1</mml:mn><mml:mn>2</mml:mn></mml:mfrac>';
    const square = '<msup><mi>x</mi><mn>2</mn></msup>';
    expect(plainText(`<mml:math>${half}</mml:math> of <math>${square}</math>`)).toBe('1/2 of x^2');
    expect(plainText('<msub><mi>x</mi><mi>i</mi></msub>')).toBe('x_i');
  });

  test('shows a formula once', () => {
    const math = '<mml:math><mml:mi>x</mml:mi><mml:annotation>\\xi</mml:annotation></mml:math>';
    const formula = `<alternatives><tex-math>$\\xi$</tex-math>${math}</alternatives>`;
    expect(plainText(formula)).toBe('x');
    expect(plainText('<tex-math>$\\xi$</tex-math>')).toBe('$\\xi$');
    const xml = '<annotation-xml><mi>y</mi></annotation-xml>';
    expect(plainText(`<math><mi>x</mi>${xml}</math><mml:annotation/> z`)).toBe('x z');
  });

  test('puts paragraphs, headings and items on lines of their own', () => {
    const items = '<jats:list><jats:list-item><jats:p>a</jats:p></jats:list-item></jats:list>';
    const markup = `<jats:title>Aim</jats:title>\n <jats:p>x  y</jats:p>${items}<p>b<br>c`;
    expect(plainText(markup)).toBe('Aim\nx y\na\nb\nc');
    expect(plainLine(markup)).toBe('Aim x y a b c');
  });

  test.each([
    ['a<p>b</p>c', 'a\nb\nc'],
    ['a<hr>b<br/>c', 'a\nb\nc'],
    ['<li>a<li>b', 'a\nb'],
    ['a<sec/>b', 'a\nb'],
  ])('takes what stands apart in %j out of its line', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  test('forgets how the XML was laid out', () => {
    const markup = 'Clams (\n  <i>Tridacna</i>\n  ), of\n  <i>KRAS</i>\n  /\n  <i>NRAS</i>\n .';
    expect(plainText(markup)).toBe('Clams (Tridacna), of KRAS / NRAS.');
    expect(plainText('<i>a</i> , b\n, ( <i>c</i> (\nd')).toBe('a , b , ( c ( d');
  });

  test('is well formed and composed, without control characters', () => {
    expect(plainText('e\u0301 \uD800 a\u0000b\tc&#7;')).toBe('é \uFFFD a b c');
  });

  test('of any text is one that Neo4j can store, and has no white space to lose', async () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '&',
      ';',
      'amp',
      '<i>',
      '</i>',
      '<p>',
      '<!--',
      ' ',
      'a',
    );
    await holds(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces)), (input) => {
        const text = plainText(Array.isArray(input) ? input.join('') : input);
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/\p{Cs}| {2}|\n\n/u);
      }),
    );
  });
});
