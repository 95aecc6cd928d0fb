/**
 * The reader of workbooks, by itself so that nothing of its package comes along that only writes.
 * A third of a megabyte: to be imported when the first workbook is dropped, and not before.
 */
export { CFB, read } from '@e965/xlsx';
