/** What one tab tells the others. */
export type TabNews = 'changed' | 'erased';

/** The other tabs of this browser that have Minori open. */
export class Tabs {
  readonly #channel: BroadcastChannel | null;

  /** @param onNews told what another tab did */
  constructor(onNews: (news: TabNews) => void) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('minori');
    this.#channel?.addEventListener('message', ({ data }) => onNews(data as TabNews));
  }

  tell(news: TabNews): void {
    this.#channel?.postMessage(news);
  }

  close(): void {
    this.#channel?.close();
  }
}
