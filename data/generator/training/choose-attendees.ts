import { allocate } from '../allocate.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { DIVISIONS } from '../people/organisation.ts';
import type { Post } from '../people/staff.ts';
import type { Random } from '../random.ts';

/** One seat in a course and who may take it. */
export type Seat = { readonly course: string; readonly isFor: (post: Post) => boolean };
export type Taken = { readonly course: string; readonly post: Post };

/** How many different people each 部 is to send, by its own inclination to take part. */
function quotaByDivision(staff: readonly Post[], people: number): Map<string, number> {
  const sizes = groupBy(staff, ({ division }) => division);
  const weights = DIVISIONS.map(({ name, reach }) => (sizes.get(name)?.length ?? 0) * reach);
  const quota = allocate(people, weights);
  return new Map(DIVISIONS.map(({ name }, index) => [name, quota[index] ?? 0]));
}

const mostRestrictedFirst = (seats: readonly Seat[], staff: readonly Post[]): Seat[] => {
  const kinds = groupBy(seats, ({ course }) => course);
  const audience = [...kinds.values()].map((group) => ({
    group,
    size: staff.filter((post) => group[0]?.isFor(post)).length,
  }));
  return audience.sort((a, b) => a.size - b.size).flatMap(({ group }) => group);
};

/**
 * Fills every seat so that exactly `people` different people take part, nobody takes a course
 * twice, and the 部 send about as many as they are inclined to.
 *
 * @throws Error when the seats cannot be filled with that many people
 */
export function chooseAttendees(
  seats: readonly Seat[],
  staff: readonly Post[],
  people: number,
  random: Random,
): Taken[] {
  const quota = quotaByDivision(staff, people);
  const chosen = new Map<string, Post>();
  const taken: Taken[] = [];
  const has = new Set<string>();

  const newcomer = (seat: Seat): Post | undefined => {
    const free = staff.filter((p) => !chosen.has(p.member.id) && seat.isFor(p));
    const keyed = free.map((post) => {
      const left = Math.max(quota.get(post.division) ?? 0, 0.01);
      return { post, key: random.next() / left };
    });
    return keyed.length === 0 ? undefined : keyed.reduce((a, b) => (b.key < a.key ? b : a)).post;
  };
  const known = (seat: Seat): Post | undefined => {
    const fit = (p: Post) => seat.isFor(p) && !has.has(`${p.member.id} ${seat.course}`);
    const able = [...chosen.values()].filter(fit);
    return able.length === 0 ? undefined : random.pick(able);
  };

  mostRestrictedFirst(seats, staff).forEach((seat, index) => {
    const missing = people - chosen.size;
    const isNew = random.next() < missing / (seats.length - index);
    const post = isNew ? (newcomer(seat) ?? known(seat)) : (known(seat) ?? newcomer(seat));
    if (!post) throw new Error(`choose attendees: nobody left for ${seat.course}`);
    if (!chosen.has(post.member.id)) quota.set(post.division, (quota.get(post.division) ?? 0) - 1);
    chosen.set(post.member.id, post);
    has.add(`${post.member.id} ${seat.course}`);
    taken.push({ course: seat.course, post });
  });
  if (chosen.size !== people) {
    throw new Error(`choose attendees: expected ${people} people, found ${chosen.size}`);
  }
  return taken;
}
