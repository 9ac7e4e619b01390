import type { Channel } from "../observation/observation.ts";

/** Rewrite one piece of a channel's text; pieces come in order and end at line ends. */
export type Rewrite = (piece: string) => string;

/** One walk over channels on behalf of one or more rules: called once a channel, before its first piece. */
export type Pass = (channel: Channel) => Rewrite;
