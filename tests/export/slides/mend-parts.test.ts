import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mendedPart } from '#lib/export/slides/mend-parts.ts';
import { reportDocument } from '../report/report-documents.ts';

const report = reportDocument(new JSDOM().window.document);
const slide = (xml: string) => mendedPart('ppt/slides/slide4.xml', xml, report);

describe('what the library leaves', () => {
  it('numbers shapes once each, also a table that has the number of a text', () => {
    const xml = '<p:cNvPr id="1" name=""/><p:cNvPr id="5" name="注"/><p:cNvPr id="5" name="表"/>';
    const ids = [...slide(xml).matchAll(/id="(\d+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['1', '2', '3']);
  });

  it('says once how a paragraph of several runs is set', () => {
    const pPr = '<a:pPr algn="l"><a:buNone/></a:pPr>';
    const run = (text: string) => `<a:r><a:t>${text}</a:t></a:r>`;
    const two = `<a:p>${pPr}${run('図1')}${pPr}${run('題')}</a:p><a:p>${pPr}${run('次')}</a:p>`;
    expect(slide(two)).toBe(
      `<a:p>${pPr}${run('図1')}${run('題')}</a:p><a:p>${pPr}${run('次')}</a:p>`,
    );
  });

  it('puts the master of the notes before the slides', () => {
    const xml =
      '<p:sldMasterIdLst/></p:sldMasterIdLst><p:sldIdLst/>' +
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId9"/></p:notesMasterIdLst><p:notesSz cx="9" cy="1"/>';
    const mended = mendedPart('ppt/presentation.xml', xml, report);
    expect(mended.indexOf('<p:notesMasterIdLst>')).toBeLessThan(mended.indexOf('<p:sldIdLst'));
    expect(mended).toContain('<p:notesSz cx="6858000" cy="9144000"/>');
  });

  it('marks the first row of a table as its header', () => {
    expect(slide('<a:tbl><a:tblPr/></a:tbl>')).toContain('<a:tblPr firstRow="1"/>');
  });

  it('leaves other parts as they are', () => {
    expect(mendedPart('ppt/viewProps.xml', '<a lang="en-US"/>', report)).toBe('<a lang="en-US"/>');
  });
});
