import type { Channel } from "../observation/observation.ts";

/** One walk over a channel's text on behalf of one or more rules; returns the new text. */
export type Pass = (channel: Channel) => string;
