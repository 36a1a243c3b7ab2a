// Bundles both pages into dist/ (or --outdir FOLDER); --serve PORT serves them too, for as long as it runs.
import { context } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { outdir: { type: 'string', default: 'dist' }, serve: { type: 'string' } },
});
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const bundle = await context({
  absWorkingDir: here('.'),
  entryPoints: ['src/apollo.tsx', 'src/urql.tsx', 'src/apollo.html', 'src/urql.html'],
  outdir: values.outdir,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  loader: { '.html': 'copy' },
  define: { 'process.env.NODE_ENV': '"production"' },
});
await bundle.rebuild();
if (values.serve === undefined) await bundle.dispose();
else {
  await bundle.serve({ servedir: values.outdir, host: 'localhost', port: Number(values.serve) });
  console.log(`http://localhost:${values.serve}/apollo.html and urql.html`);
}
