/** What several of the office's screens say. */
export const office = {
  month: 'Month',
  everyMonth: 'Every month',
  allDepartments: 'All departments',
  department: 'Department',
  noDepartment: 'No department is open to you here.',
  noDepartmentHint: 'Whoever manages people in Amends can change that.',
  filters: 'Filters',
  clear: 'Clear filters',
  csv: 'Export CSV',
};
