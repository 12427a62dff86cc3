import type { Language } from "@wechat-errors/core";

/** The user's language, as POSIX has the environment say it: the first variable that is set. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";
  return /^zh(?:[_.@-]|$)/i.test(locale) ? "zh" : "en";
}
