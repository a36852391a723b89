import type { ApprovalDecision, ApprovalRequest, Gesture } from '@amends/shared/contract/gesture.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, newKey } from '../../lib/api.js';
import { isProblem } from '../../lib/problem.js';

interface Answered {
  onAnswered: (decision: ApprovalDecision) => void;
  /** Somebody else, or the clock, was quicker; says how it stands. */
  onTooLate: (detail: string) => void;
}

/**
 * Answers a waiting request. The key belongs to the decision, so that a second try cannot settle it twice.
 * Both callbacks come also when the request has left the screen meanwhile.
 */
export function useAnswerRequest(gestureId: string, { onAnswered, onTooLate }: Answered) {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const keyOf = (body: ApprovalRequest): string => {
    const intention = JSON.stringify(body);
    const key = keys.current.get(intention) ?? newKey();
    keys.current.set(intention, key);
    return key;
  };
  return useMutation({
    mutationFn: (body: ApprovalRequest) =>
      api.post<{ gesture: Gesture }>(`/api/gestures/${gestureId}/approval`, body, keyOf(body)),
    onSuccess: (_answer, { decision }) => onAnswered(decision),
    onError: (error) => {
      if (isProblem(error, 'already_settled')) onTooLate(error.detail);
    },
    onSettled: () => {
      for (const key of ['approvals', 'team-today', 'gestures']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
