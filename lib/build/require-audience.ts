import path from 'node:path';

/** The folder of the public portal. Whatever stands there is what the world reads. */
const PUBLIC_FOLDER = 'out';

/** The audience of a build does not fit its folder, or is none. The message says what to run instead. */
export class AudienceError extends Error {
  override readonly name = 'AudienceError';
}

/**
 * Refuses to build what is internal into the public folder, and an audience that is neither: with a typing error in
 * the setting nobody would notice which of the two was built.
 * @throws {@link AudienceError}
 */
export function requireAudience(target: string, audience = process.env.LOTSE_AUDIENCE ?? 'public'): void {
  if (audience !== 'public' && audience !== 'staff') {
    throw new AudienceError(`LOTSE_AUDIENCE is "${audience}"; write public or staff, or leave it out.`);
  }
  if (audience === 'staff' && path.basename(path.resolve(target)) === PUBLIC_FOLDER) {
    throw new AudienceError(
      `A staff build holds internal articles and must not stand in ${target}/. Run npm run build:staff, which builds to out.staff/, or take LOTSE_AUDIENCE out of the environment.`,
    );
  }
}
