import { setOnError } from "./set-on-error.js";

/** Makes an error without a stack: it would lead to a socket's callback, and costs more than all the reading. */
export function withoutStack<E extends Error>(make: () => E): E {
  const { stackTraceLimit } = Error;
  try {
    setOnError("stackTraceLimit", 0);
    return make();
  } finally {
    setOnError("stackTraceLimit", stackTraceLimit);
  }
}
