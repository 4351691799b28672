/*
 * The script of the offline document, classic and inside it. The same text runs in the page and, as a worker, beside
 * it; each loads only its own half.
 */
if (typeof document === 'undefined') void import('../offline/file/serve-thread.ts');
else void import('../offline/file/start.ts').then(({ startDocument }) => startDocument());

export {};
