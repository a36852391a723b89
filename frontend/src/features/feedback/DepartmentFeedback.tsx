import type { Department } from '@amends/shared/contract/department.js';
import { FEEDBACK_KINDS } from '@amends/shared/contract/feedback.js';
import { RATING_DOUBTFUL_MAX, RATING_LOW_MAX } from '@amends/shared/limits.js';
import { MessageCircle } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { Paged } from '../../ui/Paged.js';
import { useFeedback } from './feedback.api.js';
import { FeedbackCard } from './FeedbackCard.js';

const RATINGS: readonly number[] = [RATING_LOW_MAX, RATING_DOUBTFUL_MAX];

/** What customers said, newest first, narrowed by the URL. It keeps up by itself. */
export function DepartmentFeedback({ department: { id, timeZone } }: { department: Department }) {
  const { feedback: texts, office } = useOfficeTexts();
  const [params, setParams] = useSearchParams();
  const kind = FEEDBACK_KINDS.find((one) => one === params.get('kind'));
  const ratingMax = RATINGS.find((one) => String(one) === params.get('rating'));
  const list = useFeedback(id, { kind, ratingMax });
  const set = (name: string, value: string): void =>
    setParams(
      (now) => {
        now.delete(name);
        if (value) now.set(name, value);
        // ideas have no rating
        if (name === 'rating' && value) now.delete('kind');
        if (name === 'kind' && value === 'idea') now.delete('rating');
        return now;
      },
      { replace: true },
    );
  const isNarrowed = kind !== undefined || ratingMax !== undefined;
  const clear = (): void => {
    setParams(
      (now) => {
        now.delete('kind');
        now.delete('rating');
        return now;
      },
      { replace: true },
    );
  };
  return (
    <>
      <FilterBar label={office.filters}>
        <FilterSelect
          label={texts.kind}
          value={kind ?? ''}
          everything={texts.everything}
          options={FEEDBACK_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={(value) => set('kind', value)}
        />
        <FilterSelect
          label={texts.rating}
          value={ratingMax === undefined ? '' : String(ratingMax)}
          everything={texts.anyRating}
          options={RATINGS.map((value) => ({ value: String(value), label: texts.upTo(value) }))}
          onChange={(value) => set('rating', value)}
        />
      </FilterBar>
      <Paged
        list={list}
        empty={
          <EmptyState
            icon={<MessageCircle aria-hidden />}
            title={isNarrowed ? texts.emptyFiltered : texts.empty}
            action={isNarrowed && <Button onClick={clear}>{office.clear}</Button>}
          >
            {!isNarrowed && texts.emptyHint}
          </EmptyState>
        }
      >
        {(rows) => (
          <ul>
            {rows.map((feedback) => (
              <FeedbackCard key={feedback.id} feedback={feedback} timeZone={timeZone} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
