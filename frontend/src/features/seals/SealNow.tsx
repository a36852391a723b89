import { Stamp } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { useErrorText } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { useSealNow } from './seals.api.js';

/** Seals what is new, without waiting for the minute to be over. */
export function SealNow() {
  const texts = useOfficeTexts().seals;
  const format = useFormat();
  const say = useToast();
  const seal = useSealNow();
  const trouble = useErrorText(seal.error);
  const onSuccess = ({ sealed }: { sealed: number }): void => say(texts.sealed(sealed, format.number(sealed)));
  return (
    <>
      {seal.error && <span role="alert">{trouble.title}</span>}
      <Button
        icon={<Stamp aria-hidden />}
        disabled={seal.isPending}
        onClick={() => seal.mutate(undefined, { onSuccess })}
      >
        {seal.isPending ? texts.sealing : texts.sealNow}
      </Button>
    </>
  );
}
