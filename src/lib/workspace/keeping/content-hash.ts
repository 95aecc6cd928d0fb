import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a file's bytes as 64 hexadecimal digits; also where the browser offers no `crypto`. */
export const contentHash = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
