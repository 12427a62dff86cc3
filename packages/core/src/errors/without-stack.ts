/** Makes an error without a stack: it would lead to a socket's callback, and costs more than all the reading. */
export function withoutStack<E extends Error>(make: () => E): E {
  const { stackTraceLimit } = Error;
  try {
    // An app may have locked Error; then there is a stack.
    Reflect.set(Error, "stackTraceLimit", 0);
    return make();
  } finally {
    Reflect.set(Error, "stackTraceLimit", stackTraceLimit);
  }
}
