import { type CameraTrouble, closeCamera, openCamera } from './camera.js';
import { qrReader } from './read-qr.js';

const LOOK_MS = 150;

interface ScannerEvents {
  onLooking: () => void;
  onTrouble: (trouble: CameraTrouble) => void;
  /** Once: it stops looking then. */
  onRead: (text: string) => void;
}

/**
 * Shows the camera's picture and looks through it until it has read a code.
 * @returns stops it and lets the camera go
 */
export function startScanner(video: HTMLVideoElement, events: ScannerEvents): () => void {
  let isStopped = false;
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    isStopped = true;
    clearInterval(timer);
    if (stream) closeCamera(stream);
  };
  const start = async (): Promise<void> => {
    const opened = await openCamera();
    if (typeof opened === 'string') {
      if (!isStopped) events.onTrouble(opened);
      return;
    }
    stream = opened;
    if (isStopped) {
      closeCamera(opened);
      return;
    }
    video.srcObject = opened;
    await video.play();
    events.onLooking();
    const read = qrReader(video);
    timer = setInterval(() => {
      const text = read();
      if (text === null) return;
      stop();
      events.onRead(text);
    }, LOOK_MS);
  };
  void start();
  return stop;
}
