import type { IconName } from '../icons.ts';

/** A page that exists. `href` is ready for use: the caller has resolved it against the base. */
export type NavItem = {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** How much work waits there; shown only where it is more than none. */
  readonly badge?: number;
};

/** Pages that belong together; the first group has no label. */
export type NavGroup = { readonly label?: string; readonly items: readonly NavItem[] };

/** Where the data are: requests to other hosts in this session, and the last save. */
export type PromiseState = { readonly requests: number; readonly savedAt: Date | null };
