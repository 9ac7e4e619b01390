import type { TurnEvent } from "./turn-event.ts";

/** The events by their kind. */
type EventMap = { readonly [E in TurnEvent as E["kind"]]: E };

/** What is done about each kind of event. */
export type EventHandlers = {
  readonly [K in keyof EventMap]: (event: EventMap[K]) => void;
};

/** Do what is done about an event of its kind. */
export function dispatchEvent<K extends keyof EventMap>(
  event: { readonly [P in K]: EventMap[P] & { readonly kind: P } }[K],
  handlers: EventHandlers,
): void {
  handlers[event.kind](event);
}
