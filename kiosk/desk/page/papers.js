// The papers received: a thumbnail each, with its pages, opening large, and « Télécharger ».

import { byId, make, show, sizeWords } from "./dom.js";
import { jpegPages } from "./image_pdf.js";

const ENDING = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" };

export class Papers {
  #list = byId("received");
  #items = new Map();
  #urls = [];

  /** @param {Viewer} viewer where a paper opens large */
  constructor(viewer) {
    this.viewer = viewer;
    viewer.addEventListener("closed", () => this.#mark(null));
  }

  /** Show a paper, coming or complete. */
  update(paper) {
    const known = this.#items.get(paper.id);
    if (paper.state === "done") {
      if (known?.done) return;
      const element = this.#complete(paper, known?.element);
      this.#items.set(paper.id, { element, done: true });
    } else if (known) {
      known.bar.value = paper.received;
    } else {
      this.#coming(paper);
    }
    this.#refresh();
  }

  remove(paper) {
    this.#items.get(paper.id)?.element.remove();
    this.#items.delete(paper.id);
    this.#refresh();
  }

  clear() {
    this.viewer.close();
    this.#list.replaceChildren();
    this.#items.clear();
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = [];
    this.#refresh();
  }

  #refresh() {
    show(byId("received-empty"), this.#items.size === 0);
  }

  #coming(paper) {
    const bar = make("progress", { max: paper.bytes, value: paper.received, "aria-label": "Réception" });
    const element = make("li", { class: "paper" }, make("div", { class: "paper-wait" }, "Un papier arrive", bar));
    this.#list.append(element);
    this.#items.set(paper.id, { element, bar, done: false });
  }

  #complete(paper, placeholder) {
    const opened = this.#open(paper);
    const element = make("li", { class: "paper", "data-testid": "received-document", "data-sha256": paper.sha256, "data-pages": opened.count });
    const open = make("button", { class: "paper-open", type: "button", "aria-label": `Ouvrir ${opened.title}, ${pageWords(opened.count)}` });
    open.onclick = () => { this.#mark(element); this.viewer.open(opened); };
    open.append(
      opened.pages ? make("img", { src: opened.pages[0], alt: "" }) : make("span", { class: "no-picture" }, "PDF"),
      make("span", { class: "pages" }, pageWords(opened.count)),
    );
    const name = make("p", { class: "paper-name", title: opened.title }, opened.title);
    const size = make("p", { class: "paper-size" }, sizeWords(paper.bytes));
    const download = make("a", { class: "button", href: opened.url, download: opened.fileName }, "Télécharger");
    element.append(open, name, size, download);
    if (placeholder) placeholder.replaceWith(element);
    else this.#list.append(element);
    element.scrollIntoView({ block: "nearest" });
    return element;
  }

  #open(paper) {
    const url = this.#url(paper.data, paper.mime);
    const pictures = paper.mime === "application/pdf" ? jpegPages(paper.data) : null;
    const pages = paper.mime === "application/pdf"
      ? pictures?.map(({ data }) => this.#url(data, "image/jpeg")) ?? null
      : [url];
    const title = paper.name.trim() || "Papier";
    return { url, pages, title, fileName: fileName(title, paper.mime), count: pages?.length ?? paper.pages ?? 0 };
  }

  #url(data, mime) {
    const url = URL.createObjectURL(new Blob([data], { type: mime }));
    this.#urls.push(url);
    return url;
  }

  #mark(element) {
    for (const item of this.#items.values()) item.element.classList.toggle("open", item.element === element);
  }
}

function pageWords(count) {
  if (!count) return "PDF";
  return count === 1 ? "1 page" : `${count} pages`;
}

/** A name that any system can save, with the ending of what the file really is. */
function fileName(title, mime) {
  const plain = title.normalize("NFC").replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, " ").replace(/\s+/g, " ");
  const stem = plain.replace(/\.(pdf|jpe?g|png)$/i, "").replace(/^[. ]+|[. ]+$/g, "").slice(0, 100);
  return `${stem || "papier"}.${ENDING[mime]}`;
}
