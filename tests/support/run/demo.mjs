const TEMPLATE = 'amends_demo_template';

/**
 * Fills one database with the demo company, once for the whole run.
 * The workers copy it; they find its name in their environment.
 */
export async function seedDemoTemplate() {
  const { default: pg } = await import('pg');
  const { seedDemoCompany } = await import('../../../backend/dist/database/demo/seed-demo-company.js');
  const { template, adminUrl, ownerUrl } = JSON.parse(process.env.TEST_POSTGRES);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${TEMPLATE} template ${template} owner amends_owner`);
  await client.end();
  await seedDemoCompany(Object.assign(new URL(ownerUrl), { pathname: TEMPLATE }).href);
  process.env.TEST_DEMO = TEMPLATE;
}
