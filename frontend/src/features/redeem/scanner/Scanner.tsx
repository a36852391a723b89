import { CameraOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import type { CameraTrouble } from './camera.js';
import styles from './Scanner.module.css';
import { startScanner } from './start-scanner.js';

/** The camera's picture until a QR code is in it; where there is none, why, and that typing works as well. */
export function Scanner({ onRead }: { onRead: (text: string) => void }) {
  const texts = useAfterTexts().redeem;
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraTrouble | 'starting' | 'looking'>('starting');
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  useEffect(() => {
    if (!video.current) return undefined;
    return startScanner(video.current, {
      onLooking: () => setState('looking'),
      onTrouble: setState,
      onRead: (text) => latest.current(text),
    });
  }, []);
  if (state !== 'starting' && state !== 'looking') {
    return (
      <div role="alert">
        <EmptyState icon={<CameraOff />} title={texts.camera[state].title}>
          {texts.camera[state].detail}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.scanner}>
      <video ref={video} className={styles.picture} muted playsInline aria-label={texts.aim} />
      <output className={styles.aim}>{state === 'starting' ? texts.starting : texts.aim}</output>
    </div>
  );
}
