// Installs and builds whatever is missing or older than its sources, and nothing else.
// Runs before node_modules exists, so it imports nothing but Node and its own neighbours.
//   node backend/start/prepare.mjs [--only=install,server,schemas,screens]
import { builds, buildStale } from './build.mjs';
import { install } from './install.mjs';

const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const wanted = (step) => !only || only.includes(step);

try {
  if (wanted('install')) install();
  await Promise.all(builds.filter(({ name }) => wanted(name)).map(buildStale));
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
