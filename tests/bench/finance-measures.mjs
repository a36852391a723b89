const ROUNDS = 15;
/** More than this is not read of a file: the rate is known by then. */
const FILE_ROWS = 200_000;

/**
 * Asks what finance asks. Times are medians in milliseconds, rates in thousands of rows a second.
 * @param year what `writeYear` made
 * @returns figures by name
 */
export async function measureFinance(address, year) {
  const { token, from, to } = year;
  const ask = asking(address, token);
  // first of all, so that the minute's jobs find nothing to catch up with while the others are measured
  const sealing = told('sealing', await sealingRate(ask));
  const looking = told('looking at everything', await lookAtEverything(ask));
  const figures = await routesOf(address, year);
  const headers = { authorization: `Bearer ${token}` };
  const month = `from=${from}&to=${to}`;
  const file = `${address}/api/ledger/export?${month}`;
  for (const format of ['ndjson', 'csv']) {
    figures[`${format}, thousand rows a second`] = await lineRate(`${file}&format=${format}`, headers);
  }
  const { entries } = await ask(`ledger/totals?${month}`);
  figures['xlsx, thousand rows a second'] = await workbookRate(`${file}&format=xlsx`, headers, entries);
  figures['sealing, thousand rows a second'] = sealing;
  figures['verification, thousand rows a second'] = await verificationRate(ask);
  figures['reconciliation, all of it'] = looking;
  return figures;
}

/** What each question takes, in milliseconds. */
export async function routesOf(address, { token, from, to, departmentId, employeeId, optionId, customer }) {
  const ask = asking(address, token);
  const month = `from=${from}&to=${to}`;
  const middle = await inTheMiddle(ask, from);
  const routes = {
    'first page': 'ledger',
    'a page in the middle of the year': `ledger?cursor=${middle}`,
    'first page of a month': `ledger?${month}`,
    'first page of an employee': `ledger?employeeId=${employeeId}`,
    'first page of an option': `ledger?optionId=${optionId}`,
    'first page of a customer': `ledger?customer=${encodeURIComponent(customer)}`,
    'first page of what was undone': 'ledger?state=reversed',
    'first page of the dearest': 'ledger?amountFrom=3999',
    'first page of a word': 'ledger?search=floor',
    'first page of a number': 'ledger?search=G-4711',
    'totals of all': 'ledger/totals',
    'totals of a month': `ledger/totals?${month}`,
    'totals of an employee': `ledger/totals?employeeId=${employeeId}`,
    ...Object.fromEntries(
      ['department', 'option', 'category', 'employee', 'week', 'glAccount'].map((by) => [
        `a month by ${by}`,
        `ledger/groups?by=${by}&${month}`,
      ]),
    ),
    'the year by month': 'ledger/groups?by=month',
    'the year by employee': 'ledger/groups?by=employee',
    'a department’s month by option': `ledger/groups?by=option&departmentId=${departmentId}&${month}`,
  };
  const figures = {};
  for (const [name, route] of Object.entries(routes)) figures[name] = told(name, await median(() => ask(route)));
  return figures;
}

function asking(address, token) {
  return async (route, init = {}) => {
    const headers = { authorization: `Bearer ${token}`, ...init.headers };
    const answer = await fetch(`${address}/api/${route}`, { ...init, headers });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${text}`);
    return JSON.parse(text);
  };
}

/** Says a figure as soon as it is known: all of it takes long. */
function told(name, value) {
  console.log(`  ${name}: ${value.toFixed(1)}`);
  return value;
}

const idempotent = () => ({ method: 'POST', headers: { 'idempotency-key': crypto.randomUUID() } });
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Seals everything. */
async function sealingRate(ask) {
  const began = performance.now();
  let rows = 0;
  for (let left = 1; left > 0;) {
    const { sealed, unsealed } = await ask('ledger/seals', idempotent());
    rows += sealed;
    left = unsealed.entries;
  }
  return rows / (performance.now() - began);
}

/** Begins a look at everything, as the screen does, and waits for its end. */
async function lookAtEverything(ask) {
  const before = (await ask('finance/alarms')).lastFullRun?.startedAt;
  await ask('finance/reconciliation', idempotent());
  for (;;) {
    const { underWay, lastFullRun } = await ask('finance/alarms');
    if (!underWay && lastFullRun && lastFullRun.startedAt !== before) {
      const { ok, checks, startedAt, finishedAt } = lastFullRun;
      const broken = checks.filter(({ violations }) => violations > 0);
      if (!ok) console.log('reconciliation: BROKEN', broken);
      return Date.parse(finishedAt) - Date.parse(startedAt);
    }
    await sleep(500);
  }
}

async function inTheMiddle(ask, from) {
  const { nextCursor } = await ask(`ledger?limit=1&to=${from}`);
  return nextCursor;
}

async function median(work) {
  for (let i = 0; i < 3; i += 1) await work();
  const times = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** Reads lines until it knows. */
async function lineRate(url, headers) {
  const gone = new AbortController();
  const began = performance.now();
  const answer = await fetch(url, { headers, signal: gone.signal });
  let rows = 0;
  for await (const part of answer.body) {
    for (const byte of part) if (byte === 10) rows += 1;
    if (rows >= FILE_ROWS) break;
  }
  const rate = rows / (performance.now() - began);
  gone.abort();
  return rate;
}

/** A workbook is compressed: its rows are known from the totals, and it is read to its end. */
async function workbookRate(url, headers, rows) {
  const began = performance.now();
  const answer = await fetch(url, { headers });
  for await (const part of answer.body) if (part.length === 0) break;
  return rows / (performance.now() - began);
}

/** Verifies everything that is sealed. */
async function verificationRate(ask) {
  const began = performance.now();
  let run = await ask('ledger/verification', idempotent());
  while (run.state === 'running') {
    await sleep(200);
    run = await ask(`ledger/verification/${run.id}`);
  }
  if (run.state !== 'passed') console.log(`verification: ${run.state}`, run.finding);
  return run.total / (performance.now() - began);
}
