import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', mode === 'production' ? 'production' : 'development'] },
  server: { port: 5173, proxy: { '/api': API, '/g': API } },
  build: {
    outDir: 'dist',
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // A few files that every screen shares instead of dozens of crumbs: fewer round trips on a phone.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'kit', test: /\/src\/(lib|ui|parts)\//, minShareCount: 2 },
            { name: 'icons', test: /lucide-react/, minShareCount: 2 },
          ],
        },
      },
    },
    manifest: true,
    modulePreload: { polyfill: false },
  },
}));
