import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ProofTabs } from '../../parts/ProofTabs.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SealList } from './SealList.js';
import { SealNow } from './SealNow.js';
import { SealStatus } from './SealStatus.js';
import { useSeals } from './seals.api.js';
import { CheckOutside } from './CheckOutside.js';
import { Verifying } from './verify/Verifying.js';

/** Whether the ledger is what it was: sealed when, verified when, and how to check it without us. */
export function SealsScreen() {
  const texts = useOfficeTexts().seals;
  const seals = useSeals();
  const [newest] = seals.data?.pages ?? [];
  const maySeal = useCan('ledger:seal');
  return (
    <Page title={texts.title} lead={texts.lead} actions={maySeal && <SealNow />}>
      <ProofTabs />
      {seals.error && !newest && <ErrorNote error={seals.error} onRetry={() => void seals.refetch()} />}
      {!newest && !seals.error && <Skeleton lines={4} />}
      {newest && (
        <>
          <SealStatus newest={newest} />
          <Verifying />
          <CheckOutside publicKey={newest.publicKey} keyId={newest.keyId} />
          <SealList seals={seals} />
        </>
      )}
    </Page>
  );
}
