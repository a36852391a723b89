import type { ComparedHead } from '@amends/shared/contract/seal.js';
import { Check, TriangleAlert } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Tag } from '../../../ui/Tag.js';
import styles from './verify.module.css';

/** Each head that was kept elsewhere, against this history. */
export function ComparedHeads({ heads }: { heads: readonly ComparedHead[] }) {
  const texts = useOfficeTexts().seals.verify;
  const format = useFormat();
  return (
    <ul className={styles.heads} aria-label={texts.heads}>
      {heads.map(({ source, number, matches }) => (
        <li key={`${source} ${number}`}>
          <Tag
            tone={matches ? 'healthy' : 'exhausted'}
            icon={matches ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}
          >
            {(matches ? texts.headMatches : texts.headDiffers)({ number: format.number(number) })}
          </Tag>{' '}
          {texts.sources[source]}
        </li>
      ))}
    </ul>
  );
}
