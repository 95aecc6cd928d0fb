/** The built site below a sub-path, open in a browser that reaches nothing but this site. */
import { test as base, expect as baseExpect, type BrowserContext } from '@playwright/test';
import { serve } from '../../tools/serve.js';

/** A busy machine takes its time; what comes late still comes. */
export const expect = baseExpect.configure({ timeout: 20_000 });
const TEST_MS = 240_000;
const THIS_COMPUTER = '127.0.0.1';

type Site = Awaited<ReturnType<typeof serve>>;

/** What a page must never do. Every list is empty at the end of a test, or the test fails. */
export type Seal = {
  /** Addresses outside the folder in which the site lies. */
  readonly requests: string[];
  /** What the content security policy refused. */
  readonly refused: string[];
  /** Errors on the console, and exceptions that nobody caught. */
  readonly errors: string[];
};

/** Refuses and writes down whatever leaves the site, from pages and from their workers. */
async function sealOff(context: BrowserContext, address: string): Promise<Seal> {
  const seal: Seal = { requests: [], refused: [], errors: [] };
  const isOutside = (url: string) => !url.startsWith(address) && !/^(?:blob|data):/u.test(url);
  await context.route(
    ({ href }) => isOutside(href),
    (route) => route.abort(),
  );
  context.on('request', (request) => {
    if (isOutside(request.url())) seal.requests.push(request.url());
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => seal.requests.push(socket.url()));
  });
  context.on('console', (message) => {
    if (message.type() === 'error') seal.errors.push(message.text());
  });
  context.on('weberror', (thrown) => seal.errors.push(String(thrown.error())));
  await context.exposeFunction('writeDownRefused', (what: string) => seal.refused.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = window as unknown as { writeDownRefused(what: string): void };
      told.writeDownRefused(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return seal;
}

/** `page` opens addresses relative to the site: `page.goto('goals/')`. */
export const test = base.extend<{ seal: Seal }, { host: string; site: Site }>({
  /** The name by which the browser knows this computer. */
  host: [THIS_COMPUTER, { option: true, scope: 'worker' }],
  site: [
    async ({ host }, use) => {
      const site = await serve({ dir: 'build', base: '/town/minori', host: THIS_COMPUTER });
      await use({ ...site, url: site.url.replace(THIS_COMPUTER, host) });
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  seal: [
    async ({ context, site }, use, test) => {
      test.setTimeout(TEST_MS);
      const seal = await sealOff(context, site.url);
      await use(seal);
      expect(seal).toEqual({ requests: [], refused: [], errors: [] });
    },
    { auto: true },
  ],
});
