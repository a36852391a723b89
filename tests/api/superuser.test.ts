import { generateKeyPairSync } from 'node:crypto';
import type { SealFinding, SealHead, SealNowAnswer, Verification } from '@amends/shared/contract/seal.js';
import { MinuteJobs } from '../../backend/src/database/minute-jobs.js';
import { useApp } from '../support/app.js';
import type { Answer, Client } from '../support/client.js';
import { aCompany, type Company } from '../support/company.js';
import { aGesture, BIG, settle } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { testSettings } from '../support/settings.js';
import { asSuperuser, cutOff, forge, keepLedger, type Superuser } from '../support/superuser.js';

type Found = Partial<SealFinding> & { seq?: number };

const NEW_ENTRY = `INSERT INTO ledger_entry (budget_id, seq, department_id, employee_id, kind, delta_allotted_minor,
    delta_spent_minor, delta_held_minor, allotted_after_minor, spent_after_minor, held_after_minor, recorded_at)
  SELECT budget_id, $new, department_id, employee_id, 'top_up', 0, 0, 0, allotted_after_minor, spent_after_minor,
    held_after_minor, recorded_at FROM ledger_entry WHERE budget_id = $budget`;
const SPEND_LESS = 'UPDATE ledger_entry SET delta_spent_minor = 1 WHERE budget_id = $budget';

/** What a superuser does, and what the verification says. The entries are those of one budget, two in each seal. */
const PLAYS: [play: string, statements: string[], found: Found][] = [
  ['changes an amount', [`${SPEND_LESS} AND seq = 4`], { kind: 'changed', seal: 2, seq: 4 }],
  [
    'writes what is no JSON',
    [
      'ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_kind_check',
      `UPDATE ledger_entry SET kind = 'grant","0' WHERE budget_id = $budget AND seq = 2`,
    ],
    { kind: 'changed', seal: 1, seq: 2 },
  ],
  [
    'changes the gesture and leaves its entry alone',
    [
      `UPDATE gesture g SET option_id = gen_random_uuid() FROM ledger_entry e
        WHERE e.gesture_id = g.id AND e.budget_id = $budget AND e.seq = 5`,
    ],
    { kind: 'changed', seal: 3, seq: 5 },
  ],
  [
    'changes the words of a reason',
    [`UPDATE ledger_entry SET reason = 'because' WHERE budget_id = $budget AND seq = 3`],
    { kind: 'changed', seal: 2, seq: 3 },
  ],
  [
    'changes a time by a microsecond',
    [`UPDATE ledger_entry SET recorded_at = recorded_at + interval '1 us' WHERE budget_id = $budget AND seq = 6`],
    { kind: 'changed', seal: 3, seq: 6 },
  ],
  [
    'moves a budget to another period',
    ['UPDATE budget SET period_from = period_from - 1 WHERE id = $budget'],
    { kind: 'changed', seal: 1, seq: 1 },
  ],
  [
    'deletes an entry',
    ['DELETE FROM ledger_entry WHERE budget_id = $budget AND seq = 5'],
    { kind: 'missing', seal: 3, seq: 5 },
  ],
  [
    'deletes an entry and closes the gap',
    [
      'DELETE FROM ledger_entry WHERE budget_id = $budget AND seq = 4',
      'UPDATE ledger_entry SET seq = seq - 1 WHERE budget_id = $budget AND seq = 5',
      'UPDATE ledger_entry SET seq = seq - 1 WHERE budget_id = $budget AND seq = 6',
      'UPDATE budget SET seq = seq - 1 WHERE id = $budget',
    ],
    { kind: 'missing', seal: 2, seq: 4 },
  ],
  [
    'deletes the last entry and counts back',
    ['DELETE FROM ledger_entry WHERE budget_id = $budget AND seq = 6', 'UPDATE budget SET seq = 5 WHERE id = $budget'],
    { kind: 'missing', seal: 3, seq: 6 },
  ],
  [
    'inserts an entry beside a sealed one',
    ['ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_pkey', `${NEW_ENTRY.replace('$new', '4')} AND seq = 4`],
    { kind: 'inserted', seal: 2, seq: 4 },
  ],
  [
    'inserts an entry and moves the others on',
    [
      'UPDATE ledger_entry SET seq = seq + 1 WHERE budget_id = $budget AND seq = 6',
      'UPDATE ledger_entry SET seq = seq + 1 WHERE budget_id = $budget AND seq = 5',
      `${NEW_ENTRY.replace('$new', '5')} AND seq = 4`,
      'UPDATE budget SET seq = seq + 1 WHERE id = $budget',
    ],
    { kind: 'inserted', seal: 3, seq: 5 },
  ],
  [
    'inserts an entry before the first',
    [
      'ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_seq_check',
      `${NEW_ENTRY.replace('$new', '0')} AND seq = 4`,
    ],
    { kind: 'inserted', seal: null, seq: 0 },
  ],
  [
    'appends an entry with the date of last week',
    [
      `${NEW_ENTRY.replace('$new', '7').replace(' recorded_at FROM', ` recorded_at - interval '7 days' FROM`)} AND seq = 6`,
      'UPDATE budget SET seq = 7 WHERE id = $budget',
    ],
    { kind: 'behind_seal', seal: null, seq: 7 },
  ],
  [
    'appends an entry that the budget does not count',
    [`${NEW_ENTRY.replace('$new', '7')} AND seq = 6`],
    { kind: 'inserted', seal: null, seq: 7 },
  ],
  [
    'swaps two entries',
    [
      'UPDATE ledger_entry SET seq = 999 WHERE budget_id = $budget AND seq = 4',
      'UPDATE ledger_entry SET seq = 4 WHERE budget_id = $budget AND seq = 6',
      'UPDATE ledger_entry SET seq = 6 WHERE budget_id = $budget AND seq = 999',
    ],
    { kind: 'order', seal: 2, seq: 4, sealedAsSeq: 6 },
  ],
  [
    'changes who approved, in the audit trail',
    [`UPDATE audit_event SET actor_id = NULL WHERE subject = 'approval'`],
    { kind: 'changed', seal: 2 },
  ],
  ['deletes an audit event', [`DELETE FROM audit_event WHERE subject = 'approval'`], { kind: 'missing', seal: 2 }],
  [
    'writes an audit event behind the seals',
    [`INSERT INTO audit_event (subject, subject_id) VALUES ('approval', 'x')`],
    { kind: 'behind_seal', seal: null },
  ],
  [
    'takes a seal out of the chain',
    [
      'DELETE FROM seal_range WHERE seal = 2',
      'DELETE FROM seal_event WHERE seal = 2',
      'DELETE FROM seal WHERE number = 2',
    ],
    { kind: 'chain', seal: 2, row: null },
  ],
  [
    'dates a seal back',
    [`UPDATE seal SET sealed_at = sealed_at - interval '1 day' WHERE number = 2`],
    { kind: 'chain', seal: 2, row: null },
  ],
];

