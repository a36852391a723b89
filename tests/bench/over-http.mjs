import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { CATEGORY, OPTION } from './company.mjs';

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * Sends requests over a number of kept-alive connections, each the next as soon as the last was answered.
 * @returns answers per second and latencies in milliseconds
 */
async function load({ address, connections, seconds, nextRequest }) {
  const pool = new Pool(address, { connections, pipelining: 1 });
  const latencies = [];
  const end = performance.now() + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const started = performance.now();
      const answer = await pool.request(nextRequest());
      const text = await answer.body.text();
      if (answer.statusCode >= 300) throw new Error(`answered ${answer.statusCode}: ${text}`);
      latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await pool.close();
  latencies.sort((a, b) => a - b);
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
  };
}

/** Grants over HTTP by employees taken at random from the first `budgets`. */
export function grantsOverHttp({ address, tokens, budgets, connections, seconds }) {
  const body = JSON.stringify({ optionId: OPTION, categoryId: CATEGORY, elapsedMs: 9000 });
  const nextRequest = () => ({
    method: 'POST',
    path: '/api/gestures',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${tokens[Math.floor(Math.random() * budgets)]}`,
      'idempotency-key': randomUUID(),
    },
    body,
  });
  return load({ address, connections, seconds, nextRequest });
}

/** Reads one path again and again as one employee. */
export function readsOverHttp({ address, token, path, connections, seconds }) {
  const request = { method: 'GET', path, headers: { authorization: `Bearer ${token}` } };
  return load({ address, connections, seconds, nextRequest: () => request });
}
