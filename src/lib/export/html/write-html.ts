import { catalogue } from '#lib/i18n/catalogue.ts';
import { dateWithYear } from '#lib/i18n/format.ts';
import type { ReportDocument, WriteOptions } from '../report/report-document.ts';
import { blocksMarkup } from './block-markup.ts';
import { contentPolicy } from './content-policy.ts';
import { contentsMarkup } from './contents-markup.ts';
import { html, trusted, type Markup } from './markup.ts';
import script from './reader.js?raw';
import style from './reader.css?raw';

/** Title, who issued it, 作成日, 基準日, and who may see it. */
function headMarkup(document: ReportDocument): Markup {
  const { title, subtitle, issuer, date, asOf, locale, marking, fictional } = document;
  const words = catalogue(locale);
  const facts = [
    [words.htmlReport.issuer, issuer],
    [words.htmlReport.date, dateWithYear(date, locale)],
    [words.htmlReport.asOf, dateWithYear(asOf, locale)],
  ].filter(([, text]) => text !== '');
  return html`<header>
    <h1>${title}</h1>
    ${subtitle !== '' && html`<p class="subtitle">${subtitle}</p> `}
    <dl>
      ${facts.map(
        ([name = '', text = '']) =>
          html`<dt>${name}</dt>
            <dd>${text}</dd> `,
      )}
    </dl>
    ${[marking, fictional && words.exports.fictional].map(
      (mark) => mark && html`<p class="mark">${mark}</p> `,
    )}
  </header>`;
}

function pageMarkup(document: ReportDocument): Markup {
  const { locale, title } = document;
  const words = catalogue(locale).htmlReport;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${headMarkup(document)} ${contentsMarkup(document)}
        <main id="main" tabindex="-1">${blocksMarkup(document)}</main>
        <footer><p>${words.footer}</p></footer>
        <script>
          ${trusted(script)};
        </script>
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
