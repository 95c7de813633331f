// « Aide demandée »: seen from across the room, heard until answered. Never who, never why.

import { byId, show, waitWords } from "./dom.js";
import { Ring } from "./ring.js";

const TITLE = "Accueil de la borne";
const PERIOD_MS = 5000;
const HURRIED_PERIOD_MS = 2500;
const HURRY_AFTER_S = 60;

// A struck bell, twice: a fundamental, its octave and twelfth, each dying away sooner.
const STROKES = [[587.33, 0], [440, 0.45], [587.33, 1.3], [440, 1.75]];
const PARTIALS = [[1, 0.34, 1.5], [2, 0.13, 0.9], [3, 0.06, 0.5]];
const BELL = STROKES.flatMap(([hertz, after]) => PARTIALS.map(([times, gain, lasts]) => (
  { hertz: hertz * times, after, gain, lasts, type: "sine" }
)));

const STATES = {
  no: { title: "Personne n’a besoin d’aide", words: "Laissez cette page ouverte, et le son allumé.", style: "quiet", acts: [] },
  ringing: { title: "Aide demandée", words: "Une personne à la borne vous attend.", style: "ringing", acts: ["come", "busy"] },
  coming: { title: "Vous arrivez", words: "La borne le dit à la personne. Après l’aide, touchez « C’est fait ».", style: "coming", acts: ["done", "busy"] },
  busy: { title: "Vous ne pouvez pas venir", words: "La borne dit à la personne de venir à l’accueil.", style: "busy", acts: ["come", "done"] },
};
const KEYS = { j: "come", o: "busy", f: "done", s: "test" };

export class HelpView {
  #help = null;
  #since = 0;

  /** @param {(message: object) => boolean} send to the desk */
  constructor(send) {
    this.send = send;
    this.ring = new Ring(BELL, { periodMs: PERIOD_MS, words: () => "● Aide demandée" }, (blocked) => show(byId("ring-blocked"), blocked));
    byId("help-come").onclick = () => this.#say({ type: "answer_help", coming: true });
    byId("help-busy").onclick = () => this.#say({ type: "answer_help", coming: false });
    byId("help-done").onclick = () => this.#say({ type: "close_help" });
    byId("ring-test").onclick = () => void this.ring.test().catch(() => undefined);
    byId("ring-allow").onclick = () => void this.ring.test().catch(() => undefined);
    for (const gesture of ["pointerdown", "keydown"]) {
      document.addEventListener(gesture, () => void this.ring.allow().catch(() => undefined), { capture: true, once: true });
    }
    setInterval(() => this.#tick(), 1000);
  }

  /** Show the open requests of an `agent_lobby`; a site has one at most. */
  update(helps) {
    this.#help = helps[0] ?? null;
    this.#since = performance.now() / 1000 - (this.#help?.since_s ?? 0);
    const phase = this.#help?.phase ?? "no";
    const { title, words, style, acts } = STATES[phase] ?? STATES.no;
    if (byId("help-title").textContent !== title) byId("help-title").textContent = title;
    byId("help-words").textContent = words;
    byId("help").className = `help ${style}`;
    for (const act of ["come", "busy", "done"]) {
      show(byId(`help-${act}`), acts.includes(act));
      byId(`help-${act}`).classList.toggle("primary", act === acts[0]);
    }
    show(byId("help-since"), phase === "ringing");
    byId("icon").href = phase === "ringing" ? "favicon_ringing.svg" : "favicon.svg";
    this.#tick();
    this.ring.update(phase === "ringing" ? 1 : 0, TITLE);
  }

  /** @returns {boolean} whether the key did something. */
  key(key) {
    const act = KEYS[key];
    if (!act) return false;
    const button = byId(act === "test" ? "ring-test" : `help-${act}`);
    if (button.hidden) return false;
    button.click();
    return true;
  }

  #say(message) {
    if (this.#help) this.send({ id: this.#help.id, ...message });
  }

  #tick() {
    const seconds = performance.now() / 1000 - this.#since;
    byId("help-since").textContent = `depuis ${waitWords(seconds)}`;
    // Nobody came for a minute: the bell is struck twice as often; its light stays as slow.
    this.ring.periodMs = seconds >= HURRY_AFTER_S ? HURRIED_PERIOD_MS : PERIOD_MS;
  }
}
