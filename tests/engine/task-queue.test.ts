import { describe, expect, it } from 'vitest';
import { TaskQueue, type Abort } from '#lib/engine/task-queue.ts';

const never: Abort = {
  signal: undefined,
  reason: () => new Error('aborted'),
  stop: () => undefined,
};

/** Work that ends when it is told to. */
function openWork(): { work: () => Promise<string>; finish: (answer: string) => void } {
  let finish: (answer: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (finish = resolve));
  return { work: () => ended, finish: (answer) => finish(answer) };
}

describe('a queue of tasks', () => {
  it('asks running work to stop until it has, and only then starts the next', async () => {
    const queue = new TaskQueue();
    const { work, finish } = openWork();
    const abort = new AbortController();
    let asked = 0;
    const stop = (): void => {
      asked += 1;
      if (asked === 3) finish('too late');
    };
    const running = queue.add(work, { ...never, signal: abort.signal, stop });
    const next = queue.add(() => Promise.resolve(asked), never);
    abort.abort();
    await expect(running).rejects.toThrow('aborted');
    expect(await next).toBe(3);
  });

  it('goes on after work that failed', async () => {
    const queue = new TaskQueue();
    const failing = queue.add(() => Promise.reject(new Error('no')), never);
    await expect(failing).rejects.toThrow('no');
    expect(await queue.add(() => Promise.resolve(1), never)).toBe(1);
  });

  it('gives everybody the first reason for its end', async () => {
    const queue = new TaskQueue();
    const { work } = openWork();
    const tasks = [queue.add(work, never), queue.add(work, never)];
    queue.end(new Error('first'));
    queue.end(new Error('second'));
    for (const task of [...tasks, queue.add(work, never)]) {
      await expect(task).rejects.toThrow('first');
    }
  });
});
