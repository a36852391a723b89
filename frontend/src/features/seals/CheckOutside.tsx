import { Copy, Download, FileCode } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useCopy } from '../../parts/use-copy.js';
import { Button, DownloadButton } from '../../ui/Button.js';
import { Panel } from '../../ui/Panel.js';
import styles from './CheckOutside.module.css';
import { PROOF_HREF, VERIFIER_HREF } from './seals.api.js';

/** The server names the file by the day in UTC. */
const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** How anybody checks the ledger without trusting this server: the program, a proof, the key. */
export function CheckOutside({ publicKey, keyId }: { publicKey: string; keyId: string }) {
  const texts = useOfficeTexts().seals.outside;
  const copy = useCopy();
  const [today] = useState(() => new Date().toISOString().slice(0, DAY_LENGTH));
  const command = `node verify-amends-ledger.mjs amends-ledger-proof-${today}.ndjson --key ${publicKey}`;
  const facts = [
    { name: texts.key, value: publicKey, note: texts.keyId({ id: keyId }) },
    { name: texts.command, value: command, note: '' },
  ];
  return (
    <Panel title={texts.title}>
      <p className={styles.lead}>{texts.lead}</p>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.files}>
        <DownloadButton icon={<FileCode aria-hidden />} href={VERIFIER_HREF}>
          {texts.verifier}
        </DownloadButton>
        <DownloadButton icon={<Download aria-hidden />} href={PROOF_HREF}>
          {texts.proof}
        </DownloadButton>
      </div>
      <dl className={styles.facts}>
        {facts.map(({ name, value, note }) => (
          <div key={name} className={styles.fact}>
            <dt>
              {name}
              {note && <small> · {note}</small>}
            </dt>
            <dd>
              <code>{value}</code>
              <Button
                variant="quiet"
                icon={<Copy aria-hidden />}
                aria-label={`${texts.copy}: ${name}`}
                onClick={() => copy(value, texts.copied)}
              >
                {texts.copy}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
