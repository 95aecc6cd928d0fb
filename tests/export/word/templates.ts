/** Templates as a city saves them from Word in Japanese: its styles have ids of their own. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const paragraph = (...runs: readonly string[]) =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

const styles = `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="ＭＳ 明朝" w:eastAsia="ＭＳ 明朝" w:hAnsi="ＭＳ 明朝"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="7030A0"/><w:sz w:val="28"/></w:rPr></w:style>
</w:styles>`;

const header = `${XML}<w:hdr ${W}>${paragraph('みのり市　{{title}}')}</w:hdr>`;

/** LibreOffice relates it in its own way. */
const CORE = 'docProps/core.xml';
const core = `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>様式</dc:title></cp:coreProperties>`;

const types = (main: string) =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/></Types>`;

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${R}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A4 with margins of 30 and 25 mm, a header, and a paragraph for each list of runs. */
export function template(
  paragraphs: readonly (readonly string[])[],
  main = `${WORD}.document.main+xml`,
): Uint8Array {
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1701" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
  const body = paragraphs.map((runs) => paragraph(...runs)).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(types(main)),
    '_rels/.rels': strToU8(
      relations(['officeDocument', 'word/document.xml'], ['metadata/core-properties', CORE]),
    ),
    [CORE]: strToU8(core),
    'word/document.xml': strToU8(
      `${XML}<w:document ${W} xmlns:r="${R}"><w:body>${body}${section}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      relations(['styles', 'styles.xml'], ['header', 'header1.xml']),
    ),
    'word/styles.xml': strToU8(styles),
    'word/header1.xml': strToU8(header),
  });
}

export const MAIN_TYPES = {
  template: `${WORD}.template.main+xml`,
  macros: 'application/vnd.ms-word.document.macroEnabled.main+xml',
} as const;
