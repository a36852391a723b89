import { decodeQR } from 'qr/decode.js';

/** Pictures are made this small before they are read: enough for a code that fills a third of them. */
const LONGEST_SIDE = 720;

/** Reads QR codes from a video's picture as it is now; keeps one canvas for all of them. */
export function qrReader(video: HTMLVideoElement): () => string | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return () => {
    const { videoWidth, videoHeight } = video;
    if (!context || videoWidth === 0) return null;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // most pictures hold no code
      return null;
    }
  };
}
