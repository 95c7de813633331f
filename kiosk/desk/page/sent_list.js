// The files sent: choosing, dropping, what became of each.

import { byId, make, say, show, sizeWords } from "./dom.js";
import { readFile } from "./sending.js";

const STATES = {
  waiting: "En attente",
  offered: "En attente de la borne",
  going: "Envoi",
  checking: "Vérification par la borne",
  done: "Envoyé",
  failed: "",
};

export class SentList {
  #list = byId("sent");
  #items = new Map();
  #drags = 0;

  constructor() {
    const input = byId("file-input");
    byId("send-file").onclick = () => input.click();
    input.onchange = () => {
      const files = [...input.files];
      input.value = "";
      void this.#take(files);
    };
    this.#takeDrops(byId("call"));
  }

  /** @param {Sending} sending what sends the files of this call */
  use(sending) {
    this.sending = sending;
    sending.addEventListener("file", ({ detail }) => this.#update(detail));
  }

  clear() {
    this.#list.replaceChildren();
    this.#items.clear();
    show(byId("send-error"), false);
    show(byId("sent-empty"), true);
  }

  async #take(files) {
    show(byId("send-error"), false);
    const errors = [];
    for (const file of files) {
      const { bytes, mime, error } = await readFile(file);
      if (error) errors.push(error);
      else await this.sending.add(file.name, mime, bytes);
    }
    if (errors.length) show(byId("send-error"), true, errors.join(" "));
  }

  #takeDrops(area) {
    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    const hint = (delta) => {
      this.#drags = Math.max(0, this.#drags + delta);
      show(byId("drop-words"), this.#drags > 0);
    };
    area.addEventListener("dragenter", (event) => { if (hasFiles(event)) hint(1); });
    area.addEventListener("dragleave", (event) => { if (hasFiles(event)) hint(-1); });
    area.addEventListener("dragover", (event) => { if (hasFiles(event)) event.preventDefault(); });
    area.addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      hint(-this.#drags);
      void this.#take([...event.dataTransfer.files]);
    });
  }

  #update(file) {
    const item = this.#items.get(file.id) ?? this.#make(file);
    const going = file.state === "going" || file.state === "checking";
    item.element.className = file.state;
    item.bar.value = file.sent;
    show(item.bar, going);
    const percent = file.state === "going" ? ` ${Math.floor((file.sent / file.bytes) * 100)} %` : "";
    item.words.textContent = file.state === "failed" ? file.why : STATES[file.state] + percent;
    if (file.state === "done") say(`${file.name} : envoyé.`);
    if (file.state === "failed") say(`${file.name} : ${file.why}`);
    show(item.cancel, file.state !== "done" && file.state !== "failed");
  }

  #make(file) {
    const words = make("span");
    const bar = make("progress", { max: file.bytes, value: 0, "aria-label": `Envoi de ${file.name}` });
    const cancel = make("button", { type: "button", "aria-label": `Annuler l’envoi de ${file.name}` }, "Annuler");
    cancel.onclick = () => this.sending.cancel(file.id);
    const name = make("span", { class: "name" }, `${file.name} · ${sizeWords(file.bytes)}`);
    const element = make("li", { "data-testid": "sent-document" }, name, bar, make("div", { class: "state" }, words, cancel));
    this.#list.prepend(element);
    show(byId("sent-empty"), false);
    const item = { element, words, bar, cancel };
    this.#items.set(file.id, item);
    return item;
  }
}
