export const monthPath = (departmentId: string, month: string): string => `/close/${departmentId}/${month}`;
