// Wasm files as bytes. Deliberately absent: everything that wasm-opt does.

const HEADER = 8;
const CUSTOM = 0;

/** An unsigned LEB128 number at `at`: its value and where it ends. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

/** The module without names, relocations and notes of tools: no browser needs them, and wasm-opt keeps those it does not know. */
export function withoutCustomSections(bytes) {
  const kept = [bytes.subarray(0, HEADER)];
  for (let at = HEADER; at < bytes.length; ) {
    const [length, body] = number(bytes, at + 1);
    if (bytes[at] !== CUSTOM) kept.push(bytes.subarray(at, body + length));
    at = body + length;
  }
  return Buffer.concat(kept);
}
