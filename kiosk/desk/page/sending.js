// Files to the borne: offered one at a time, paced, « Envoyé » only once acknowledged.

import { digest, makePiece, MAX_DOCUMENT_BYTES, PIECE_BYTES, typeOf } from "./checks.js";

const IN_FLIGHT_BYTES = 64 * 1024;
const LOW_WATER_BYTES = 32 * 1024;
const SHARE_OF_LINE = 0.3;
const FLOOR_BITS_PER_S = 64_000;

export const REFUSALS = {
  too_big: "Refusé par la borne : trop gros.",
  wrong_type: "Refusé par la borne : ce n’est ni un PDF, ni un JPEG, ni un PNG.",
  corrupt: "Abîmé en chemin. Envoyez-le de nouveau.",
  unreadable: "La borne ne peut pas le lire.",
  busy: "La borne ne peut pas le prendre maintenant. Réessayez dans un instant.",
  cancelled: "La personne n’en a pas voulu.",
};

/** @returns {Promise<{bytes?: Uint8Array, mime?: string, error?: string}>} a file, checked. */
export async function readFile(file) {
  if (file.size > MAX_DOCUMENT_BYTES) {
    return { error: `« ${file.name} » dépasse 20 Mo. Réduisez-le ou envoyez-le en plusieurs fois.` };
  }
  if (file.size === 0) return { error: `« ${file.name} » est vide.` };
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
  if (!bytes) return { error: `« ${file.name} » ne peut pas être lu.` };
  const mime = typeOf(bytes);
  if (!mime) return { error: `« ${file.name} » n’est ni un PDF, ni un JPEG, ni un PNG. Il n’est pas envoyé.` };
  return { bytes, mime };
}

export class Sending extends EventTarget {
  // Event "file", detail {id, name, bytes, sent, state, why}: on every change of one. States:
  // "waiting" (no channel, or behind another), "offered", "going", "checking", "done", "failed".
  // Outlives connections: what is not acknowledged is offered again on a new channel.
  #files = new Map();
  #channel = null;
  #number = 0;
  #turn = 0;

  /** @param {() => Promise<number|null>} lineRate bits per second the line can carry, when known */
  constructor(lineRate) {
    super();
    this.lineRate = lineRate;
  }

  get isBusy() {
    return [...this.#files.values()].some((file) => !["done", "failed"].includes(file.state));
  }

  /** A new channel is open, or gone (null). */
  attach(channel) {
    this.#channel = channel;
    this.#turn += 1;
    for (const file of this.#files.values()) {
      if (!["done", "failed"].includes(file.state)) this.#change(file, { state: "waiting" });
    }
    if (channel) {
      channel.bufferedAmountLowThreshold = LOW_WATER_BYTES;
      this.#offerNext();
    }
  }

  clear() {
    this.#files.clear();
    this.attach(null);
  }

  async add(name, mime, bytes) {
    const id = crypto.randomUUID();
    const sha256 = await digest(bytes);
    const file = { id, name: name.slice(0, 200), mime, data: bytes, bytes: bytes.length, sha256, sent: 0, state: "waiting", why: "" };
    this.#files.set(id, file);
    this.#change(file, {});
    this.#offerNext();
  }

  cancel(id) {
    const file = this.#files.get(id);
    if (!file || ["done", "failed"].includes(file.state)) return;
    this.#say({ type: "file_cancel", id });
    this.#change(file, { state: "failed", why: "Annulé." });
    this.#offerNext();
  }

  #offerNext() {
    const files = [...this.#files.values()];
    if (!this.#channel || files.some((file) => ["offered", "going", "checking"].includes(file.state))) return;
    const file = files.find((each) => each.state === "waiting");
    if (!file) return;
    file.number = (this.#number += 1);
    const { id, number, name, mime, bytes, sha256 } = file;
    this.#change(file, { state: "offered", sent: 0 });
    this.#say({ type: "file_offer", id, number, name, mime, bytes, pages: null, sha256 });
  }

  accepted({ id, offset }) {
    const file = this.#files.get(id);
    if (file?.state !== "offered" || offset > file.bytes) return;
    this.#change(file, { state: "going", sent: offset });
    this.#pump(file, this.#channel, this.#turn).catch((error) => console.warn("sending stopped:", error.name));
  }

  async #pump(file, channel, turn) {
    const mine = () => turn === this.#turn && file.state === "going" && channel.readyState === "open";
    while (mine() && file.sent < file.bytes) {
      const payload = file.data.subarray(file.sent, file.sent + PIECE_BYTES);
      channel.send(makePiece(file.number, file.sent, payload));
      this.#change(file, { sent: file.sent + payload.length });
      await this.#pace(channel, payload.length);
    }
    if (mine()) this.#change(file, { state: "checking" });
  }

  /** Wait until the channel has room and the picture keeps its share of the line. */
  async #pace(channel, bytes) {
    const line = await this.lineRate().catch(() => null);
    if (line) {
      const rate = Math.max(FLOOR_BITS_PER_S, line * SHARE_OF_LINE);
      await new Promise((resolve) => { setTimeout(resolve, (bytes * 8000) / rate); });
    }
    if (channel.bufferedAmount + PIECE_BYTES <= IN_FLIGHT_BYTES) return;
    await new Promise((resolve) => {
      channel.addEventListener("bufferedamountlow", resolve, { once: true });
      channel.addEventListener("close", resolve, { once: true });
    });
  }

  acknowledged({ id, sha256, bytes }) {
    const file = this.#files.get(id);
    if (!file || ["done", "failed"].includes(file.state)) return;
    if (sha256 === file.sha256 && bytes === file.bytes) this.#change(file, { state: "done", sent: bytes });
    else this.#change(file, { state: "failed", why: REFUSALS.corrupt });
    this.#offerNext();
  }

  refused({ id, reason }) {
    const file = this.#files.get(id);
    // A file that arrived whole may still turn out to be one the borne cannot show.
    const late = file?.state === "done" && reason === "unreadable";
    if (!file || file.state === "failed" || (file.state === "done" && !late)) return;
    this.#change(file, { state: "failed", why: REFUSALS[reason] });
    if (late) return;
    this.#offerNext();
  }

  #say(message) {
    if (this.#channel?.readyState === "open") this.#channel.send(JSON.stringify(message));
  }

  #change(file, news) {
    Object.assign(file, news);
    if (file.state === "done" || file.state === "failed") file.data = null;
    this.dispatchEvent(new CustomEvent("file", { detail: file }));
  }
}
