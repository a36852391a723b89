import type { Desk } from '@amends/shared/contract/desk.js';
import type { Option } from '@amends/shared/contract/policy.js';
import { LOCALES } from '@amends/shared/locale.js';
import { useState } from 'react';
import { useLocale, useTexts } from '../../locales/texts.js';
import { guest } from '../../locales/guest.js';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import { Dialog } from '../../ui/Dialog.js';
import { Segmented } from '../../ui/Segmented.js';
import styles from './LetThemChoose.module.css';
import { useOptionsIn } from './use-options-in.js';

interface LetThemChooseProps {
  desk: Desk;
  fits: readonly Option[];
  onChoose: (option: Option) => void;
  onClose: () => void;
}

/** The phone turned to the customer: what they may have, in their language, without costs. */
export function LetThemChoose({ desk, fits, onChoose, onClose }: LetThemChooseProps) {
  const { locale } = useLocale();
  const common = useTexts().common;
  const [theirs, setTheirs] = useState(locale);
  const texts = guest[theirs];
  const translated = useOptionsIn(theirs, desk);
  const shown = fits.filter((option) => option.refusal === null);
  return (
    <Dialog title={texts.title} onClose={onClose} full>
      <p className={styles.lead}>{texts.lead}</p>
      <Segmented
        label={common.language}
        value={theirs}
        options={LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
        onChange={setTheirs}
      />
      <ul className={styles.list} lang={theirs}>
        {shown.map((option) => {
          const words = translated.find((one) => one.id === option.id) ?? option;
          return (
            <li key={option.id}>
              <button
                type="button"
                className={styles.option}
                onClick={() => {
                  onChoose(option);
                  onClose();
                }}
              >
                <OptionIcon kind={option.kind} />
                <span>
                  <b>{words.title}</b>
                  {words.say}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
