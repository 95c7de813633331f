// Real-time text (CAL-7): each side's text as it is typed, on the channel `control`.

export const MAX_TYPED = 4000;
const KEPT_TYPED = 3000; // what stays of one's own text when it has grown too long
const SEND_EVERY_MS = 80;

export class Writing extends EventTarget {
  // Event: "theirs", when the other side's text changed. Texts are arrays of Unicode characters.
  #mine = [];
  #sent = [];
  #theirs = [];
  #wrote = false;
  #send = () => false;
  #sentAt = -Infinity;
  #timer = 0;

  get mine() {
    return this.#mine.join("");
  }

  get theirs() {
    return this.#theirs.join("");
  }

  /** Use a channel: the whole text is sent again, in case the other side lost it. */
  attach(send) {
    this.#send = send;
    this.#sent = [];
    if (this.#wrote) this.#say(0, this.#mine);
  }

  /** Take what stands in one's own field; it leaves at once, or within `SEND_EVERY_MS`. */
  write(text) {
    const letters = [...(text.toWellFormed?.() ?? text)];
    this.#mine = letters.length > MAX_TYPED ? letters.slice(-KEPT_TYPED) : letters;
    this.#wrote = true;
    if (this.#timer) return;
    const wait = this.#sentAt + SEND_EVERY_MS - performance.now();
    if (wait <= 0) this.#flush();
    else this.#timer = setTimeout(() => this.#flush(), wait);
  }

  /** Take a `writing` message of the other side. */
  take({ at, text }) {
    this.#theirs = [...this.#theirs.slice(0, at), ...text].slice(0, MAX_TYPED);
    this.dispatchEvent(new Event("theirs"));
  }

  close() {
    clearTimeout(this.#timer);
    this.#mine = this.#sent = this.#theirs = [];
  }

  #flush() {
    this.#timer = 0;
    const same = this.#mine.findIndex((letter, index) => letter !== this.#sent[index]);
    const at = same === -1 ? this.#mine.length : same;
    if (at === this.#mine.length && at === this.#sent.length) return;
    this.#say(at, this.#mine.slice(at));
  }

  #say(at, letters) {
    // What does not leave now leaves with the next channel.
    if (!this.#send({ type: "writing", at, text: letters.join("") })) return;
    this.#sent = this.#mine;
    this.#sentAt = performance.now();
  }
}
