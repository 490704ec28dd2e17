import { defineConfig } from 'vite';
import { compressAssets } from '../../tools/compress-assets.ts';

/** What the code is written for; Safari 16 is the first with all of it. */
const browsers = ['chrome110', 'edge110', 'firefox110', 'safari16'];

/** `vite build` writes `dist/widget.js` (the loader) and `dist/panel` (the panel, served at `/widget/`). */
export default defineConfig({
  base: '/widget/',
  publicDir: false,
  plugins: [compressAssets()],
  environments: {
    client: {
      build: {
        outDir: 'dist/panel',
        emptyOutDir: true,
        target: browsers,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    },
    loader: {
      consumer: 'client',
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: browsers,
        minify: true,
        rolldownOptions: {
          input: 'src/loader/main.ts',
          output: { format: 'iife', entryFileNames: 'widget.js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
