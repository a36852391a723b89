import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import type { Chance } from '../chance.js';
import type { DepartmentSlug } from '../company/demo-types.js';
import { GUEST_NAMES } from './guest-names.js';

const KNOWN_SHARE = 0.24;
const TIER_SHARE = 0.25;
const CONTACT_SHARE = 0.3;

/** The customers of one department: mostly new ones, now and then one who has been here before. */
export interface GuestBook {
  /** @param known whether it may be somebody who has been here before */
  next(known?: boolean): CustomerInput;
}

/** @param reserved whose names and references nobody else gets */
export function newGuestBook(
  department: DepartmentSlug,
  chance: Chance,
  reserved: readonly CustomerInput[],
): GuestBook {
  const guests: CustomerInput[] = [];
  const taken = new Set(reserved.flatMap(({ reference, name }) => [reference, name ?? '']));

  /** Draws until nobody else has it: a name or a place means one person here. */
  function unique(draw: () => string): string {
    for (;;) {
      const drawn = draw();
      if (!taken.has(drawn)) {
        taken.add(drawn);
        return drawn;
      }
    }
  }

  function arrive(): CustomerInput {
    const name = unique(() => {
      const names = chance.weighted(GUEST_NAMES[department]);
      return `${chance.of(names.given)} ${chance.of(names.family)}`;
    });
    const guest: CustomerInput = { reference: unique(() => REFERENCES[department](name, chance)), name };
    if (chance.happens(TIER_SHARE))
      guest.tier = chance.weighted([
        ['Silver', 5],
        ['Gold', 3],
        ['Platinum', 1],
      ]);
    if (chance.happens(CONTACT_SHARE)) guest.contact = contactOf(guest.reference);
    guests.push(guest);
    return guest;
  }

  return {
    next: (known = true) => (known && guests.length > 0 && chance.happens(KNOWN_SHARE) ? chance.of(guests) : arrive()),
  };
}

/** What each house knows its customers by: a seat or a booking, a room, a table. */
const REFERENCES: Record<DepartmentSlug, (name: string, chance: Chance) => string> = {
  gate: (_name, chance) => (chance.happens(0.6) ? seat(chance) : booking(chance)),
  hotel: (_name, chance) => `${chance.whole(2, 8)}${String(chance.whole(1, 32)).padStart(2, '0')}`,
  table: (name, chance) => `Table ${chance.whole(1, 24)} · ${name.split(' ').at(-1)}`,
};

const signOf = (signs: string, chance: Chance): string => signs.charAt(chance.whole(0, signs.length - 1));

const seat = (chance: Chance): string => `${chance.whole(4, 34)}${signOf('ABCDEF', chance)}`;

const booking = (chance: Chance): string =>
  Array.from({ length: 6 }, () => signOf('BCDFGHJKLMNPQRSTVWXYZ23456789', chance)).join('');

const contactOf = (reference: string): string =>
  `guest-${reference.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}@mail.example`;
