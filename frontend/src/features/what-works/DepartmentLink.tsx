import { Link, useSearchParams } from 'wouter';

/** The same filters in one department. */
export function departmentHref(params: URLSearchParams, departmentId: string): string {
  const next = new URLSearchParams(params);
  next.set('department', departmentId);
  return `/insights?${next}`;
}

export function DepartmentLink({ departmentId, name }: { departmentId: string; name: string }) {
  const [params] = useSearchParams();
  return <Link href={departmentHref(params, departmentId)}>{name}</Link>;
}
