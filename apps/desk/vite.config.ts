import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAssets } from '../../tools/compress-assets.ts';
import { adoptStyles } from './build/adopt-styles.ts';
import { inertZod } from './build/inert-zod.ts';
import { serviceWorker } from './build/service-worker.ts';
import { terseContract } from './build/terse-contract.ts';

const server = process.env.PARLEY_SERVER ?? 'http://127.0.0.1:4300';

export default defineConfig({
  base: '/desk/',
  plugins: [inertZod(), terseContract(), adoptStyles(), react(), serviceWorker(), compressAssets()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // what every visit needs comes as one file
        codeSplitting: { groups: [{ name: 'desk', tags: ['$initial'] }] },
      },
    },
  },
  server: {
    proxy: { '/api': server, '/files': server, '/ws': { target: server.replace('http', 'ws'), ws: true } },
  },
});
