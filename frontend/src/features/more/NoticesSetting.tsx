import { type Notices, useNotices } from '../../lib/notices.js';
import { useCan } from '../../lib/session.js';
import { useTexts } from '../../locales/texts.js';
import { Segmented } from '../../ui/Segmented.js';
import { Setting } from './Setting.js';

const SWITCH = ['on', 'off'] as const;

/** For heads: notices of new requests outside the page. */
export function NoticesSetting() {
  const { requests, more } = useTexts();
  const texts = requests.notice;
  const [notices, choose] = useNotices();
  if (!useCan('gesture:approve')) return null;
  const hints: Record<Notices, string> = {
    on: texts.settingHint,
    off: texts.settingHint,
    denied: texts.denied,
    unsupported: texts.unsupported,
  };
  return (
    <Setting name={texts.setting} hint={hints[notices]}>
      {(notices === 'on' || notices === 'off') && (
        <Segmented
          label={texts.setting}
          value={notices}
          options={SWITCH.map((one) => ({ value: one, label: more[one] }))}
          onChange={(next) => void choose(next === 'on')}
        />
      )}
    </Setting>
  );
}
