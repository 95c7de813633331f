// What the borne sends is checked before it is believed: shapes of the data channels' messages.

import { MAX_TYPED } from "./writing.js";

export const MAX_DOCUMENT_BYTES = 20_000_000;
export const PIECE_BYTES = 16 * 1024;
export const PIECE_HEADER_BYTES = 12;
export const MAX_TEXT_CHARACTERS = 64 * 1024;
export const TYPES = ["application/pdf", "image/jpeg", "image/png"];

const identifier = (value) => typeof value === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(value);
const sha256 = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const words = (value) => typeof value === "string" && value.length <= 200;
const count = (value) => Number.isSafeInteger(value) && value >= 0;
const truth = (value) => typeof value === "boolean";
const WAYS = ["voice", "sign", "text", "lpc", "loop"];
const oneOf = (...values) => (value) => values.includes(value);
const optional = (check) => (value) => value === undefined || value === null || check(value);

const CONTROL = {
  ask_paper: {},
  media_state: { microphone: truth, camera: truth },
  citizen_state: { agent: optional(truth), curtain: optional(truth), way: optional(oneOf(...WAYS)) },
  writing: {
    at: (value) => count(value) && value <= MAX_TYPED,
    text: (value) => typeof value === "string" && [...value].length <= MAX_TYPED,
  },
  hang_up: {},
};

const DOCUMENT = {
  file_offer: {
    id: identifier,
    number: (value) => count(value) && value < 2 ** 32,
    name: words,
    mime: words,
    bytes: count,
    pages: optional((value) => count(value) && value >= 1),
    sha256,
  },
  file_accept: { id: identifier, offset: count },
  file_refuse: {
    id: identifier,
    reason: oneOf("too_big", "wrong_type", "corrupt", "unreadable", "busy", "cancelled"),
  },
  file_ack: { id: identifier, sha256, bytes: count },
  file_cancel: { id: identifier },
};

/** @returns {object|null} the control message in `text`, or null when it is not one. */
export const controlMessage = (text) => check(text, CONTROL);

/** @returns {object|null} the document message in `text`, or null when it is not one. */
export const documentMessage = (text) => check(text, DOCUMENT);

function check(text, shapes) {
  if (typeof text !== "string" || text.length > MAX_TEXT_CHARACTERS) return null;
  let message;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (message === null || typeof message !== "object") return null;
  if (!Object.hasOwn(shapes, message.type)) return null;
  const shape = shapes[message.type];
  const known = Object.keys(message).every((key) => key === "type" || Object.hasOwn(shape, key));
  return known && Object.keys(shape).every((key) => shape[key](message[key])) ? message : null;
}

/** @returns {{number, offset, payload: Uint8Array}|null} a binary piece, or null. */
export function readPiece(buffer) {
  const size = buffer.byteLength;
  if (size < PIECE_HEADER_BYTES || size > PIECE_HEADER_BYTES + PIECE_BYTES) return null;
  const view = new DataView(buffer);
  const offset = view.getBigUint64(4);
  if (offset > BigInt(MAX_DOCUMENT_BYTES)) return null;
  const payload = new Uint8Array(buffer, PIECE_HEADER_BYTES);
  return { number: view.getUint32(0), offset: Number(offset), payload };
}

/** Make a binary piece: u32 number, u64 offset, big endian, then the bytes. */
export function makePiece(number, offset, payload) {
  const piece = new Uint8Array(PIECE_HEADER_BYTES + payload.length);
  const view = new DataView(piece.buffer);
  view.setUint32(0, number);
  view.setBigUint64(4, BigInt(offset));
  piece.set(payload, PIECE_HEADER_BYTES);
  return piece;
}

/** @returns {string} the type the bytes themselves tell, or "". */
export function typeOf(bytes) {
  const starts = (...values) => values.every((value, index) => bytes[index] === value);
  if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  // A PDF may carry some bytes before its header.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return head.includes("%PDF-") ? "application/pdf" : "";
}

/** @returns {Promise<string>} SHA-256 in hexadecimal. */
export async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
