import type { Observation } from "../../core/observation/observation.ts";

/** Folders of the lab a mutated subject runs in, as its environment names them. */
export interface LabFolders {
  readonly home: string;
  readonly codexHome: string;
  readonly workspace: string;
}

/** One HTTP request of the reference on its way to the model server. Texts are latin1: every byte survives. */
export interface WireRequest {
  /** `POST /v1/responses HTTP/1.1`. */
  readonly line: string;
  /** `name: value`, in order. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** What becomes of a request: requests in its place (the first is the one whose answer counts), or an answer at once. */
export type Forwarding =
  | { readonly kind: "send"; readonly requests: readonly WireRequest[] }
  | { readonly kind: "answer"; readonly response: string };

/** How a process ends instead of as the reference ended. */
export type OtherEnd = { readonly code: number } | { readonly signal: NodeJS.Signals };

/** The one thing a wrapper around the real reference alters; whatever is left out stays as the reference made it. */
export interface Alteration {
  readonly stdout?: (text: string) => string;
  readonly stderr?: (text: string) => string;
  readonly end?: OtherEnd;
  /** Called after the reference has ended: what else it could have left or done. */
  readonly after?: (lab: LabFolders) => void | Promise<void>;
  /** Called with each request and its number, from 1. */
  readonly request?: (request: WireRequest, number: number) => Forwarding;
}

/** Where a mutant must be reported. */
export interface MutantPlace {
  /** Exact channel name. */
  readonly channel: string;
  /** What the reported path must look like. */
  readonly path: RegExp;
}

interface MutantBase {
  readonly id: string;
  readonly title: string;
  /** A cheap scenario that shows what is mutated. */
  readonly scenario: string;
  /** Ids of the rules, names of the comparators (`compare:json`) or checks of the judge (`judge:evidence`) it tries. */
  readonly aims: readonly string[];
  readonly place: MutantPlace;
}

/** A program around the real reference that alters one thing. */
export interface WrapperMutant extends MutantBase {
  readonly kind: "wrapper";
  readonly alteration: Alteration;
}

/**
 * For rules whose value no scenario shows yet: a value of the right form is planted into a real observation on both
 * sides (`right` against `rightToo` must be equal), then one of a wrong form (`right` against `wrong` must differ).
 */
export interface PlantedMutant extends MutantBase {
  readonly kind: "planted";
  readonly plant: (observation: Observation, value: string) => Observation;
  readonly right: string;
  readonly rightToo: string;
  readonly wrong: string;
}

/** A deliberately broken subject. */
export type Mutant = WrapperMutant | PlantedMutant;
