// Builds the program into dist/. Run by npm before it starts or tests anything, so that nobody has to remember it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Libraries of many small modules are bundled, since reading them one by one takes longer than all else at the start.
// Only ES modules belong here: a bundled CommonJS module loses its named exports where it is imported dynamically.
const BUNDLED =
  /^(zod|intl-messageformat|@formatjs\/.+|minisearch|@orama\/stemmers\/.+|wrap-ansi|string-width)$/;

await build({
  entryPoints: [
    'src/main.ts',
    'src/corpus-check.ts',
    'src/corpus/format/pdf-worker.ts',
    'src/corpus/share-worker.ts',
    'src/language/compile.ts',
  ],
  outdir: 'dist',
  bundle: true,
  packages: 'external',
  splitting: true,
  sourcemap: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  plugins: [
    {
      name: 'bundled-libraries',
      setup: ({ onResolve }) =>
        onResolve({ filter: BUNDLED }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) })),
    },
  ],
});
await import('../dist/language/compile.js');
