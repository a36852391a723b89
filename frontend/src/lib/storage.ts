/** What this device remembers. A full, forbidden or garbled storage reads as empty. */
export function recall(key: string, storage: Storage = localStorage): unknown {
  try {
    const text = storage.getItem(key);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** @returns whether it is kept now */
export function remember(key: string, value: unknown, storage: Storage = localStorage): boolean {
  try {
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string, storage: Storage = localStorage): void {
  storage.removeItem(key);
}

export function forgetAll(prefix: string, storage: Storage = localStorage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}