let history: Company;
let budgetId: string;
let heads: SealHead[];
let undo: () => Promise<void>;

const app = useApp();

const sealNow = async (client: Client): Promise<SealHead> => {
  const { body } = await client.post<SealNowAnswer>('/api/ledger/seals', {});
  return { number: body.newest!.number, head: body.newest!.head, signature: body.newest!.signature };
};

// of the gate's budget: 1 opened and 2 granted in the first seal, 3 asked and 4 approved in the second, 5 and 6 in the third
beforeAll(async () => {
  // what happens every minute would find the plays as well, and seal what they leave
  await app.nest.get(MinuteJobs).beforeApplicationShutdown();
  history = await aCompany(app.db);
  const { gate, hotel, finance } = history;
  const [officer, head] = await Promise.all([app.as(finance), app.as(gate.head)]);
  budgetId = (await aGesture(app, gate, { amountMinor: 100 })).budget.id;
  heads = [await sealNow(officer)];
  const { gesture } = await aGesture(app, gate, BIG);
  await settle(head, gesture.id, 'approve');
  await aGesture(app, hotel, { amountMinor: 300 });
  heads.push(await sealNow(officer));
  await aGesture(app, gate, { amountMinor: 200 });
  await aGesture(app, gate, { amountMinor: 300 });
  heads.push(await sealNow(officer));
  undo = await keepLedger(app.db);
});

const verify = async (body: object): Promise<Answer<Verification>> =>
  (await app.as(history.finance)).post('/api/ledger/verification', body);

