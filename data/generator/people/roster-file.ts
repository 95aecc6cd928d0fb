import { eraYearOf, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { csvFile, type SampleFile } from '../csv.ts';
import { seededRandom } from '../random.ts';
import { dxAttendees } from '../training/digital-files.ts';
import { FIRST_YEAR, LAST_YEAR, staffOf, type Post } from './staff.ts';

const MOVED = 8;

/** 昭和63年度, 平成20年度 */
function yearText(year: FiscalYear): string {
  const { era, year: ofEra } = eraYearOf(year);
  return `${era}${ofEra}年度`;
}

/** The last post of everybody since 令和3年度, with the 年度 in which they left. */
function lastPosts(): Map<string, { readonly post: Post; readonly left: number | null }> {
  const last = new Map<string, { readonly post: Post; readonly left: number | null }>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const post of staffOf(year)) {
      last.set(post.member.id, { post, left: year === LAST_YEAR ? null : year });
    }
  }
  return last;
}

/**
 * Who changes desks in July 2026: DX推進員 of a 課 that keeps another one, each with somebody of the same
 * rank in another 課 that has one, so that no 課 wins or loses its only one and 職員数 stays.
 */
function movesInJuly(): Map<string, Post> {
  const random = seededRandom('minori roster');
  const placeOf = ({ division, section }: Post) => `${division} ${section}`;
  const trained = dxAttendees();
  const bySection = groupBy(trained, placeOf);
  const isTrained = new Set(trained.map(({ member }) => member.id));
  const moves = new Map<string, Post>();
  const leaving = new Set<string>();
  for (const post of random.shuffle(trained)) {
    if (moves.size >= 2 * MOVED) break;
    if ((bySection.get(placeOf(post))?.length ?? 0) < 2 || leaving.has(placeOf(post))) continue;
    const partners = staffOf(LAST_YEAR).filter(
      (other) =>
        other.position === post.position &&
        other.employment === post.employment &&
        other.division !== post.division &&
        bySection.has(placeOf(other)) &&
        !isTrained.has(other.member.id) &&
        !moves.has(other.member.id),
    );
    const partner = random.pick(partners);
    moves.set(post.member.id, { ...partner, member: post.member });
    moves.set(partner.member.id, { ...post, member: partner.member });
    leaving.add(placeOf(post));
  }
  return moves;
}

/** 職員名簿 of 30 September 2026: everybody since 令和3年度, where they are now or were last. */
export function rosterFile(): SampleFile {
  const moves = movesInJuly();
  const header = ['職員番号', '部', '課', '職位', '雇用区分', '採用年度', '退職年度'];
  const rows = [...lastPosts().values()].map(({ post, left }) => {
    const { division, section, position, employment } = moves.get(post.member.id) ?? post;
    const { id, hireYear } = post.member;
    const hired = yearText(hireYear);
    const leftIn = left === null ? '' : yearText(left);
    return [id, division, section, position, employment, hired, leftIn];
  });
  return csvFile(
    '職員名簿.csv',
    'utf8-bom',
    header,
    rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  );
}
