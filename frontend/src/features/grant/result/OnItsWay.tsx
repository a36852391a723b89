import { CloudUpload, Smartphone } from 'lucide-react';
import type { OutboxItem } from '../../../lib/outbox.js';
import { sendNow } from '../../../lib/outbox-sender.js';
import { useTexts } from '../../../locales/texts.js';
import { Button } from '../../../ui/Button.js';
import { ResultFrame } from './ResultFrame.js';
import { ResultHead } from './ResultHead.js';

/** Stored and not answered yet: never called given. The next case may begin meanwhile. */
export function OnItsWay({ item, onNext }: { item: OutboxItem; onNext: () => void }) {
  const texts = useTexts().grant.state;
  const isFirstTry = item.attempts === 0;
  const head = isFirstTry ? (
    <ResultHead tone="neutral" icon={<CloudUpload />} title={texts.sending} />
  ) : (
    <ResultHead tone="offline" icon={<Smartphone />} title={texts.saved} detail={texts.savedDetail} />
  );
  return (
    <ResultFrame
      bar={
        !isFirstTry && (
          <>
            <Button variant="primary" size="l" disabled={item.state === 'sending'} onClick={sendNow}>
              {item.state === 'sending' ? texts.sending : texts.sendNow}
            </Button>
            <Button onClick={onNext}>{texts.nextCase}</Button>
          </>
        )
      }
    >
      {head}
    </ResultFrame>
  );
}
