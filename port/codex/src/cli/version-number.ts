/** The version of the reference this port stands in for. */
export const VERSION_NUMBER = "0.136.0";
