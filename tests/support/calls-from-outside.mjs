// A process of its own that calls SQL functions, each on its own connection, all in one moment: what a second API
// process does. Told by its parent what to call; answers once with everything it got.
import pg from 'pg';

process.once('message', async ({ url, options, calls }) => {
  const clients = calls.map(() => new pg.Client({ connectionString: url, options }));
  await Promise.all(clients.map((client) => client.connect()));
  process.send('ready');
  process.once('message', async () => {
    const answers = await Promise.all(
      calls.map(({ text, values }, i) => clients[i].query(text, values).then(({ rows }) => rows[0].answer)),
    );
    await Promise.all(clients.map((client) => client.end()));
    process.send(answers, () => process.disconnect());
  });
});
