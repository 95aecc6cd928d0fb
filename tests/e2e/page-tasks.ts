/** How long the page's own thread was busy, told and never judged: milliseconds are the machine's. */
import { loadavg } from 'node:os';
import type { Browser, Page, TestInfo } from '@playwright/test';

type Task = { readonly page: string; readonly wall: number; readonly cpu: number };
type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Before the name of what is going on, in the page's marks. */
export const MARK = 'page ';
/** So many of the longest are printed. */
const TOLD = 5;

/**
 * Everything the page's own thread did, by page: on the clock, and in the processor's own time,
 * which other programs on the machine do not lengthen.
 */
export async function tasksDuring(browser: Browser, page: Page, use: () => Promise<void>) {
  const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
  await browser.startTracing(page, { categories });
  await use();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const onMain = traceEvents.filter(({ pid, tid }) => mains.includes(`${pid} ${tid}`));
  const marks = onMain
    .filter(({ name }) => name.startsWith(MARK))
    .sort((one, other) => one.ts - other.ts);
  return onMain
    .filter(({ name }) => name.endsWith('RunTask'))
    .map(({ ts, dur = 0, tdur = 0 }): Task => {
      const page = marks.findLast((mark) => mark.ts <= ts)?.name.slice(MARK.length) ?? 'start';
      return { page, wall: Math.round(dur / 1000), cpu: Math.round(tdur / 1000) };
    });
}

/** Prints the longest tasks and notes them in the report. */
export function tell(tasks: readonly Task[], { annotations }: TestInfo): void {
  const longest = tasks.toSorted((one, other) => other.cpu - one.cpu).slice(0, TOLD);
  const told = longest.map((task) => `${task.page} ${task.cpu} ms (${task.wall} on the clock)`);
  const description = `${told.join(', ')}; load ${loadavg()[0]?.toFixed(1)}`;
  annotations.push({ type: 'longest tasks of the page, in processor time', description });
  console.log(`longest tasks of the page, in processor time: ${description}`);
}
