// Distinguishes versions of a file: the 53 bits of "cyrb53" over its bytes, and their number. It guards
// against replaced files, not against forgery; crypto.subtle is missing on plain http.
// biome-ignore lint/correctness/noUnusedVariables: first-view.js and the build call it.
function contentHash(bytes) {
  var high = 0xdeadbeef;
  var low = 0x41c6ce57;
  var i;
  for (i = 0; i < bytes.length; i += 1) {
    high = Math.imul(high ^ bytes[i], 2654435761);
    low = Math.imul(low ^ bytes[i], 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return bytes.length + '-' + (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
