// Builds the program into dist/. Run by npm before it starts or tests anything, so that nobody has to remember it.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/main.ts', 'src/corpus-check.ts', 'src/language/compile-dictionary.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  sourcemap: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  // Libraries are bundled too, which halves the time to the first answer. These are not: they are large, hold files of
  // their own beside their code, and are only loaded where they are needed.
  external: ['discord.js', 'linkedom', 'pdfjs-dist', '@mozilla/readability', '@resvg/resvg-js'],
  // Libraries in CommonJS, which bring their `require` with them.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
await import('../dist/language/compile-dictionary.js');
