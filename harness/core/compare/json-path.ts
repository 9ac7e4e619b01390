/** The path of a member: `$.body`, or `$["a b"]` where the key is no plain word. */
export function memberPath(parent: string, key: string): string {
  return /^[A-Za-z_]\w*$/u.test(key) ? `${parent}.${key}` : `${parent}[${JSON.stringify(key)}]`;
}

/** The path of an element: `$.tools[2]`, counted from 0. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}
