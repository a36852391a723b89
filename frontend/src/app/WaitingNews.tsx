import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '../lib/format.js';
import { showNotice, useNotices } from '../lib/notices.js';
import { useTitleCount } from '../lib/title.js';
import { useTexts } from '../locales/texts.js';
import { useWaitingRequests } from '../parts/use-waiting-requests.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';

/** Says on every screen how many requests wait: aloud, in the tab's title, and where wanted outside the page. */
export function WaitingNews() {
  const texts = useTexts().requests;
  const format = useFormat();
  const [, navigate] = useLocation();
  const [notices] = useNotices();
  const { data: waiting } = useWaitingRequests();
  const known = useRef<ReadonlySet<string>>(undefined);
  useTitleCount(waiting?.length ?? 0);
  useEffect(() => {
    if (!waiting) return;
    const before = known.current;
    known.current = new Set(waiting.map(({ id }) => id));
    // what waited already when the page was opened is no news
    if (!before || notices !== 'on' || document.hasFocus()) return;
    for (const { id, employee, amountMinor, currency, option, can } of waiting) {
      if (before.has(id) || !can.approve) continue;
      const amount = format.money(amountMinor, currency);
      showNotice({
        title: texts.notice.title({ name: employee.name, amount }),
        body: option.title,
        about: id,
        onOpen: () => navigate('/requests'),
      });
    }
  }, [waiting, notices, texts, format, navigate]);
  return (
    <VisuallyHidden as="output">{waiting && waiting.length > 0 ? texts.waiting(waiting.length) : null}</VisuallyHidden>
  );
}
