// Papers from the borne: pieces to bytes, bytes checked, acknowledged once and shown once.

import { digest, MAX_DOCUMENT_BYTES, typeOf, TYPES } from "./checks.js";

const MOST_PAPERS = 60;
const MOST_BYTES = 300_000_000;

export class Receiving extends EventTarget {
  // Events, detail a paper {id, name, mime, bytes, pages, received, state, data}: "paper" on every
  // change of one; "gone" when one is dropped. Outlives connections: the same id is never shown twice.
  #papers = new Map();
  #byNumber = new Map();
  #send = null;

  /** A new channel is open (or, with null, gone): numbers start anew, papers stay. */
  attach(send) {
    this.#send = send;
    this.#byNumber.clear();
  }

  clear() {
    this.#papers.clear();
    this.attach(null);
  }

  offer(offer) {
    const known = this.#papers.get(offer.id);
    if (known && known.sha256 === offer.sha256 && known.bytes === offer.bytes) {
      this.#resume(known, offer.number);
      return;
    }
    const reason = known ? "corrupt" : this.#whyNot(offer);
    if (reason) {
      this.#reply({ type: "file_refuse", id: offer.id, reason });
      return;
    }
    const paper = { ...offer, received: 0, state: "coming", data: new Uint8Array(offer.bytes) };
    this.#papers.set(offer.id, paper);
    this.#resume(paper, offer.number);
  }

  #resume(paper, number) {
    paper.number = number;
    if (paper.state === "done") {
      this.#acknowledge(paper);
    } else if (paper.state === "coming") {
      this.#byNumber.set(number, paper);
      this.#reply({ type: "file_accept", id: paper.id, offset: paper.received });
      this.#changed(paper);
    }
    // While "checking", the acknowledgement follows by itself.
  }

  #whyNot(offer) {
    if (!TYPES.includes(offer.mime)) return "wrong_type";
    if (offer.bytes > MAX_DOCUMENT_BYTES) return "too_big";
    if (offer.bytes === 0) return "unreadable";
    const held = [...this.#papers.values()].reduce((sum, paper) => sum + paper.bytes, 0);
    return this.#papers.size >= MOST_PAPERS || held + offer.bytes > MOST_BYTES ? "busy" : "";
  }

  piece({ number, offset, payload }) {
    const paper = this.#byNumber.get(number);
    if (!paper || paper.state !== "coming" || offset !== paper.received) return;
    if (offset + payload.length > paper.bytes) {
      this.#refuse(paper, "corrupt");
      return;
    }
    paper.data.set(payload, offset);
    paper.received += payload.length;
    this.#changed(paper);
    if (paper.received === paper.bytes) void this.#finish(paper);
  }

  async #finish(paper) {
    paper.state = "checking";
    const hash = await digest(paper.data);
    if (this.#papers.get(paper.id) !== paper) return;
    if (hash !== paper.sha256) {
      this.#refuse(paper, "corrupt");
    } else if (typeOf(paper.data) !== paper.mime) {
      this.#refuse(paper, "unreadable");
    } else {
      paper.state = "done";
      this.#acknowledge(paper);
      this.#changed(paper);
    }
  }

  #acknowledge(paper) {
    this.#reply({ type: "file_ack", id: paper.id, sha256: paper.sha256, bytes: paper.bytes });
  }

  #refuse(paper, reason) {
    this.#reply({ type: "file_refuse", id: paper.id, reason });
    this.#drop(paper);
  }

  cancel(id) {
    const paper = this.#papers.get(id);
    if (paper && paper.state !== "done") this.#drop(paper);
  }

  #drop(paper) {
    this.#papers.delete(paper.id);
    this.#byNumber.delete(paper.number);
    this.dispatchEvent(new CustomEvent("gone", { detail: paper }));
  }

  #reply(message) {
    this.#send?.(JSON.stringify(message));
  }

  #changed(paper) {
    this.dispatchEvent(new CustomEvent("paper", { detail: paper }));
  }
}
