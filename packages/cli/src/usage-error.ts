/** The exit status of wrong usage. */
export const USAGE_ERROR = 2;

/** What is wrong with how we were called: it names the option and the value. */
export class UsageError extends Error {}
