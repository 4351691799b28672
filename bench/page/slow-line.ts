import type { CDPSession } from '@playwright/test';

/** “Slow 4G” of Lighthouse and WebPageTest: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for every request. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;

/** Four times slower than this machine: about a phone of the middle class. */
export const CPU_RATE = 4;

/** Slows the line and the processor of a page. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
}
