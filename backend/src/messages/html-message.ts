import type { MessageParts } from './message-parts.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const FONT = 'font-family:-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const BODY = `margin:0;padding:32px 16px;${FONT};font-size:16px;line-height:1.5`;
const CODE =
  'margin:24px 0;font-size:28px;letter-spacing:3px;font-weight:600;font-family:ui-monospace,Consolas,monospace';
const LINK = 'display:inline-block;padding:12px 20px;border:1px solid currentColor;border-radius:8px;color:inherit';
const SMALL = 'margin:32px 0 0;font-size:13px;opacity:0.7';

/** Plain HTML that mail programs show alike, in light and dark: nothing is loaded, nothing tells that it was opened. */
export function htmlMessage({ locale, hello, paragraphs, code, open, page, signOff, why }: MessageParts): string {
  const told = [hello, ...paragraphs].map((text) => `<p style="margin:0 0 16px">${escaped(text)}</p>`);
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body style="${BODY}"><div style="max-width:560px;margin:0 auto">
${told.join('\n')}
${code === null ? '' : `<p style="${CODE}">${escaped(code)}</p>\n`}<p style="margin:24px 0"><a href="${escaped(page)}" style="${LINK}">${escaped(open)}</a></p>
<p style="margin:0">${escaped(signOff)}</p>
<p style="${SMALL}">${escaped(why)}</p>
</div></body></html>
`;
}
