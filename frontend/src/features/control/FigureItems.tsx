import type { VoucherLiabilityItem } from '@amends/shared/contract/control.js';
import { X } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Listing } from '../../ui/Listing.js';
import { Paged } from '../../ui/Paged.js';
import { Section } from '../../ui/Section.js';
import type { Column } from '../../ui/Table.js';
import { type LiabilityFigure, useLiabilityItems } from './control.api.js';

function useColumns(): Column<VoucherLiabilityItem>[] {
  const texts = useOfficeTexts().control.codes;
  const format = useFormat();
  return [
    {
      key: 'number',
      header: texts.items.number,
      cell: ({ gestureId, gestureNumber }) => <Link href={`/gestures/${gestureId}`}>{gestureNumber}</Link>,
      noWrap: true,
    },
    { key: 'at', header: texts.items.at, cell: ({ at }) => format.stamp(at), noWrap: true },
    { key: 'option', header: texts.items.option, cell: ({ optionTitle }) => optionTitle },
    { key: 'employee', header: texts.items.employee, cell: ({ employee }) => employee.name },
    {
      key: 'amount',
      header: texts.items.amount,
      cell: ({ amountMinor, currency }) => format.money(amountMinor, currency, 'always'),
      align: 'right',
    },
  ];
}

interface FigureItemsProps {
  figure: LiabilityFigure;
  department: string;
  onClose: () => void;
}

/** The codes behind one figure; each leads to its gesture. */
export function FigureItems({ figure, department, onClose }: FigureItemsProps) {
  const texts = useOfficeTexts().control.codes;
  const format = useFormat();
  const list = useLiabilityItems(figure);
  const title = texts.behind({ term: texts.terms[figure.term], department });
  const columns = useColumns();
  return (
    <Section
      title={title}
      action={
        <Button variant="quiet" icon={<X aria-hidden />} onClick={onClose}>
          {texts.hide}
        </Button>
      }
    >
      <Paged list={list} empty={<EmptyState title={texts.noItems} />}>
        {(rows) => (
          <Listing
            caption={title}
            fits="desktop"
            columns={columns}
            rows={rows}
            rowKey={({ gestureId, at }) => `${gestureId} ${at}`}
            card={(row) => ({
              href: `/gestures/${row.gestureId}`,
              title: row.optionTitle,
              end: format.money(row.amountMinor, row.currency, 'always'),
              facts: [row.gestureNumber, row.employee.name, format.stamp(row.at)],
            })}
          />
        )}
      </Paged>
    </Section>
  );
}
