import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { startSender } from '../lib/outbox-sender.js';
import { leave, useSession } from '../lib/session.js';
import { showAnswer } from '../parts/gesture-cache.js';

/** After these the screen shows a policy that is no longer in force. */
const STALE_DESK: readonly string[] = ['policy_superseded', 'option_paused', 'option_not_in_policy', 'over_budget'];

/** Sends what is saved on this device for as long as its owner is signed in, whichever screen is open. */
export function useSender(): void {
  const client = useQueryClient();
  const { employee } = useSession();
  useEffect(
    () =>
      startSender(employee.id, {
        onRecorded: (answer) => showAnswer(client, answer),
        onRefused: ({ code }) => {
          if (STALE_DESK.includes(code)) void client.invalidateQueries({ queryKey: ['desk'] });
        },
        onSignedOut: () => leave(client),
      }),
    [client, employee.id],
  );
}
