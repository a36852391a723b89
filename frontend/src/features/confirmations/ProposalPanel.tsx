import { policyChanges } from '@amends/shared/policy-changes.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PolicyChangeList } from '../../parts/PolicyChangeList.js';
import { usePolicyVersion, usePolicyVersions } from '../../parts/policy-versions.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { useToast } from '../../ui/Toast.js';
import { type Proposal, useConfirm, useReturn } from './confirmations.api.js';
import styles from './ProposalPanel.module.css';

/** One proposed version: who proposes it, what it changes, and the two answers. */
export function ProposalPanel({ proposal }: { proposal: Proposal }) {
  const { department, policy } = proposal;
  const texts = useOfficeTexts().confirmations;
  const format = useFormat(department.timeZone);
  const say = useToast();
  const versions = usePolicyVersions(department.id);
  const publishedId = versions.data?.find(({ state }) => state === 'published')?.id;
  const published = usePolicyVersion(department.id, publishedId);
  const confirm = useConfirm(proposal, ({ policy: { version } }) =>
    say(texts.confirmed({ department: department.name, version })),
  );
  const giveBack = useReturn(proposal);
  const from = policy.effectiveFrom === null ? texts.atOnce : texts.from(format.moment(policy.effectiveFrom));
  const isBusy = confirm.isPending || giveBack.isPending;
  const error = confirm.error ?? giveBack.error;
  const isCompared = versions.data && (publishedId === undefined || published.data);
  return (
    <Panel title={texts.proposal({ department: department.name, version: policy.version })}>
      <div className={styles.proposal}>
        <p>{[policy.publishedBy && texts.by(policy.publishedBy), from].filter(Boolean).join(' ')}</p>
        {isCompared && (
          <PolicyChangeList
            full
            changes={policyChanges(published.data?.options ?? [], policy.options)}
            currency={department.currency}
          />
        )}
        {error && <ErrorNote error={error} />}
        <div className={styles.buttons}>
          <Button variant="primary" disabled={isBusy || !isCompared} onClick={() => confirm.mutate()}>
            {texts.confirm}
          </Button>
          <Button disabled={isBusy} onClick={() => giveBack.mutate()}>
            {texts.giveBack}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
