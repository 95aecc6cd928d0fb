import type { ReportDocument } from '../report/report-document.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import type { Parts } from '../repack.ts';
import { attribute } from './place-chart.ts';

type Mend = (xml: string, report: ReportDocument) => string;

const LANGUAGES = { ja: 'ja-JP', en: 'en-GB' } as const;
const THEME_FONT = /(<a:(major|minor)Font>)<a:latin[^>]*\/><a:ea[^>]*\/>/gu;

/** Letters that are Japanese say so, or a program checks their spelling as English. */
const inLanguage: Mend = (xml, { locale }) =>
  xml.replaceAll(' lang="en-US"', ` lang="${LANGUAGES[locale]}"`);

/** The library gives tables numbers that other shapes have, too. */
const numberedShapes: Mend = (xml) => {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")\d+"/gu, (_, before: string) => `${before}${(id += 1)}"`);
};

/** A placeholder of the library asks for a prompt that it has not, over several lines. */
const plainPlaceholders: Mend = (xml) =>
  xml.replace(
    /<p:ph\s+idx="\d+"\s+type="title"\s+(?:hasCustomPrompt="1"\s+)?\/>/gu,
    '<p:ph type="title"/>',
  );

/** The library repeats how a paragraph is set before each of its runs. */
const settledParagraphs: Mend = (xml) =>
  xml.replace(/<a:p>.*?<\/a:p>/gsu, (paragraph) => {
    let isFirst = true;
    return paragraph.replace(/<a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gsu, (found) => {
      const kept = isFirst ? found : '';
      isFirst = false;
      return kept;
    });
  });

/** The first row of a table is its header. */
const headedTables: Mend = (xml) => xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');

/** − 5 −. */
const dashedNumbers: Mend = (xml) =>
  xml.replace(/<a:fld [^>]*type="slidenum">(<a:rPr[^>]*\/>).*?<\/a:fld>/gsu, (field, style) => {
    const dash = (text: string) => `<a:r>${style}<a:t xml:space="preserve">${text}</a:t></a:r>`;
    return `${dash('− ')}${field}${dash(' −')}`;
  });

const slide: Mend = (xml, report) =>
  [
    plainPlaceholders,
    settledParagraphs,
    headedTables,
    dashedNumbers,
    numberedShapes,
    inLanguage,
  ].reduce((mended, mend) => mend(mended, report), xml);

/** One paragraph for each line; the library writes them as one. */
const notes: Mend = (xml, report) => {
  const paragraph =
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/u;
  const mended = xml.replace(paragraph, (_, style: string, text: string) =>
    text
      .split(/\r?\n/u)
      .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r>${style}<a:t>${line}</a:t></a:r></a:p>`))
      .join(''),
  );
  return inLanguage(mended, report);
};

/** Colours for what is added by hand: those of training, of the survey, of low values, of marks. */
const ACCENTS = ['115A36', '0055AD', 'AC3E00', 'D2A400', '008BF2', '666666'] as const;

/** East Asian letters in the typeface of the Latin ones, and colours that go with the figures. */
const theme: Mend = (xml, { font }) => {
  const name = attribute(OFFICE_FONTS[font]);
  const fonts = `<a:latin typeface="${name}"/><a:ea typeface="${name}"/>`;
  return xml
    .replace(THEME_FONT, `$1${fonts}`)
    .replace(/(<a:accent([1-6])><a:srgbClr val=")[^"]*/gu, (_, before: string, number: string) => {
      return before + ACCENTS[Number(number) - 1]!;
    });
};

/** Masters in the order that the schema wants, and notes on paper that stands. */
const presentation: Mend = (xml, report) => {
  const masters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su;
  const [list = ''] = masters.exec(xml) ?? [];
  const mended = xml
    .replace(masters, '')
    .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`)
    .replace(/<p:notesSz [^>]*\/>/u, '<p:notesSz cx="6858000" cy="9144000"/>');
  return inLanguage(mended, report);
};

/** Program and size; the library lists typefaces and slides that are not there. */
const properties: Mend = (xml) => {
  const kept = ['Application', 'Slides', 'Notes', 'Company', 'AppVersion'];
  const found = kept.flatMap((name) => xml.match(new RegExp(`<${name}>.*?</${name}>`, 'u')) ?? []);
  const [root = ''] = /<Properties[^>]*>/u.exec(xml) ?? [];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${found.join('')}</Properties>`;
};

const MENDS: readonly (readonly [part: RegExp, mend: Mend])[] = [
  [/^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/u, slide],
  [/^ppt\/notes(?:Slides|Masters)\/[^/]+\.xml$/u, notes],
  [/^ppt\/theme\//u, theme],
  [/^ppt\/presentation\.xml$/u, presentation],
  [/^docProps\/app\.xml$/u, properties],
];

/** A part as PowerPoint takes it without a repair, for what the library leaves to be mended. */
export function mendedPart(name: string, xml: string, report: ReportDocument): string {
  const [, mend] = MENDS.find(([part]) => part.test(name)) ?? [];
  return mend ? mend(xml, report) : xml;
}

const NOTES_RELATIONS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const TYPES = '[Content_Types].xml';

/** Notes have a theme of their own; one shared with the slides is lost when either is changed. */
export function withNotesTheme(parts: Parts): Parts {
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const bytes = (xml: string) => new TextEncoder().encode(xml);
  return {
    ...parts,
    'ppt/theme/theme2.xml': parts['ppt/theme/theme1.xml']!,
    [NOTES_RELATIONS]: bytes(text(NOTES_RELATIONS).replace('theme1.xml', 'theme2.xml')),
    [TYPES]: bytes(
      text(TYPES).replace(/<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/u, (theme) =>
        [theme, theme.replace('theme1', 'theme2')].join(''),
      ),
    ),
  };
}

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The list of types without parts and endings that there are not, and with the charts. */
export function withTypes(parts: Parts): Parts {
  const names = Object.keys(parts);
  const endings = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const listed = new TextDecoder().decode(parts[TYPES]);
  const kept = listed
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/gu, (found, name: string) =>
      name in parts ? found.trim() : '',
    )
    .replace(/\s*<Default Extension="([^"]+)"[^>]*\/>/gu, (found, ending: string) =>
      endings.has(ending) ? found.trim() : '',
    );
  const charts = names
    .filter((name) => /^ppt\/charts\/[^/]+\.xml$/u.test(name))
    .map((name) => `<Override PartName="/${name}" ContentType="${CHART}"/>`);
  const types = kept.replace('</Types>', `${charts.join('')}</Types>`);
  return { ...parts, [TYPES]: new TextEncoder().encode(types) };
}
