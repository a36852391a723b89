import type { MigrationInterface } from 'typeorm';
import { People1700000000001 } from './1700000000001-people.js';
import { Policy1700000000002 } from './1700000000002-policy.js';
import { Ledger1700000000003 } from './1700000000003-ledger.js';
import { Decisions1700000000004 } from './1700000000004-decisions.js';
import { MoreToHear1700000000005 } from './1700000000005-more-to-hear.js';
import { ChoicesAndVouchers1700000000006 } from './1700000000006-choices-and-vouchers.js';
import { Promises1700000000007 } from './1700000000007-promises.js';
import { CustomerPage1700000000008 } from './1700000000008-customer-page.js';
import { Insights1700000000009 } from './1700000000009-insights.js';
import { Seals1700000000010 } from './1700000000010-seals.js';
import { Explorer1700000000011 } from './1700000000011-explorer.js';
import { Closing1700000000012 } from './1700000000012-closing.js';
import { Flags1700000000013 } from './1700000000013-flags.js';
import { HeadMail1700000000014 } from './1700000000014-head-mail.js';
import { FlagsTold1700000000015 } from './1700000000015-flags-told.js';
import { FullLook1700000000016 } from './1700000000016-full-look.js';
import { RareEntries1700000000017 } from './1700000000017-rare-entries.js';

/** In order; a migration that has landed is never edited, only followed by another. */
export const migrations: (new () => MigrationInterface)[] = [
  People1700000000001,
  Policy1700000000002,
  Ledger1700000000003,
  Decisions1700000000004,
  MoreToHear1700000000005,
  ChoicesAndVouchers1700000000006,
  Promises1700000000007,
  CustomerPage1700000000008,
  Insights1700000000009,
  Seals1700000000010,
  Explorer1700000000011,
  Closing1700000000012,
  Flags1700000000013,
  HeadMail1700000000014,
  FlagsTold1700000000015,
  FullLook1700000000016,
  RareEntries1700000000017,
];
