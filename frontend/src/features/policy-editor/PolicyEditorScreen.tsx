import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { usePolicyVersion, usePolicyVersions } from '../../parts/policy-versions.js';
import { useCategories } from '../../parts/use-categories.js';
import { useDepartment } from '../../parts/use-department.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { PolicyEditor } from './PolicyEditor.js';
import { draftQuery, useInForce } from './policy-editor.api.js';

/** Where a head writes the department's policy. */
export function PolicyEditorScreen({ departmentId }: { departmentId: string }) {
  const texts = useOfficeTexts().policyEditor;
  const draft = useQuery(draftQuery(departmentId));
  const categories = useCategories();
  const department = useDepartment(departmentId);
  const inForce = useInForce(departmentId);
  const versions = usePolicyVersions(departmentId);
  const publishedId = versions.data?.find(({ state }) => state === 'published')?.id;
  const published = usePolicyVersion(departmentId, publishedId);
  const known = useMemo(() => new Set(categories.data?.map(({ id }) => id)), [categories.data]);

  const failed = [draft, categories, inForce, versions, published].find((query) => query.error && !query.data);
  const isReady = versions.data && (publishedId === undefined || published.data);
  if (draft.data && categories.data && department && inForce.data !== undefined && isReady) {
    return (
      <PolicyEditor
        key={departmentId}
        department={department}
        categories={categories.data}
        categoryIds={known}
        saved={draft.data}
        inForce={inForce.data}
        published={published.data ?? null}
      />
    );
  }
  return (
    <Page title={texts.title}>
      {failed ? <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} /> : <Skeleton lines={8} />}
    </Page>
  );
}
