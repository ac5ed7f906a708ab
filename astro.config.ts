import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { downloads } from './src/content/downloads.ts';

/**
 * Where the site will stand: `SITE_URL` is its origin, `BASE_PATH` the path below it. Both are
 * optional; without them addresses are those of a site at the root of a server.
 */
const { SITE_URL, BASE_PATH, OUT_DIR } = process.env;

export default defineConfig({
  site: SITE_URL ?? 'https://readout.invalid',
  base: BASE_PATH ?? '/',
  // Not where Astro begins: a build gives it an empty folder for what it writes there by itself.
  srcDir: fileURLToPath(new URL('src/', import.meta.url)),
  publicDir: fileURLToPath(new URL('public/', import.meta.url)),
  outDir: OUT_DIR ?? './dist',
  // Two builds at once may share neither what they write nor what Astro keeps meanwhile.
  ...(OUT_DIR ? { cacheDir: `${OUT_DIR}-aside` } : {}),
  output: 'static',
  trailingSlash: 'ignore',
  // 'jsx' drops the space between inline elements, and with it letters of the article.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [downloads()],
  vite: {
    // A data: address would need `data:` in the content security policy.
    build: {
      assetsInlineLimit: 0,
      // Every page says the names of its fonts and styles: they are no longer than they must be.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
