// A paper large, over the borne's picture: pages, zoom, turn, drag; all by keyboard too.

import { byId, make, show } from "./dom.js";

const STEP = 1.25;
const MOST = 8;

export class Viewer extends EventTarget {
  // Event: "closed".
  #pane = byId("viewer-pane");
  #paper = null;
  #page = 0;
  #turns = 0;
  #zoom = 0; // 0: fit the pane
  #image = null;
  #sheet = null;

  constructor() {
    super();
    byId("page-back").onclick = () => this.#turnTo(this.#page - 1);
    byId("page-next").onclick = () => this.#turnTo(this.#page + 1);
    byId("zoom-in").onclick = () => this.#zoomBy(STEP);
    byId("zoom-out").onclick = () => this.#zoomBy(1 / STEP);
    byId("zoom-fit").onclick = () => { this.#zoom = 0; this.#layOut(); };
    byId("turn").onclick = () => { this.#turns = (this.#turns + 1) % 4; this.#layOut(); };
    byId("viewer-close").onclick = () => this.close();
    this.#pane.addEventListener("wheel", (event) => this.#onWheel(event), { passive: false });
    this.#dragToMove();
    new ResizeObserver(() => this.#layOut()).observe(this.#pane);
  }

  get isOpen() {
    return this.#paper !== null;
  }

  open(paper) {
    this.#paper = paper;
    this.#turns = 0;
    show(byId("viewer"), true);
    byId("call").classList.add("reading");
    byId("viewer-title").textContent = paper.title;
    const download = byId("viewer-download");
    download.href = paper.url;
    download.download = paper.fileName;
    for (const id of ["zoom-in", "zoom-out", "zoom-fit", "turn"]) byId(id).disabled = !paper.pages;
    if (paper.pages) this.#turnTo(0);
    else this.#useBrowser(paper);
    this.#pane.focus();
  }

  close() {
    if (!this.#paper) return;
    this.#paper = this.#image = this.#sheet = null;
    this.#pane.replaceChildren();
    show(byId("viewer"), false);
    byId("call").classList.remove("reading");
    this.dispatchEvent(new Event("closed"));
  }

  /** @returns {boolean} whether the key was for the viewer. */
  key(event) {
    if (!this.isOpen) return false;
    const acts = {
      Escape: "viewer-close", ArrowLeft: "page-back", PageUp: "page-back", ArrowRight: "page-next",
      PageDown: "page-next", "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "zoom-fit",
      t: "turn", s: "viewer-download",
    };
    const id = acts[event.key] ?? acts[event.key.toLowerCase()];
    if (!id) return false;
    byId(id).click();
    return true;
  }

  #turnTo(page) {
    const pages = this.#paper?.pages;
    if (!pages || page < 0 || page >= pages.length) return;
    this.#page = page;
    this.#zoom = 0;
    this.#image = make("img", { src: pages[page], alt: `Page ${page + 1}`, draggable: "false" });
    this.#image.onload = () => this.#layOut();
    this.#image.onerror = () => this.#pane.replaceChildren(make("p", { class: "no-view" }, "Cette page ne peut pas être affichée."));
    this.#sheet = make("div", { class: "sheet" }, this.#image);
    this.#pane.replaceChildren(this.#sheet);
    this.#say(`${page + 1} / ${pages.length}`);
    byId("page-back").disabled = page === 0;
    byId("page-next").disabled = page === pages.length - 1;
  }

  #useBrowser(paper) {
    this.#image = this.#sheet = null;
    byId("page-back").disabled = byId("page-next").disabled = true;
    this.#say(paper.count ? `${paper.count} p.` : "");
    byId("viewer-zoom").textContent = "";
    if (navigator.pdfViewerEnabled) {
      this.#pane.replaceChildren(make("iframe", { src: paper.url, title: paper.title }));
    } else {
      this.#pane.replaceChildren(make("p", { class: "no-view" }, "Ce navigateur n’affiche pas ce PDF. Téléchargez-le."));
    }
  }

  #say(words) {
    byId("viewer-page").textContent = words;
  }

  #size() {
    const { naturalWidth: width, naturalHeight: height } = this.#image;
    return this.#turns % 2 ? [height, width] : [width, height];
  }

  #fit() {
    const [width, height] = this.#size();
    const room = [this.#pane.clientWidth - 32, this.#pane.clientHeight - 32];
    return Math.max(0.01, Math.min(room[0] / width, room[1] / height));
  }

  #zoomBy(factor) {
    if (!this.#image?.naturalWidth) return;
    const scale = (this.#zoom || this.#fit()) * factor;
    const pane = this.#pane;
    const middle = [(pane.scrollLeft + pane.clientWidth / 2) / pane.scrollWidth, (pane.scrollTop + pane.clientHeight / 2) / pane.scrollHeight];
    this.#zoom = Math.min(MOST, Math.max(this.#fit() / 2, scale));
    this.#layOut();
    pane.scrollTo(middle[0] * pane.scrollWidth - pane.clientWidth / 2, middle[1] * pane.scrollHeight - pane.clientHeight / 2);
  }

  #layOut() {
    if (!this.#image?.naturalWidth) return;
    const scale = this.#zoom || this.#fit();
    const [width, height] = this.#size();
    this.#sheet.style.width = `${width * scale}px`;
    this.#sheet.style.height = `${height * scale}px`;
    this.#image.style.width = `${this.#image.naturalWidth * scale}px`;
    this.#image.style.transform = `translate(-50%, -50%) rotate(${this.#turns * 90}deg)`;
    byId("viewer-zoom").textContent = `${Math.round(scale * 100)} %`;
  }

  #onWheel(event) {
    if (!event.ctrlKey || !this.#image) return;
    event.preventDefault();
    this.#zoomBy(event.deltaY < 0 ? 1.1 : 1 / 1.1);
  }

  #dragToMove() {
    const pane = this.#pane;
    pane.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !this.#image) return;
      const start = [event.clientX + pane.scrollLeft, event.clientY + pane.scrollTop];
      pane.setPointerCapture(event.pointerId);
      pane.classList.add("dragging");
      pane.onpointermove = (move) => pane.scrollTo(start[0] - move.clientX, start[1] - move.clientY);
    });
    for (const name of ["pointerup", "pointercancel"]) {
      pane.addEventListener(name, () => { pane.onpointermove = null; pane.classList.remove("dragging"); });
    }
  }
}
