import { stopWithParent } from './stop-with-parent.mjs';

process.setSourceMapsEnabled(true);
stopWithParent();
await import('../dist/main.js');
