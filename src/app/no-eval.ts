import * as z from 'zod/mini';

/** Before any schema is used: Zod would otherwise try `new Function`, which the page's policy forbids and reports. */
z.config({ jitless: true });
