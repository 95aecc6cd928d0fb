import { resolve } from '$app/paths';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { NavGroup, NavItem } from '#lib/ui/frame/navigation.ts';

export type PageId =
  | 'overview'
  | 'items'
  | 'divisions'
  | 'drivers'
  | 'response'
  | 'training'
  | 'plan'
  | 'outcomes'
  | 'goals'
  | 'report'
  | 'data'
  | 'definitions';

const ROUTES = {
  overview: '/',
  items: '/engagement/items',
  divisions: '/engagement/divisions',
  drivers: '/engagement/drivers',
  response: '/engagement/response',
  training: '/training',
  plan: '/plan',
  outcomes: '/outcomes',
  goals: '/goals',
  report: '/report',
  data: '/data',
  definitions: '/definitions',
} as const satisfies Record<PageId, string>;

const ICONS = {
  overview: 'grid',
  items: 'sliders',
  divisions: 'heatMap',
  drivers: 'change',
  response: 'answered',
  training: 'bars',
  plan: 'calendar',
  outcomes: 'outcome',
  goals: 'flag',
  report: 'document',
  data: 'import',
  definitions: 'book',
} as const;

/** Address of a page below whatever path the product is served from. */
export const pageHref = (id: PageId): string => resolve(ROUTES[id]);

/** The page that a route id belongs to. */
export const pageOf = (routeId: string | null): PageId =>
  (Object.keys(ROUTES) as PageId[]).find((id) => ROUTES[id] === routeId) ?? 'overview';

const item = (id: PageId, label: string, badge = 0): NavItem => ({
  id,
  href: pageHref(id),
  label,
  icon: ICONS[id],
  badge,
});

/** The rail: pages that exist, in the groups of the design. `waiting`: quarantined rows. */
export function navGroups({ chrome }: Catalogue, waiting: number): NavGroup[] {
  const { nav, navGroups: groups } = chrome;
  return [
    { items: [item('overview', nav.overview)] },
    {
      label: groups.engagement,
      items: [
        item('items', nav.items),
        item('divisions', nav.divisions),
        item('drivers', nav.drivers),
        item('response', nav.response),
      ],
    },
    {
      label: groups.training,
      items: [
        item('training', nav.training),
        item('plan', nav.plan),
        item('outcomes', nav.outcomes),
      ],
    },
    { label: groups.development, items: [item('goals', nav.goals)] },
    {
      label: groups.compile,
      items: [
        item('report', nav.report),
        item('data', nav.data, waiting),
        item('definitions', nav.definitions),
      ],
    },
  ];
}

/** The five pages within a thumb's reach. */
export function barItems({ chrome: { navShort } }: Catalogue): NavItem[] {
  return (['overview', 'items', 'divisions', 'training', 'goals'] as const).map((id) =>
    item(id, navShort[id]),
  );
}
