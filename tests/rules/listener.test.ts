import { listener } from '../../backend/src/live/listener.js';
import type { LiveRow } from '../../backend/src/live/live.queries.js';
import { mayHear } from '../../backend/src/live/may-hear.js';
import type { Actor } from '../../backend/src/http/actor.js';

const HERE = 'here';
const actor = (id: string, ...roles: Actor['roles']): Actor => ({
  id,
  roles,
  name: { en: 'Aigul', ru: 'Айгуль' },
  email: 'aigul@example.test',
  locale: 'en',
  staffDepartmentId: null,
  address: '127.0.0.1',
});
const event = (changes: Partial<LiveRow> = {}): LiveRow => ({
  id: 7,
  kind: 'request',
  departmentId: HERE,
  employeeId: 'giver',
  subjectId: 'gesture',
  at: '2026-11-22T12:00:00.000Z',
  ...changes,
});
const staff = { role: 'staff', departmentId: HERE } as const;

it.each([
  ['the head hears what anybody asks', actor('head', { role: 'head', departmentId: HERE }), event(), true],
  ['the head of another department does not', actor('head', { role: 'head', departmentId: 'there' }), event(), false],
  ['whoever asked hears of their own', actor('giver', staff), event(), true],
  ['also when they serve elsewhere now', actor('giver', { role: 'staff', departmentId: 'there' }), event(), true],
  ['a colleague does not', actor('peer', staff), event(), false],
  ['a colleague hears what holds for everybody', actor('peer', staff), event({ employeeId: null }), true],
  [
    'people elsewhere do not',
    actor('peer', { role: 'staff', departmentId: 'there' }),
    event({ employeeId: null }),
    false,
  ],
  ['nor does finance', actor('fin', { role: 'finance', departmentId: null }), event({ employeeId: null }), false],
  [
    'finance hears of alarms',
    actor('fin', { role: 'finance', departmentId: null }),
    event({ kind: 'alarm', employeeId: null }),
    true,
  ],
  [
    'heads do not',
    actor('head', { role: 'head', departmentId: HERE }),
    event({ kind: 'alarm', employeeId: null }),
    false,
  ],
  ['nor do staff', actor('peer', staff), event({ kind: 'alarm', employeeId: null }), false],
  [
    'finance hears of flags',
    actor('fin', { role: 'finance', departmentId: null }),
    event({ kind: 'flag', employeeId: 'giver' }),
    true,
  ],
  [
    'and so does a head',
    actor('head', { role: 'head', departmentId: HERE }),
    event({ kind: 'flag', employeeId: null }),
    true,
  ],
  [
    'but not of one about themself',
    actor('head', { role: 'head', departmentId: HERE }),
    event({ kind: 'flag', employeeId: 'head' }),
    false,
  ],
  ['nor do staff', actor('peer', staff), event({ kind: 'flag', employeeId: null }), false],
] as const)('%s', (_, who, what, heard) => {
  expect(mayHear(who, what)).toBe(heard);
});

it('says an event in the words of server-sent events, and nothing of whom it concerns', () => {
  const { stream, tell, beat, reset } = listener(actor('giver', staff), 'token');
  tell(event());
  tell(event({ id: 8, employeeId: 'peer' }));
  beat(8);
  reset(9);
  expect(String(stream.read())).toBe(
    [
      'retry: 1000',
      'id: 7\nevent: request\ndata: {"kind":"request","departmentId":"here","subjectId":"gesture","at":"2026-11-22T12:00:00.000Z"}',
      ': still here\nid: 8',
      'id: 9\nevent: reset\ndata: {}',
      '',
    ].join('\n\n'),
  );
});

it('says nothing more after its end', async () => {
  const { stream, tell, end } = listener(actor('giver', staff), 'token');
  end();
  tell(event());
  end();
  expect(String(await stream.toArray())).toBe('retry: 1000\n\n');
});

it('lets go of whoever takes nothing, instead of keeping everything for them', () => {
  const { stream, tell, end } = listener(actor('giver', staff), 'token');
  for (let id = 1; id <= 1_000; id += 1) tell(event({ id }));
  expect(stream.destroyed).toBe(true);
  expect(stream.readableLength).toBeLessThan(70_000);
  expect(() => end()).not.toThrow();
});
