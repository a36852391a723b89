// the first that fits: most browsers also claim to be others
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bYaBrowser\//, 'Yandex'],
  [/\bSamsungBrowser\//, 'Samsung'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const classIn = (classes: readonly [RegExp, string][], text: string): string =>
  classes.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

/** What kind of program asks: `Chrome, Android`; `other, other` for whatever is no browser. */
export const clientClass = (userAgent: string): string =>
  `${classIn(BROWSERS, userAgent)}, ${classIn(SYSTEMS, userAgent)}`;
