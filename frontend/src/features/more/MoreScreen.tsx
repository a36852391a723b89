import { LOCALES } from '@amends/shared/locale.js';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { useTexts } from '../../locales/texts.js';
import { THEMES, useSingleKeys, useTheme } from '../../lib/preferences.js';
import { useSession } from '../../lib/session.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Segmented } from '../../ui/Segmented.js';
import { ChangePassword } from './ChangePassword.js';
import styles from './MoreScreen.module.css';
import { NoticesSetting } from './NoticesSetting.js';
import { OtherScreens } from './OtherScreens.js';
import { Setting } from './Setting.js';
import { SignOut } from './SignOut.js';
import { useLanguageSwitch } from './use-language-switch.js';

const SWITCH = ['on', 'off'] as const;

/** Who I am and how this device behaves. */
export function MoreScreen() {
  const { more: texts, common } = useTexts();
  const { employee, roles, departments } = useSession();
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useSingleKeys();
  const { locale, switchTo } = useLanguageSwitch();
  return (
    <Page title={texts.title} width="narrow">
      <Panel title={texts.me}>
        <p className={styles.name}>{employee.name}</p>
        <p className={styles.muted}>{employee.email}</p>
        <p className={styles.muted}>
          {[...roles.map((role) => common.roles[role]), ...departments.map((one) => one.name)].join(' · ')}
        </p>
      </Panel>
      <Panel title={texts.settings}>
        <Setting name={common.language}>
          <Segmented
            label={common.language}
            value={locale}
            options={LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
            onChange={switchTo}
          />
        </Setting>
        <Setting name={common.theme.label}>
          <Segmented
            label={common.theme.label}
            value={theme}
            options={THEMES.map((one) => ({ value: one, label: common.theme[one] }))}
            onChange={setTheme}
          />
        </Setting>
        <Setting name={texts.keys} hint={texts.keysHint}>
          <Segmented
            label={texts.keys}
            value={keys ? 'on' : 'off'}
            options={SWITCH.map((one) => ({ value: one, label: texts[one] }))}
            onChange={(next) => setKeys(next === 'on')}
          />
        </Setting>
        <NoticesSetting />
      </Panel>
      <ChangePassword />
      <OtherScreens />
      <SignOut />
    </Page>
  );
}
