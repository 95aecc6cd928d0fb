import { EVERYBODY } from '#lib/domain/attributes.ts';
import type { SurveyRow } from '#lib/domain/dataset.ts';
import type { Keyword } from '#lib/domain/keywords.ts';
import type { Column } from '#lib/engine/engine.ts';
import { isContentFree, keywordCounter } from '../comments/count-keywords.ts';
import { integerColumn, tableOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { codeColumn, type AttributeColumn } from './survey-tables.ts';

type Said = SurveyRow & { readonly comment: string };

/**
 * `comment`, one row per 自由記載 with the codes of who wrote it; `keyword`; and `comment_keyword`,
 * one row per comment and keyword that it speaks of. No text of a comment enters the database.
 */
export function commentTables(
  rows: readonly SurveyRow[],
  attributes: readonly AttributeColumn[],
  keywords: readonly Keyword[],
  dictionary: Dictionary,
): Table[] {
  const said = rows.filter((row): row is Said => row.comment !== null);
  return [
    { name: 'comment', columns: commentColumns(said, attributes, dictionary) },
    tableOf('keyword', keywords, {
      keyword_no: ['integer', (_, index) => index],
      keyword: ['text', ({ keyword }) => keyword],
    }),
    { name: 'comment_keyword', columns: keywordColumns(said, keywords) },
  ];
}

function* commentColumns(
  said: readonly Said[],
  attributes: readonly AttributeColumn[],
  dictionary: Dictionary,
): Generator<Column> {
  yield integerColumn('comment_no', [...said.keys()]);
  yield integerColumn(
    'fiscal_year',
    said.map((row) => row.fiscal_year),
  );
  yield integerColumn(
    EVERYBODY,
    said.map(() => 0),
  );
  for (const attribute of attributes) yield codeColumn(said, attribute, dictionary);
  yield integerColumn(
    'content_free',
    said.map((row) => Number(isContentFree(row.comment))),
  );
}

function* keywordColumns(said: readonly Said[], keywords: readonly Keyword[]): Generator<Column> {
  const count = keywordCounter(keywords);
  const found = said.flatMap((row, comment_no) =>
    isContentFree(row.comment)
      ? []
      : count(row.comment).flatMap((occurrences, keyword_no) =>
          occurrences > 0 ? [{ comment_no, keyword_no, occurrences }] : [],
        ),
  );
  yield* tableOf('comment_keyword', found, {
    comment_no: ['integer', (row) => row.comment_no],
    keyword_no: ['integer', (row) => row.keyword_no],
    occurrences: ['integer', (row) => row.occurrences],
  }).columns;
}
