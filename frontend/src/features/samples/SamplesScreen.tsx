import { Dices } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ProofTabs } from '../../parts/ProofTabs.js';
import { Button } from '../../ui/Button.js';
import { Page } from '../../ui/Page.js';
import { DrawDialog } from './DrawDialog.js';
import { SampleList } from './SampleList.js';

/** Random entries for an auditor: drawn so that anybody can draw them again. */
export function SamplesScreen() {
  const texts = useOfficeTexts().samples;
  const [drawing, setDrawing] = useState(false);
  const mayDraw = useCan('ledger:sample');
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        mayDraw && (
          <Button variant="primary" icon={<Dices aria-hidden />} onClick={() => setDrawing(true)}>
            {texts.draw}
          </Button>
        )
      }
    >
      <ProofTabs />
      <SampleList />
      {drawing && <DrawDialog onClose={() => setDrawing(false)} />}
    </Page>
  );
}
