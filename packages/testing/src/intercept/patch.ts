/**
 * Puts another function in the place of a method.
 *
 * @param around - Gets the method as it was; what it returns is called until the undoing.
 * @returns the undoing. Where somebody has replaced the patch meanwhile, theirs stays, and calls through
 *   to the method as it was.
 */
export function patch<K extends PropertyKey, F extends (...args: never[]) => unknown>(
  holder: Record<K, F>,
  name: K,
  around: (original: F) => F,
): () => void {
  const before = Object.getOwnPropertyDescriptor(holder, name)!;
  const original = holder[name];
  const replaced = around(original);
  let isActive = true;
  const ours = function (this: unknown, ...args: Parameters<F>) {
    return (isActive ? replaced : original).apply(this, args);
  } as F;
  Object.defineProperty(holder, name, { ...before, value: ours });
  return () => {
    isActive = false;
    if (holder[name] === ours) Object.defineProperty(holder, name, before);
  };
}
