import type { Keeping } from '#lib/publish/offline/keeping.ts';

/** An event whose work the browser waits for; the DOM declarations describe a window only. */
export type WaitingEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

type WindowClient = { readonly url: string };

/** The scope of a service worker, as far as it is used. */
export type WorkerScope = {
  readonly addEventListener: (type: 'install' | 'activate', listener: (event: WaitingEvent) => void) => void;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly WindowClient[]>;
  };
  readonly registration: { readonly unregister: () => Promise<boolean> };
  readonly location: { readonly origin: string };
};

export const scope = globalThis as unknown as WorkerScope;

/** Put in by the build; see lib/publish/offline/build-service-worker.ts. */
declare const LOTSE_KEEPING: Keeping;

export const keeping = LOTSE_KEEPING;
