import path from 'node:path';

/** The folder of the public portal. Whatever stands there is what the world reads. */
const PUBLIC_FOLDER = 'out';

/**
 * Refuses to build what is internal into the public folder, and an audience that is neither: with a typing error in
 * the setting nobody would notice which of the two was built.
 * @throws Error that says what to run instead
 */
export function requireAudience(target: string, audience = process.env.LOTSE_AUDIENCE ?? 'public'): void {
  if (audience !== 'public' && audience !== 'staff') {
    throw new Error(`LOTSE_AUDIENCE is "${audience}"; write public or staff, or leave it out.`);
  }
  if (audience === 'staff' && path.basename(path.resolve(target)) === PUBLIC_FOLDER) {
    throw new Error(
      `A staff build holds internal articles and must not stand in ${target}/. Run npm run build:staff, which builds to out.staff/, or take LOTSE_AUDIENCE out of the environment.`,
    );
  }
}
