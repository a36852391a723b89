import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { greetingAt } from './greeting-at.js';
import styles from './Greeting.module.css';

export function Greeting({ name, timeZone }: { name: string; timeZone: string }) {
  const texts = useTexts().home;
  const format = useFormat(timeZone);
  const [firstName = name] = name.split(' ');
  return (
    <h1 className={styles.greeting}>{texts.greeting({ time: texts[greetingAt(format.hour())], name: firstName })}</h1>
  );
}
