// The ring tone, made here (no sound file), and the window title that says somebody waits.

const PERIOD_MS = 3000;
const NOTES = [[659.26, 0], [783.99, 0.18], [987.77, 0.36]];

export class Ring {
  #context = null;
  #timer = 0;
  #title = document.title;
  #blink = false;

  constructor(onBlocked) {
    this.onBlocked = onBlocked;
  }

  /** Call on a touch or a key: browsers give sound only then. */
  async allow() {
    this.#context ??= new AudioContext();
    await this.#context.resume();
    this.onBlocked(false);
  }

  /** Ring while `count` people wait; 0 is silence. */
  update(count, title) {
    this.#title = title;
    if (count === 0) {
      clearInterval(this.#timer);
      this.#timer = 0;
      document.title = title;
      this.onBlocked(false);
      return;
    }
    this.words = count === 1 ? "● Une personne appelle" : `● ${count} personnes appellent`;
    document.title = this.words;
    if (this.#timer) return;
    this.#sound();
    this.#timer = setInterval(() => this.#tick(), PERIOD_MS / 2);
  }

  #tick() {
    this.#blink = !this.#blink;
    document.title = this.#blink ? this.#title : this.words;
    if (!this.#blink) this.#sound();
  }

  #sound() {
    try {
      this.#context ??= new AudioContext();
    } catch {
      return; // no sound card: the title and the list still tell
    }
    if (this.#context.state !== "running") {
      this.#context.resume().catch(() => undefined);
      setTimeout(() => this.onBlocked(Boolean(this.#timer) && this.#context.state !== "running"), 300);
      return;
    }
    this.onBlocked(false);
    for (const [hertz, after] of NOTES) this.#note(hertz, this.#context.currentTime + after);
  }

  #note(hertz, start) {
    const oscillator = new OscillatorNode(this.#context, { type: "triangle", frequency: hertz });
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(0.22, start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, start + 0.7);
    oscillator.connect(gain).connect(this.#context.destination);
    oscillator.start(start);
    oscillator.stop(start + 0.75);
  }
}
