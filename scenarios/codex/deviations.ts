/** Differences between the port and the reference that we know and why: none yet. */
const deviations: readonly never[] = [];

export default deviations;
