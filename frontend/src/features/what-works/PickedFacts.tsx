import type { OptionInsight } from '@amends/shared/contract/insight.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DetailFacts } from './DetailFacts.js';
import { PickedRates } from './PickedRates.js';

/** What customers chose themselves against what staff picked for them. */
export function PickedFacts({ item: { chosen, imposed } }: { item: OptionInsight }) {
  const texts = useOfficeTexts().whatWorks.detail;
  return (
    <DetailFacts title={texts.picked}>
      <PickedRates chosen={chosen} imposed={imposed} />
    </DetailFacts>
  );
}
