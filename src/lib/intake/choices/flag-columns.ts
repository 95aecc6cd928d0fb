import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';
import { questionName } from './question-name.ts';

const CHOSEN: ReadonlySet<string> = new Set(['1', '○', '◯', '〇', '●', '✓', '✔', 'レ', 'true']);
const NOT_CHOSEN: ReadonlySet<string> = new Set(['0', '×', '✕', '✗', 'false']);

/** Whether a cell says that its option was chosen; `null` for anything else than yes or no. */
export function flagOf(cell: string): boolean | null {
  const text = normaliseText(cell).toLowerCase();
  if (CHOSEN.has(text)) return true;
  return NOT_CHOSEN.has(text) ? false : null;
}

/** Q19［面談］ and やる気が出るとき（面談）. */
const BRACKETS = /^(.+?)\s*[（([［【「](.+)[）)\]］】」]$/su;
const DIVIDERS = /[_＿:：/／‐－-]/gu;
/** 1 面談 and 1.面談 are the option 面談; 1 alone is what it is. */
const OPTION_NUMBER = /^\d{1,2}\s*[.．:：、)）]?\s*(?=\S)(?!\d*$)/u;

/** A question and one of its options, as a header may name them. */
type Parting = { readonly question: string; readonly option: string };

/** Every way in which a header may name a question and one of its options. */
function partingsOf(header: string): Parting[] {
  const text = normaliseText(header);
  const divided = [...text.matchAll(DIVIDERS)].map(({ index }) => ({
    question: text.slice(0, index).trim(),
    option: text.slice(index + 1).trim(),
  }));
  const [, question = '', option = ''] = BRACKETS.exec(text) ?? [];
  return [{ question: question.trim(), option: option.trim() }, ...divided].filter(
    (parting) => parting.question !== '' && parting.option !== '',
  );
}

/**
 * Which headers are the options of one question, each in a column of its own (Q19_1 面談, Q19_2 研修):
 * by header, the question that it shares with most others and its option. A header that shares none
 * with `fewest` − 1 others is not among them.
 */
export function optionsOfHeaders(
  headers: readonly string[],
  fewest: number,
): ReadonlyMap<string, Parting> {
  const sharing = new Map<string, number>();
  const partings = new Map(headers.map((header) => [header, partingsOf(header)]));
  for (const found of partings.values()) {
    for (const key of new Set(found.map(({ question }) => comparisonKey(question)))) {
      sharing.set(key, (sharing.get(key) ?? 0) + 1);
    }
  }
  const shared = ({ question }: Parting) => sharing.get(comparisonKey(question)) ?? 0;
  const best = [...partings].flatMap(([header, found]) => {
    const [parting] = found.toSorted(
      (a, b) => shared(b) - shared(a) || b.question.length - a.question.length,
    );
    if (!parting || shared(parting) < fewest) return [];
    const option = parting.option.replace(OPTION_NUMBER, '');
    return [[header, { question: questionName(parting.question), option }] as const];
  });
  return new Map(best);
}
