import { catalogue } from '#lib/i18n/catalogue.ts';
import { dateWithYear } from '#lib/i18n/format.ts';
import { marksOf } from '../caption-lines.ts';
import type { ReportDocument, WriteOptions } from '../report/report-document.ts';
import { blocksMarkup } from './block-markup.ts';
import { contentPolicy } from './content-policy.ts';
import { contentsMarkup } from './contents-markup.ts';
import { markup, trusted, type Markup } from './markup.ts';
import script from './reader.js?raw';
import style from './reader.css?raw';

/** Between its tags stands the very text whose checksum the policy names. */
const STYLE = trusted(`<style>${style}</style>`);
const SCRIPT = trusted(`<script>${script}</script>`);

/** Title, who issued it, 作成日, 基準日, and who may see it. */
function headMarkup(document: ReportDocument): Markup {
  const { title, subtitle, issuer, date, asOf, locale } = document;
  const words = catalogue(locale).htmlReport;
  const facts = [
    [words.issuer, issuer],
    [words.date, dateWithYear(date, locale)],
    [words.asOf, dateWithYear(asOf, locale)],
  ].filter(([, text]) => text !== '');
  return markup`<header>
    <h1>${title}</h1>
    ${subtitle !== '' && markup`<p class="subtitle">${subtitle}</p> `}
    <dl>
      ${facts.map(
        ([name = '', text = '']) =>
          markup`<dt>${name}</dt>
            <dd>${text}</dd> `,
      )}
    </dl>
    ${marksOf(document).map((mark) => markup`<p class="mark">${mark}</p> `)}
  </header>`;
}

function pageMarkup(document: ReportDocument): Markup {
  const { locale, title } = document;
  const words = catalogue(locale).htmlReport;
  return markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${headMarkup(document)} ${contentsMarkup(document)}
        <main id="main" tabindex="-1">${blocksMarkup(document)}</main>
        <footer><p>${words.footer}</p></footer>
        ${SCRIPT}
      </body>
    </html> `;
}

/**
 * A report as one HTML file that needs nothing beside it: words, drawings, tables and definitions,
 * readable without script; a small script shows the values of marks and sorts tables. Aggregates
 * only, and its own policy forbids it to load or send anything. The same document gives the same
 * bytes.
 *
 * @throws the signal's reason
 */
export function writeHtml(
  document: ReportDocument,
  { signal, onProgress }: WriteOptions,
): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    signal?.throwIfAborted();
    const bytes = new TextEncoder().encode(pageMarkup(document).text);
    onProgress?.(1);
    return bytes;
  });
}
