import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { ResultFrame } from './result/ResultFrame.js';

/** There is no connection to let them choose with; giving works without one. Said at the thumb, where it was asked for. */
export function NotLoaded({ onBack }: { onBack: () => void }) {
  const texts = useTexts().grant;
  return (
    <ResultFrame
      bar={
        <>
          <ErrorNote error={null} onRetry={() => globalThis.location.reload()} />
          <Button variant="primary" size="l" onClick={onBack}>
            {texts.chooseOption}
          </Button>
        </>
      }
    />
  );
}
