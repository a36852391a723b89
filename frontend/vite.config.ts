import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

/** What screens share: our own, beside each screen's and each language's. */
const SHARED = /\/src\/(lib|ui|parts)\/|\/src\/locales\/(?!(en|ru)\.ts)[\w-]+\.tsx?$|\/shared\/src\//;
const FIRST_VISIT = /\/src\/(main\.tsx|features\/grant\/GrantScreen\.tsx|locales\/en\.ts)$/;

interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/** Whether nothing but a chain of imports lies between the module and the first visit. */
function isOfFirstVisit(id: string, modules: Modules, seen: Set<string>): boolean {
  if (FIRST_VISIT.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return modules.getModuleInfo(id)?.importers.some((importer) => isOfFirstVisit(importer, modules, seen)) ?? false;
}

/** Named where the first visit needs the module too. */
const ofFirstVisit =
  (name: string) =>
  (id: string, modules: Modules): string | null =>
    isOfFirstVisit(id, modules, new Set()) ? name : null;

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', mode === 'production' ? 'production' : 'development'] },
  server: { port: 5173, proxy: { '/api': API, '^/g/': API } },
  build: {
    outDir: 'dist',
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // A few files that several screens share instead of dozens of crumbs: fewer round trips on a phone. What the first
    // visit to the grant screen does without never lies in a file that it loads.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: ofFirstVisit('kit'), test: SHARED, priority: 2 },
            { name: ofFirstVisit('icons'), test: /lucide-react/, minShareCount: 2, priority: 2 },
            { name: 'later', test: SHARED, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
    manifest: true,
    modulePreload: { polyfill: false },
  },
}));
