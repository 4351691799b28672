/**
 * Runs works side by side. When one fails, the others are told by the signal, and the first failure is thrown when all
 * have ended: nothing goes on behind an error.
 */
export async function runTogether<Works extends readonly ((signal: AbortSignal) => Promise<unknown>)[]>(
  ...works: Works
): Promise<{ [Place in keyof Works]: Awaited<ReturnType<Works[Place]>> }> {
  const controller = new AbortController();
  let failure: { readonly error: unknown } | undefined;
  const results = await Promise.all(
    works.map(async (work) => {
      try {
        return await work(controller.signal);
      } catch (error) {
        failure ??= { error };
        controller.abort();
        return undefined;
      }
    }),
  );
  if (failure) throw failure.error;
  return results as { [Place in keyof Works]: Awaited<ReturnType<Works[Place]>> };
}
