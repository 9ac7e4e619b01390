const FIRST_MS = 200;
const JITTER = 0.1;

/** How long to wait before try number `attempt + 1`: doubling from 200 ms, give or take a tenth. */
export function retryDelayMs(attempt: number): number {
  const jitter = 1 - JITTER + 2 * JITTER * Math.random();
  return FIRST_MS * 2 ** (attempt - 1) * jitter;
}
