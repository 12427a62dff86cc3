/** The exit status of wrong usage, and of an input that is none of what we read. */
export const USAGE_ERROR = 2;

/** What is wrong with how we were called: it names the option and the value, in the user's language. */
export class UsageError extends Error {}
