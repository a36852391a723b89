import type { MessageKind } from '@amends/shared/contract/message.js';
import type { MessageFacts } from './message-facts.js';

/** What a sentence may name; `day` is the code's last one. */
export type Named = Pick<MessageFacts, 'title' | 'department'> & { code: string; day: string; promise: string };

/** A message in words: a subject, then one paragraph after the other. */
interface KindWords {
  subject: (named: Named) => string;
  before: (named: Named) => string[];
  /** Stands where the gesture has a code. */
  code?: (named: Named) => string;
  after: (named: Named) => string[];
}

export interface MessageWords {
  hello: (name: string | null) => string;
  kinds: Record<MessageKind, KindWords>;
  /** On the link to the customer's page. */
  open: string;
  why: (named: Named) => string;
}
