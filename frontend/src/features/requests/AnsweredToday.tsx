import { useTexts } from '../../locales/texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { AnsweredRequest } from './AnsweredRequest.js';
import styles from './AnsweredToday.module.css';
import { useAnsweredToday } from './use-answered-today.js';

/** What became of today's requests. */
export function AnsweredToday() {
  const texts = useTexts().requests;
  const { data: answered, error, refetch } = useAnsweredToday();
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!answered) return null;
  return (
    <Panel flush title={texts.answeredToday}>
      {answered.length === 0 ? (
        <p className={styles.none}>{texts.answeredNone}</p>
      ) : (
        <ul>
          {answered.map((gesture) => (
            <AnsweredRequest key={gesture.id} gesture={gesture} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
