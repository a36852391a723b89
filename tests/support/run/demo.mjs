const TEMPLATE = 'amends_demo_template';

/**
 * Fills one database with the demo company, once for the whole run.
 * The workers copy it; they find its name in their environment.
 */
export async function seedDemoTemplate() {
  const { default: pg } = await import('pg');
  const { seedDemoCompany } = await import('../../../backend/dist/database/demo/seed-demo-company.js');
  const { demoFinance } = await import('../../../backend/dist/finance/demo-finance.js');
  const { keyFromSeed } = await import('../../../backend/dist/seal-key.js');
  const { template, adminUrl, ownerUrl } = JSON.parse(process.env.TEST_POSTGRES);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${TEMPLATE} template ${template} strategy file_copy owner amends_owner`);
  await client.end();
  const sealKey = keyFromSeed(Buffer.alloc(32, 'a seal that only tests press'));
  const finance = demoFinance({ sealKey, earlierSealKeys: [] });
  await seedDemoCompany(Object.assign(new URL(ownerUrl), { pathname: TEMPLATE }).href, finance);
  process.env.TEST_DEMO = TEMPLATE;
}
