import { CircleCheck } from 'lucide-react';
import { useDepartments } from '../../lib/directory.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useProposals } from './confirmations.api.js';
import { ProposalPanel } from './ProposalPanel.js';
import { SecondYesPanel } from './SecondYesPanel.js';

/** Finance's second yes: what waits for it, and above which cost anything does. */
export function ConfirmationsScreen() {
  const texts = useOfficeTexts().confirmations;
  const departments = useDepartments();
  const { proposals, isPending, error } = useProposals(departments.data ?? []);
  const failure = departments.error ?? error;
  return (
    <Page title={texts.title} lead={texts.lead} width="narrow">
      {failure && <ErrorNote error={failure} onRetry={() => void departments.refetch()} />}
      {!departments.data || isPending ? (
        <Skeleton lines={4} />
      ) : (
        proposals.length === 0 && (
          <EmptyState icon={<CircleCheck aria-hidden />} title={texts.none}>
            {texts.noneDetail}
          </EmptyState>
        )
      )}
      {proposals.map((proposal) => (
        <ProposalPanel key={proposal.department.id} proposal={proposal} />
      ))}
      {departments.data && <SecondYesPanel departments={departments.data} />}
    </Page>
  );
}