/** Lets a superuser play, asks for a verification, and undoes the play. */
async function verified(play: (superuser: Superuser) => Promise<unknown>, body: object = {}): Promise<Verification> {
  try {
    await asSuperuser(app.db, play);
    const { status, body: answer } = await verify(body);
    expect(status).toBe(200);
    return answer;
  } finally {
    await undo();
  }
}

const run =
  (statements: readonly string[]) =>
  async (superuser: Superuser): Promise<void> => {
    for (const statement of statements) await superuser.query(statement.replaceAll('$budget', `'${budgetId}'`));
  };

const changeAnAmount = run([`${SPEND_LESS} AND seq = 4`]);

it('finds nothing where nobody played', async () => {
  const answer = await verified(async () => undefined, { head: heads[1] });
  expect(answer).toMatchObject({ state: 'passed', ok: true, finding: null, seals: 3, can: { cancel: false } });
  expect(answer.checked).toBe(answer.total);
  expect(answer.heads).toEqual([{ ...heads[1], source: 'given', matches: true }]);
});

it.each(PLAYS)('finds a superuser who %s', async (_, statements, { seq, ...found }) => {
  const { state, finding } = await verified(run(statements));
  expect(state).toBe('failed');
  expect(finding).toMatchObject(found);
  if (seq !== undefined) expect(finding!.row).toMatchObject({ type: 'entry', budgetId, seq });
  else if (found.row !== null) expect(finding!.row).toMatchObject({ type: 'audit' });
  expect(finding!.detail).toMatch(/^[A-Z].*\.$/);
});

describe('a superuser who forges', () => {
  const forged =
    (...[depth, key]: [Parameters<typeof forge>[2], Parameters<typeof forge>[3]?]) =>
    async (su: Superuser) => {
      await changeAnAmount(su);
      await forge(su, 2, depth, key);
    };

  it('the row and its hash is found by the root', async () => {
    expect((await verified(forged('leaves'))).finding).toMatchObject({ kind: 'root', seal: 2 });
  });

  it('the row, its hash and the root is found by the head', async () => {
    expect((await verified(forged('root'))).finding).toMatchObject({ kind: 'chain', seal: 2 });
  });

  it('everything to the end of the chain, but has no key, is found by the signature', async () => {
    expect((await verified(forged('heads'))).finding).toMatchObject({ kind: 'signature', seal: 2 });
  });

  it('the signatures with a key of their own is found by the signature', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    expect((await verified(forged('signatures', privateKey))).finding).toMatchObject({ kind: 'signature', seal: 2 });
  });

  describe('with the stolen key', () => {
    const play = forged('signatures', testSettings.sealKey);

    it('is not found by the database alone', async () => {
      expect(await verified(play)).toMatchObject({ state: 'passed', finding: null });
    });

    it('is found by a head that was kept elsewhere, from the forged seal on', async () => {
      expect((await verified(play, { head: heads[0] })).state).toBe('passed');
      for (const head of heads.slice(1)) {
        const answer = await verified(play, { head });
        expect(answer.finding).toMatchObject({ kind: 'head', seal: head.number, row: null });
        expect(answer.heads).toEqual([{ ...head, source: 'given', matches: false }]);
      }
    });
  });
});

describe('a superuser who cuts off the newest seal with its rows', () => {
  const play = (superuser: Superuser): Promise<void> => cutOff(superuser, 3);

  it('leaves a history that adds up, and is not found by the database alone', async () => {
    const answer = await verified(async (superuser) => {
      await play(superuser);
    });
    expect(answer).toMatchObject({ state: 'passed', finding: null, seals: 2 });
  });

  it('is found by the head that was kept elsewhere', async () => {
    const answer = await verified(play, { head: heads[2] });
    expect(answer).toMatchObject({ state: 'failed', finding: { kind: 'head', seal: 3, row: null } });
  });
});

it('takes no head for one of this company that its key did not sign', async () => {
  const foreign = { ...heads[0]!, signature: 'ab'.repeat(64) };
  const { status, body } = await verify({ head: foreign });
  expect({ status, body }).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
});

it('begins every play with the same ledger, to the last row', async () => {
  expect((await verified(async () => undefined)).finding).toBeNull();
  await reconcile(app.db);
});
