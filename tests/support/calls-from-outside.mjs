// A process of its own that calls SQL functions, each on its own connection, all in one moment: what a second API
// process does. Told by its parent what to call; answers once with everything it got.
import { once } from 'node:events';
import pg from 'pg';

const [{ url, options, calls }] = await once(process, 'message');
const clients = calls.map(() => new pg.Client({ connectionString: url, options }));
await Promise.all(clients.map((client) => client.connect()));

process.send('ready');
await once(process, 'message');
const answers = await Promise.all(
  calls.map(async ({ text, values }, i) => (await clients[i].query(text, values)).rows[0].answer),
);
await Promise.all(clients.map((client) => client.end()));
process.send(answers, () => process.disconnect());
