// The waiting list: who waits, where, for how long.

import { byId, make, say, show, waitWords } from "./dom.js";
import { facts } from "./person.js";

const LONG_WAIT_S = 300;

export class LobbyView {
  #list = byId("waiting-list");
  #rows = new Map();

  /** @param {{take: (call: string) => void, refuse: (call: string) => void}} acts */
  constructor(acts) {
    this.acts = acts;
    setInterval(() => this.#tick(), 1000);
  }

  /** Show the waiting calls of a `lobby` message. */
  update(waiting) {
    const now = performance.now() / 1000;
    const here = new Set(waiting.map(({ call }) => call));
    for (const [call, row] of this.#rows) {
      if (!here.has(call)) {
        row.element.remove();
        this.#rows.delete(call);
      }
    }
    for (const line of waiting) {
      const row = this.#rows.get(line.call) ?? this.#make(line);
      row.since = now - line.since_s;
      this.#showPresence(row, line.here !== false);
      this.#list.append(row.element);
    }
    waiting.forEach(({ call }, index) => this.#number(this.#rows.get(call), index));
    this.#markFirst(waiting);
    show(byId("waiting-empty"), waiting.length === 0);
    byId("waiting-count").textContent = String(waiting.length);
    byId("waiting-count").classList.toggle("some", waiting.length > 0);
    this.#tick();
  }

  clear() {
    this.update([]);
  }

  /** « R »: answer whoever waits longest and is there. */
  takeFirst() {
    this.#list.querySelector("button.primary:enabled")?.click();
  }

  #make(line) {
    const since = make("strong", { class: "digits" });
    const rank = make("span", { class: "rank digits" });
    const answer = make("button", { class: "primary", type: "button" }, "Répondre");
    answer.onclick = () => this.acts.take(line.call);
    const refuse = make("button", { type: "button" }, "Refuser");
    refuse.onclick = () => this.acts.refuse(line.call);
    const away = make("span", { class: "pill warn" }, "s’est éloigné");
    const known = make("p", { class: "facts" }, away, ...facts(line).map((words) => make("span", { class: "pill fact" }, words)));
    answer.setAttribute("aria-label", `Répondre à ${line.site}`);
    refuse.setAttribute("aria-label", `Refuser l’appel de ${line.site}`);
    const element = make(
      "li",
      { class: "card arrived", "data-call": line.call, "data-testid": "waiting-call" },
      rank,
      make("div", {}, make("p", { class: "site" }, line.site), make("p", { class: "for" }, line.service), known),
      make("div", { class: "since" }, since, make("span", {}, "d’attente")),
      refuse,
      answer,
    );
    const row = { element, since: 0, words: since, rank, answer, away };
    this.#rows.set(line.call, row);
    say(`${[line.site, "appelle", ...facts(line)].join(", ")}.`);
    return row;
  }

  /** Who stepped away keeps the place, and cannot be answered until they are back. */
  #showPresence({ element, answer, away }, here) {
    show(away, !here);
    answer.disabled = !here;
    element.classList.toggle("away", !here);
  }

  #number({ rank }, index) {
    rank.textContent = String(index + 1);
  }

  #markFirst(waiting) {
    const first = waiting.find(({ here }) => here !== false)?.call;
    for (const [call, { element, answer }] of this.#rows) {
      element.classList.toggle("next", call === first);
      if (call === first) answer.dataset.key = "R";
      else delete answer.dataset.key;
    }
  }

  #tick() {
    const now = performance.now() / 1000;
    for (const row of this.#rows.values()) {
      row.words.textContent = waitWords(now - row.since);
      row.element.classList.toggle("long", now - row.since >= LONG_WAIT_S);
    }
  }
}
