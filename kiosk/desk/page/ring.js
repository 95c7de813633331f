// A ring tone made here (no sound file), and the window title that says why it rings.

const BLOCKED_AFTER_MS = 300;

export class Ring {
  #context = null;
  #timer = 0;
  #title = document.title;
  #count = 0;
  #blink = false;

  /**
   * @param {{hertz: number, after: number, gain: number, lasts: number, type: string}[]} notes
   * @param {{periodMs: number, words: (count: number) => string}} manner how often, and the title
   * @param {(blocked: boolean) => void} onBlocked whether the browser keeps it silent
   */
  constructor(notes, manner, onBlocked) {
    this.notes = notes;
    this.periodMs = manner.periodMs;
    this.words = manner.words;
    this.onBlocked = onBlocked;
  }

  /** Call on a touch or a key: browsers give sound only then. */
  async allow() {
    this.#context ??= new AudioContext();
    await this.#context.resume();
    this.onBlocked(false);
  }

  /** Find out before anybody calls whether the browser would keep the ring silent. */
  probe() {
    if (this.#wake()?.state === "running") this.onBlocked(false);
    else setTimeout(() => this.onBlocked(this.#context?.state !== "running"), BLOCKED_AFTER_MS);
  }

  /** Ring once, to hear it. */
  async test() {
    await this.allow();
    this.#sound();
  }

  /** Ring while `count` is not 0. */
  update(count, title) {
    this.#title = title;
    this.#count = count;
    if (count === 0) {
      this.#stop();
      return;
    }
    document.title = this.words(count);
    if (this.#timer) return;
    this.#blink = true;
    this.#beat();
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    document.title = this.#title;
  }

  #beat() {
    this.#blink = !this.#blink;
    document.title = this.#blink ? this.#title : this.words(this.#count);
    if (!this.#blink) this.#sound();
    this.#timer = setTimeout(() => this.#beat(), this.periodMs / 2);
  }

  #wake() {
    try {
      this.#context ??= new AudioContext();
    } catch {
      return null; // no sound card: the title and the page still tell
    }
    if (this.#context.state !== "running") this.#context.resume().catch(() => undefined);
    return this.#context;
  }

  #sound() {
    const context = this.#wake();
    if (context?.state !== "running") {
      setTimeout(() => this.onBlocked(Boolean(this.#timer) && this.#context?.state !== "running"), BLOCKED_AFTER_MS);
      return;
    }
    this.onBlocked(false);
    for (const note of this.notes) this.#note(note, context.currentTime + note.after);
  }

  #note({ hertz, gain, lasts, type }, start) {
    const oscillator = new OscillatorNode(this.#context, { type, frequency: hertz });
    const level = new GainNode(this.#context, { gain: 0 });
    level.gain.setValueAtTime(0, start);
    level.gain.linearRampToValueAtTime(gain, start + 0.02);
    level.gain.exponentialRampToValueAtTime(0.001, start + lasts);
    oscillator.connect(level).connect(this.#context.destination);
    oscillator.start(start);
    oscillator.stop(start + lasts + 0.05);
  }
}
