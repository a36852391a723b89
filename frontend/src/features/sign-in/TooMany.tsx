import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { isProblem } from '../../lib/problem.js';
import { useTexts } from '../../locales/texts.js';
import styles from './TooMany.module.css';

const MINUTE_MS = 60_000;

function Until({ minutes }: { minutes: number }) {
  const texts = useTexts().signIn;
  const format = useFormat();
  const [at] = useState(() => new Date(Date.now() + minutes * MINUTE_MS));
  return <p className={styles.until}>{texts.tryAt(format.time(at.toISOString()))}</p>;
}

/** When it is possible to try again, as a time of day. */
export function TooMany({ error }: { error: unknown }) {
  if (!isProblem(error, 'too_many_attempts')) return null;
  return <Until key={error.detail} minutes={Number(error.facts['retryAfterMinutes'] ?? 1)} />;
}
