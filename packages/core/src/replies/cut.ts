/** Stands where something was cut out. */
export const CUT = "[cut]";
