import { expect, test } from '@jest/globals';
import { exportFormatOf } from '../../../src/neighbourhood/export/exportFormats.js';
import type { Subgraph } from '../../../src/neighbourhood/neighbourhood.js';

const SILENT = { summary: null, summaryOrigin: null, venue: null, url: null };

const SUBGRAPH: Subgraph = {
  papers: [
    {
      depth: 0,
      paper: {
        ...{ ...SILENT, id: 'doi:10.1/a', title: 'A & b', publishedOn: '2019-03', stub: false },
        ...{ citerCount: 2, referenceCount: 0, venue: ' J' },
      },
    },
    {
      depth: 1,
      paper: {
        ...{ ...SILENT, id: 'doi:10.1/b', title: null, publishedOn: null, stub: true },
        ...{ citerCount: 0, referenceCount: 1, url: 'https://a.org/ ' },
      },
    },
  ],
  citations: [
    {
      ...{ citingId: 'doi:10.1/b', citedId: 'doi:10.1/a', role: 'METHOD', polarity: 'MIXED' },
      ...{ influential: null, disagreement: true },
    },
    {
      ...{ citingId: 'doi:10.1/a', citedId: 'doi:10.1/b', role: 'OTHER', polarity: 'NEUTRAL' },
      ...{ influential: true, disagreement: false },
    },
  ],
  unknownIds: ['x'],
  truncated: [],
};
const MISSING = '{&quot;unknownIds&quot;:[&quot;x&quot;],&quot;truncated&quot;:[]}';

const linesOf = (format: string, table?: string): string[] =>
  [...exportFormatOf(format, table).write(SUBGRAPH)].join('').split('\n');

test('a subgraph is written as GEXF', () => {
  expect(linesOf('gexf')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `<meta><creator>citegraph</creator><description>${MISSING}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    '<attributes class="node"><attribute id="title" title="title" type="string"/>' +
      '<attribute id="year" title="year" type="integer"/>' +
      '<attribute id="publishedOn" title="publishedOn" type="string"/>' +
      '<attribute id="venue" title="venue" type="string"/>' +
      '<attribute id="url" title="url" type="string"/>' +
      '<attribute id="stub" title="stub" type="boolean"/>' +
      '<attribute id="citerCount" title="citerCount" type="integer"/>' +
      '<attribute id="referenceCount" title="referenceCount" type="integer"/>' +
      '<attribute id="depth" title="depth" type="integer"/></attributes>',
    '<attributes class="edge"><attribute id="role" title="role" type="string"/>' +
      '<attribute id="polarity" title="polarity" type="string"/>' +
      '<attribute id="influential" title="influential" type="boolean"/>' +
      '<attribute id="disagreement" title="disagreement" type="boolean"/></attributes>',
    '<nodes>',
    '<node id="doi:10.1/a" label="A &amp; b"><attvalues><attvalue for="title" value="A &amp; b"/>' +
      '<attvalue for="year" value="2019"/><attvalue for="publishedOn" value="2019-03"/>' +
      '<attvalue for="venue" value=" J"/><attvalue for="stub" value="false"/>' +
      '<attvalue for="citerCount" value="2"/><attvalue for="referenceCount" value="0"/>' +
      '<attvalue for="depth" value="0"/></attvalues></node>',
    '<node id="doi:10.1/b" label="doi:10.1/b"><attvalues>' +
      '<attvalue for="url" value="https://a.org/ "/><attvalue for="stub" value="true"/>' +
      '<attvalue for="citerCount" value="0"/><attvalue for="referenceCount" value="1"/>' +
      '<attvalue for="depth" value="1"/></attvalues></node>',
    '</nodes>',
    '<edges>',
    '<edge id="0" source="doi:10.1/b" target="doi:10.1/a"><attvalues>' +
      '<attvalue for="role" value="METHOD"/><attvalue for="polarity" value="MIXED"/>' +
      '<attvalue for="disagreement" value="true"/></attvalues></edge>',
    '<edge id="1" source="doi:10.1/a" target="doi:10.1/b"><attvalues>' +
      '<attvalue for="role" value="OTHER"/><attvalue for="polarity" value="NEUTRAL"/>' +
      '<attvalue for="influential" value="true"/><attvalue for="disagreement" value="false"/></attvalues></edge>',
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ]);
});

test('a subgraph is written as GraphML', () => {
  const key = (owner: string, name: string, type: string): string =>
    `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
  expect(linesOf('graphml')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...['title', 'year', 'publishedOn', 'venue', 'url', 'stub'].map((name) =>
      key('node', name, { year: 'int', stub: 'boolean' }[name] ?? 'string'),
    ),
    ...['citerCount', 'referenceCount', 'depth'].map((name) => key('node', name, 'int')),
    ...['role', 'polarity'].map((name) => key('edge', name, 'string')),
    ...['influential', 'disagreement'].map((name) => key('edge', name, 'boolean')),
    key('graph', 'missing', 'string'),
    '<graph id="neighbourhood" edgedefault="directed">',
    `<data key="graph.missing">${MISSING}</data>`,
    '<node id="doi:10.1/a"><data key="node.title">A &amp; b</data><data key="node.year">2019</data>' +
      '<data key="node.publishedOn">2019-03</data><data key="node.venue"> J</data>' +
      '<data key="node.stub">false</data><data key="node.citerCount">2</data>' +
      '<data key="node.referenceCount">0</data><data key="node.depth">0</data></node>',
    '<node id="doi:10.1/b"><data key="node.url">https://a.org/ </data>' +
      '<data key="node.stub">true</data><data key="node.citerCount">0</data>' +
      '<data key="node.referenceCount">1</data><data key="node.depth">1</data></node>',
    '<edge source="doi:10.1/b" target="doi:10.1/a"><data key="edge.role">METHOD</data>' +
      '<data key="edge.polarity">MIXED</data><data key="edge.disagreement">true</data></edge>',
    '<edge source="doi:10.1/a" target="doi:10.1/b"><data key="edge.role">OTHER</data>' +
      '<data key="edge.polarity">NEUTRAL</data><data key="edge.influential">true</data>' +
      '<data key="edge.disagreement">false</data></edge>',
    '</graph>',
    '</graphml>',
    '',
  ]);
});

