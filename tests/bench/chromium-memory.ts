/** Peak memory of a browser's tab, read from the system. Linux only. */
import { readdir, readFile } from 'node:fs/promises';

const PEAK = /^VmHWM:\s+(\d+) kB$/mu;

/** Peak resident bytes of the largest renderer on this machine, or `null` where nobody can say. */
export async function peakRendererBytes(): Promise<number | null> {
  const processes = await readdir('/proc').catch(() => []);
  const peaks = await Promise.all(
    processes
      .filter((name) => /^\d+$/u.test(name))
      .map(async (id) => {
        const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
        if (!command.includes('--type=renderer')) return 0;
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(PEAK.exec(status)?.[1] ?? 0) * 1024;
      }),
  );
  const most = Math.max(0, ...peaks);
  return most === 0 ? null : most;
}
