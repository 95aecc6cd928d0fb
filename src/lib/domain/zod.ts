import { z } from 'zod';

/*
 * Zod, as every room uses it: without its compiled fast path. That path tries `new Function` before
 * the first schema is made, which the page's security policy forbids and reports.
 */
z.config({ jitless: true });

export { z };
