/** Share of doubt that is left. */
const DOUBT = 0.05;

/** Halvings of the interval: far below any figure that is printed. */
const STEPS = 60;

/**
 * Upper bound, with 95 % confidence, of the rate of an event seen `events` times in `trials`
 * (Clopper-Pearson, one-sided; close to 3 / trials when nothing was seen). 1 when nothing was tried.
 */
export function upperBound95(events: number, trials: number): number {
  if (events >= trials) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const rate = (low + high) / 2;
    if (chanceOfAtMost(events, trials, rate) > DOUBT) low = rate;
    else high = rate;
  }
  return high;
}

/** The binomial distribution up to `events`, term by term in logarithms: powers of small rates underflow. */
function chanceOfAtMost(events: number, trials: number, rate: number): number {
  let logTerm = trials * Math.log1p(-rate);
  let sum = Math.exp(logTerm);
  for (let seen = 1; seen <= events; seen += 1) {
    logTerm += Math.log((trials - seen + 1) / seen) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(logTerm);
  }
  return sum;
}
