// The papers received: a thumbnail each, with its pages, opening large, and « Télécharger ».

import { byId, make, say, show, sizeWords } from "./dom.js";
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
      void this.#finish(paper);
    } else if (known) {
      known.bar.value = paper.received;
    } else {
      this.#coming(paper);
    }
    this.#refresh();
  }

  async #finish(paper) {
    if (!this.#items.has(paper.id)) this.#coming(paper);
    const item = this.#items.get(paper.id);
    if (item.done) return;
    item.done = true;
    const opened = await this.#open(paper);
    if (this.#items.get(paper.id) !== item) return; // the call ended meanwhile
    const element = this.#complete(paper, opened);
    item.element.replaceWith(element);
    item.element = element;
    element.scrollIntoView({ block: "nearest" });
    say("Un papier est reçu.");
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

  #complete(paper, opened) {
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
    return element;
  }

  async #open(paper) {
    const url = this.#url(paper.data, paper.mime);
    let pages = [url];
    if (paper.mime === "application/pdf") {
      const pictures = await jpegPages(paper.data).catch(() => null);
      pages = pictures && await Promise.all(pictures.map((page) => this.#picture(page)));
    }
    const title = paper.name.trim() || "Papier";
    return { url, pages, title, fileName: fileName(title, paper.mime), count: pages?.length ?? paper.pages ?? 0 };
  }

  async #picture({ data, turn }) {
    const blob = new Blob([data], { type: "image/jpeg" });
    return this.#url(turn ? await turned(blob, turn).catch(() => blob) : blob, "image/jpeg");
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

/** A picture turned clockwise by 90, 180 or 270 degrees. */
async function turned(blob, degrees) {
  const picture = await createImageBitmap(blob);
  const aside = degrees % 180 !== 0;
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(aside ? height : width, aside ? width : height);
  const context = canvas.getContext("2d");
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(picture, -width / 2, -height / 2);
  picture.close();
  return canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 });
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
