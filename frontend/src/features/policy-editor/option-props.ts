import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';
import type { FaultKind } from '@amends/shared/policy-faults.js';

/** One option in the list and what may be done with its place. */
export interface OptionRowProps {
  option: AuthoredOption;
  place: number;
  count: number;
  isOpen: boolean;
  isDragged: boolean;
  onOpen: () => void;
  onOpenOther: (id: string | null) => void;
  onMove: (place: number) => void;
  onDrag: () => void;
}

/** A part of the form of one option. */
export interface PartProps {
  option: AuthoredOption;
  onChange: (patch: Partial<AuthoredOption>) => void;
  /** What is wrong with a field, by its path; undefined = nothing. */
  faultOf: (field: string) => FaultKind | undefined;
}
