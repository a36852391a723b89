import type { Desk } from '@amends/shared/contract/desk.js';
import { useState } from 'react';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useFreshBudget } from '../result/use-fresh-budget.js';
import type { CaseActions } from '../use-case.js';
import { useChoice } from './choice.api.js';
import { Choosing } from './Choosing.js';
import { NotChosen } from './NotChosen.js';
import { Picked } from './Picked.js';
import { Turned } from './Turned.js';

interface OfferedProps {
  id: string;
  desk: Desk;
  actions: CaseActions;
}

/** Where the choice stands: open, picked, taken back or over. */
export function Offered({ id, desk, actions }: OfferedProps) {
  const { data: choice, error, refetch } = useChoice(id);
  const [isTurned, setIsTurned] = useState(false);
  useFreshBudget(choice?.state);
  if (!choice) return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} />;
  return (
    <>
      {choice.state === 'open' && (
        <Choosing choice={choice} desk={desk} onTurn={() => setIsTurned(true)} onNext={actions.restart} />
      )}
      {choice.gesture && <Picked desk={desk} gesture={choice.gesture} onDone={actions.restart} />}
      {(choice.state === 'withdrawn' || choice.state === 'expired') && <NotChosen choice={choice} actions={actions} />}
      {isTurned && <Turned choice={choice} desk={desk} onClose={() => setIsTurned(false)} />}
    </>
  );
}
