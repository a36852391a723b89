import type { ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { Check, TriangleAlert } from 'lucide-react';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import { Tag } from '../../ui/Tag.js';

type CheckResult = ReconciliationAnswer['checks'][number];

/** A rule that this build does not know yet stands under its own name. */
function wordsOf(name: string, words: Readonly<Record<string, string>>): string {
  return words[name] ?? name;
}

export function checkColumns(texts: OfficeTexts['reconciliation']): Column<CheckResult>[] {
  return [
    { key: 'rule', header: texts.rule, cell: ({ name }) => wordsOf(name, texts.checks) },
    {
      key: 'result',
      header: texts.result,
      noWrap: true,
      cell: ({ violations }) =>
        violations === 0 ? (
          <Tag tone="healthy" icon={<Check aria-hidden />}>
            {texts.holds}
          </Tag>
        ) : (
          <Tag tone="exhausted" icon={<TriangleAlert aria-hidden />}>
            {texts.violations(violations)}
          </Tag>
        ),
    },
  ];
}
