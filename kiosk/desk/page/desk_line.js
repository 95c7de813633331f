// The WebSocket to the desk: comes back by itself, notices a dead line, answers pings.

const PING_EVERY_MS = 2000;
const DEAD_AFTER_MS = 6000;
const RETRY_MS = [500, 1000, 2000, 3000, 5000];
const REPLACED = 4001;
const SIGNED_OUT = 4002;

export class DeskLine extends EventTarget {
  // Events: "message" (detail: object), "up", "down" (detail: {retryMs}), "replaced", "signed-out".
  #socket = null;
  #heard = 0;
  #tries = 0;
  #timer = 0;
  #retry = 0;
  #wanted = false;

  /**
   * @param {string} path of the WebSocket, like "ws/adviser"
   * @param {() => Promise<boolean>} stillSignedIn asked before each retry
   */
  constructor(path, stillSignedIn) {
    super();
    this.path = path;
    this.stillSignedIn = stillSignedIn;
  }

  get isUp() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  open() {
    this.#wanted = true;
    this.#connect();
  }

  close() {
    this.#wanted = false;
    this.#forget(1000);
  }

  /** Send a message; false when the line is down. */
  send(message) {
    if (!this.isUp) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  #connect() {
    this.#forget(1000);
    const address = new URL(this.path, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address);
    this.#socket = socket;
    this.#heard = performance.now();
    socket.onopen = () => this.#onOpen();
    socket.onmessage = (event) => this.#onMessage(event.data);
    socket.onclose = (event) => { if (socket === this.#socket) this.#onClose(event.code); };
    this.#timer = setInterval(() => this.#beat(socket), PING_EVERY_MS);
  }

  #onOpen() {
    this.#tries = 0;
    this.#emit("up");
  }

  #onMessage(text) {
    this.#heard = performance.now();
    let message;
    try {
      message = JSON.parse(text);
    } catch {
      console.warn("desk sent something that is not JSON");
      return;
    }
    if (message?.type === "ping") this.send({ type: "pong" });
    else if (typeof message?.type === "string" && message.type !== "pong") this.#emit("message", message);
  }

  #beat(socket) {
    if (socket !== this.#socket) return;
    if (performance.now() - this.#heard > DEAD_AFTER_MS) this.#onClose(4000);
    else this.send({ type: "ping" });
  }

  #onClose(code) {
    this.#forget(1000);
    if (!this.#wanted) return;
    if (code === REPLACED || code === SIGNED_OUT) {
      this.#wanted = false;
      this.#emit(code === REPLACED ? "replaced" : "signed-out");
      return;
    }
    const retryMs = RETRY_MS[Math.min(this.#tries++, RETRY_MS.length - 1)];
    this.#emit("down", { retryMs });
    this.#retry = setTimeout(() => this.#again(), retryMs);
  }

  async #again() {
    let signedIn = true;
    try {
      signedIn = await this.stillSignedIn();
    } catch {
      // The desk does not answer at all: the WebSocket will fail too, and be tried again.
    }
    if (!this.#wanted) return;
    if (signedIn) {
      this.#connect();
      return;
    }
    this.#wanted = false;
    this.#emit("signed-out");
  }

  #forget(code) {
    clearInterval(this.#timer);
    clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#socket = null;
    if (socket) socket.close(code);
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
