/** Derives a value of an object once, however many pages ask for it; it is forgotten together with the object. */
export function oncePer<Source extends object, Value>(
  derive: (source: Source) => Value,
): (source: Source) => Value {
  const derived = new WeakMap<Source, { readonly value: Value }>();
  return (source) => {
    const known = derived.get(source);
    if (known !== undefined) return known.value;
    const value = derive(source);
    derived.set(source, { value });
    return value;
  };
}