test('a subgraph is written as Cytoscape JSON, one paper and one citation a line', () => {
  expect(linesOf('cytoscape')).toEqual([
    '{"data":{"unknownIds":["x"],"truncated":[]},"elements":{"nodes":[',
    '{"data":{"id":"doi:10.1/a","name":"A & b","title":"A & b","year":2019,"publishedOn":"2019-03",' +
      '"venue":" J","stub":false,"citerCount":2,"referenceCount":0,"depth":0}},',
    '{"data":{"id":"doi:10.1/b","name":"doi:10.1/b","url":"https://a.org/ ","stub":true,' +
      '"citerCount":0,"referenceCount":1,"depth":1}}],"edges":[',
    '{"data":{"id":"doi:10.1/b-doi:10.1/a","source":"doi:10.1/b","target":"doi:10.1/a",' +
      '"role":"METHOD","polarity":"MIXED","disagreement":true}},',
    '{"data":{"id":"doi:10.1/a-doi:10.1/b","source":"doi:10.1/a","target":"doi:10.1/b",' +
      '"role":"OTHER","polarity":"NEUTRAL","influential":true,"disagreement":false}}]}}',
    '',
  ]);
});

test('a subgraph is written as tables of CSV, with quotes where white space is at an end', () => {
  expect(linesOf('csv')).toEqual([
    'citingId,citedId,role,polarity,influential,disagreement\r',
    'doi:10.1/b,doi:10.1/a,METHOD,MIXED,,true\r',
    'doi:10.1/a,doi:10.1/b,OTHER,NEUTRAL,true,false\r',
    '',
  ]);
  expect(linesOf('csv', 'papers')).toEqual([
    'id,title,year,publishedOn,venue,url,stub,citerCount,referenceCount,depth\r',
    'doi:10.1/a,A & b,2019,2019-03," J",,false,2,0,0\r',
    'doi:10.1/b,,,,,"https://a.org/ ",true,0,1,1\r',
    '',
  ]);
});
