import { RotateCw, TriangleAlert } from 'lucide-react';
import { ApiProblem } from '../lib/problem.js';
import { useTexts } from '../locales/texts.js';
import { Button } from './Button.js';
import styles from './ErrorNote.module.css';

/** What went wrong in the person's words: the server's when it answered, else that it was not reached. */
export function useErrorText(error: unknown): { title: string; detail: string } {
  const texts = useTexts().common;
  if (error instanceof ApiProblem) return { title: error.title, detail: error.detail };
  return texts.notReached;
}

/** Says what happened, what is safe and what to do next. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const texts = useTexts().common;
  const { title, detail } = useErrorText(error);
  return (
    <div className={styles.note} role="alert">
      <TriangleAlert aria-hidden />
      <div className={styles.words}>
        <b>{title}</b>
        <p>{detail}</p>
      </div>
      {onRetry && (
        <Button icon={<RotateCw />} onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
    </div>
  );
}
