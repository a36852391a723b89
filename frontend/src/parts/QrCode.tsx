import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** White around the code, in modules, beside the padding: scanners want it in the dark theme too. */
const QUIET_MODULES = 2;

/** A QR code as one path; dark on white in every theme, as scanners want it. Stands beside the text it holds. */
export function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: QUIET_MODULES });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden>
      <path d={path} fill="currentColor" />
    </svg>
  );
}
