/** A pure stand-in for SHA-256 in tests: 64 hex digits, different for different texts as far as tests go. */
export function aDigest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    high = Math.imul(high ^ text.charCodeAt(index), 2_654_435_761);
    low = Math.imul(low ^ text.charCodeAt(index), 1_597_334_677);
  }
  return (hex(high) + hex(low)).repeat(4);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
