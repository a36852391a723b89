/** Why the camera does not show anything. */
export type CameraTrouble = 'noCamera' | 'refused' | 'insecure' | 'busy';

const TROUBLE_BY_NAME: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const troubleOf = (error: unknown): CameraTrouble =>
  (error instanceof Error ? TROUBLE_BY_NAME[error.name] : undefined) ?? 'noCamera';

/**
 * The camera that looks away from the person, where there are several.
 * @returns its picture, or why there is none
 */
export async function openCamera(): Promise<MediaStream | CameraTrouble> {
  // browsers hide the camera from pages that came over plain http
  if (!globalThis.isSecureContext) return 'insecure';
  if (!('mediaDevices' in navigator)) return 'noCamera';
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (error) {
    return troubleOf(error);
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
