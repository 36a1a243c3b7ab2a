import type { Plugin, Rollup } from 'vite';

/** The file of the build that says which scripts each page takes. */
const FILE = 'pages.json';

/**
 * Writes the scripts of each page, given by the module that draws it: the server names them in its HTML, so that a browser
 * asks for all of them at once, rather than for each when the one before has been read.
 */
export function pageScripts(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const pages = Object.entries(modules).map(([page, module]) => {
        const start = chunks.find(({ moduleIds }) => moduleIds.includes(module));
        if (start === undefined) throw new Error(`${page}: no script has ${module}.`);
        return [page, scriptsOf(start, chunks)] as const;
      });
      const source = JSON.stringify(Object.fromEntries(pages));
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}

/** A script and all that it imports, without the one that the HTML has anyway. */
function scriptsOf(start: Rollup.OutputChunk, chunks: readonly Rollup.OutputChunk[]): string[] {
  const found = new Set([start]);
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found].filter(({ isEntry }) => !isEntry).map(({ fileName }) => `/${fileName}`);
}
