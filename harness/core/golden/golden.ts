import type { Channel } from "../observation/observation.ts";
import type { Seal } from "./seal.ts";

/** The reference's canonical observation of one scenario, and what made it. */
export interface Golden {
  readonly seal: Seal;
  /** In the order of the observation. */
  readonly channels: readonly Channel[];
}

/** One file of a golden's folder. */
export interface GoldenFile {
  /** Path relative to the golden's folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Name of the file that holds the seal. */
export const SEAL_FILE = "seal.json";
