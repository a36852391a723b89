import { useCallback, useRef } from 'react';
import { newKey } from './api.js';

/**
 * The Idempotency-Key of what is intended on this screen: the same body keeps its key, so that a second try cannot act
 * twice; another body is another intention.
 */
export function useIntentionKey(): (body: unknown) => string {
  const keys = useRef(new Map<string, string>());
  return useCallback((body) => {
    const intention = JSON.stringify(body);
    const key = keys.current.get(intention) ?? newKey();
    keys.current.set(intention, key);
    return key;
  }, []);
}
