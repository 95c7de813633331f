// « Écrire »: both texts side by side under the borne's picture, as they are typed.

import { byId, show } from "./dom.js";

const PAUSE_MS = 1200; // after this a screen reader hears what was added

export class TextPanel {
  #writing = null;
  #told = 0;
  #pause = 0;
  #onTheirs = () => this.#showTheirs();

  constructor() {
    this.panel = byId("text-panel");
    this.field = byId("text-mine");
    byId("text-toggle").onclick = () => this.#toggle();
    byId("text-close").onclick = () => this.#toggle();
    this.field.oninput = () => this.#write();
    this.field.onkeydown = (event) => {
      if (event.key === "Escape") byId("stage").focus({ preventScroll: true });
    };
  }

  /** Show this call's texts; open at once with a person who writes. */
  use(writing, opened) {
    this.#writing = writing;
    writing.addEventListener("theirs", this.#onTheirs);
    this.field.value = writing.mine;
    this.#showTheirs();
    this.#show(opened);
  }

  /** Nothing of either text stays in the page. */
  clear() {
    clearTimeout(this.#pause);
    this.#writing?.removeEventListener("theirs", this.#onTheirs);
    this.#writing = null;
    this.#told = 0;
    this.field.value = "";
    byId("text-theirs").textContent = byId("text-news").textContent = "";
    this.#show(false);
  }

  /** Open without taking the keyboard from whatever is being done. */
  reveal() {
    this.#show(true);
  }

  #toggle() {
    const opening = this.panel.hidden;
    this.#show(opening);
    (opening ? this.field : byId("text-toggle")).focus();
  }

  #show(opened) {
    show(this.panel, opened);
    byId("text-toggle").setAttribute("aria-expanded", String(opened));
  }

  #write() {
    this.#writing?.write(this.field.value);
    const kept = this.#writing?.mine ?? "";
    if (kept.length < this.field.value.length) this.field.value = kept;
  }

  #showTheirs() {
    const text = this.#writing.theirs;
    const box = byId("text-theirs");
    box.textContent = text;
    box.scrollTop = box.scrollHeight;
    if (text && this.panel.hidden) this.reveal();
    this.#told = Math.min(this.#told, text.length);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell(text), PAUSE_MS);
  }

  /** Letter by letter is no way to hear a text: say what was added once the person pauses. */
  #tell(text) {
    const added = text.slice(this.#told).trim();
    this.#told = text.length;
    if (added) byId("text-news").textContent = added;
  }
}
