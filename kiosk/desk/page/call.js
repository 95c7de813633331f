// One call with a borne: the connection, its two data channels, and what outlives a reconnection.

import { controlMessage, documentMessage, readPiece } from "./checks.js";
import { Peer } from "./peer.js";
import { Receiving } from "./receiving.js";
import { Sending } from "./sending.js";
import { Writing } from "./writing.js";

const SILENT_S = 3;

export class Call extends EventTarget {
  // Events: "stream", "state" (of `state` or `borneAway`), "borne-media", "citizen", "over".
  receiving = new Receiving();
  sending = new Sending(() => this.#peer?.lineRate() ?? Promise.resolve(null));
  stream = new MediaStream();
  state = "new"; // then "connecting", "connected", "lost"
  borneMedia = { microphone: true, camera: true };
  writing = new Writing();
  #peer = null;
  #control = null;
  #away = false;
  #received = 0;
  #silentS = 0;
  #work = Promise.resolve();

  /**
   * @param {{call: string, site: string, ice_servers: object[], relay_only: boolean}} taken
   * @param {Devices} devices the adviser's camera and microphone
   * @param {(signal: object) => void} signal sends to the borne through the desk
   */
  constructor(taken, devices, signal) {
    super();
    this.id = taken.call;
    this.site = taken.site;
    this.startedAt = startOf(taken.call);
    this.taken = taken;
    this.citizen = { agent: false, curtain: false, way: taken.way };
    this.devices = devices;
    this.signal = signal;
    this.onDevices = () => void this.#shareDevices();
    devices.addEventListener("change", this.onDevices);
  }

  /** Take a description or a candidate; one after the other, in the order they came. */
  takeSignal(message) {
    this.#work = this.#work.then(() => this.#apply(message)).catch((error) => {
      console.warn("signal not used:", error.name, error.message);
    });
  }

  async #apply(message) {
    if (message.type === "candidate") {
      await this.#peer?.takeCandidate(message);
    } else if (message.kind === "offer") {
      // Another certificate: the borne's media process is a new one, and so is the connection.
      if (!this.#peer?.continues(message.sdp)) this.#renew();
      await this.#peer.takeOffer(message.sdp);
    }
  }

  #renew() {
    this.#dropPeer();
    const servers = (this.taken.ice_servers ?? []).map(({ urls, username, credential }) => (
      username ? { urls, username, credential } : { urls }
    ));
    const settings = { iceServers: servers, relayOnly: this.taken.relay_only, stream: this.devices.stream };
    const peer = new Peer(settings, {
      signal: (signal) => { if (peer === this.#peer) this.signal(signal); },
      track: (track) => this.#onTrack(track),
      channel: (channel) => this.#onChannel(channel),
      state: (state) => this.#onState(state),
    });
    this.#peer = peer;
    this.#setState("connecting");
  }

  #onTrack(track) {
    for (const old of this.stream.getTracks()) {
      if (old.kind === track.kind) this.stream.removeTrack(old);
    }
    this.stream.addTrack(track);
    this.dispatchEvent(new Event("stream"));
  }

  #onState(state) {
    if (state === "connected") this.#setState("connected");
    else if (state === "disconnected" || state === "failed") this.#setState("lost");
  }

  #setState(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }

  /** The desk says whether the borne's line is there; the media may live on without it. */
  set borneAway(away) {
    this.#away = away;
    this.dispatchEvent(new Event("state"));
  }

  get borneAway() {
    return this.#away;
  }

  #onChannel(channel) {
    channel.binaryType = "arraybuffer";
    if (channel.label === "control") this.#useControl(channel);
    else if (channel.label === "documents") this.#useDocuments(channel);
    else channel.close();
  }

  #useControl(channel) {
    this.#control = channel;
    channel.onmessage = ({ data }) => this.#onControl(controlMessage(data));
    whenOpen(channel, () => {
      this.#sayMedia();
      this.writing.attach((message) => this.#say(message));
    });
  }

  #onControl(message) {
    if (message?.type === "media_state") {
      this.borneMedia = message;
      this.dispatchEvent(new Event("borne-media"));
    } else if (message?.type === "citizen_state") {
      this.citizen = { agent: false, curtain: false, way: "voice", ...message };
      this.dispatchEvent(new Event("citizen"));
    } else if (message?.type === "writing") {
      this.writing.take(message);
    } else if (message?.type === "hang_up") {
      this.dispatchEvent(new Event("over"));
    }
  }

  #useDocuments(channel) {
    channel.onmessage = ({ data }) => this.#onDocument(data);
    channel.onclose = () => {
      if (this.documents !== channel) return;
      this.receiving.attach(null);
      this.sending.attach(null);
    };
    whenOpen(channel, () => {
      this.documents = channel;
      this.receiving.attach((text) => { if (channel.readyState === "open") channel.send(text); });
      this.sending.attach(channel);
    });
  }

  #onDocument(data) {
    if (data instanceof ArrayBuffer) {
      const piece = readPiece(data);
      if (piece) this.receiving.piece(piece);
      return;
    }
    const message = documentMessage(data);
    if (message?.type === "file_offer") this.receiving.offer(message);
    else if (message?.type === "file_cancel") this.receiving.cancel(message.id);
    else if (message?.type === "file_accept") this.sending.accepted(message);
    else if (message?.type === "file_ack") this.sending.acknowledged(message);
    else if (message?.type === "file_refuse") this.#onRefuse(message);
  }

  #onRefuse(message) {
    this.sending.refused(message);
  }

  /** « Demander un papier ». @returns {boolean} whether it left. */
  askPaper() {
    return this.#say({ type: "ask_paper" });
  }

  /** Hang up over the media connection, for when the desk cannot be reached. */
  sayHangUp() {
    this.#say({ type: "hang_up" });
  }

  #say(message) {
    if (this.#control?.readyState !== "open") return false;
    this.#control.send(JSON.stringify(message));
    return true;
  }

  #sayMedia() {
    this.#say({ type: "media_state", ...this.devices.sending });
  }

  async #shareDevices() {
    this.#sayMedia();
    await this.#peer?.giveTracks().catch((error) => console.warn("tracks not changed:", error.name));
  }

  /**
   * Measure once a second, and notice a line on which nothing comes any more: browsers say so
   * many seconds later, and a frozen face without words is worse than words.
   * @returns {Promise<{lost: number, roundTripMs: number|null}|null>}
   */
  async measure() {
    const figures = this.#peer ? await this.#peer.figures() : null;
    const still = figures === null || figures.received === this.#received;
    this.#received = figures?.received ?? 0;
    this.#silentS = still ? this.#silentS + 1 : 0;
    if (this.state === "connected" && this.#silentS >= SILENT_S) this.#setState("lost");
    else if (this.state === "lost" && !still && this.#peer.isConnected) this.#setState("connected");
    return figures;
  }

  #dropPeer() {
    this.receiving.attach(null);
    this.sending.attach(null);
    this.documents = this.#control = null;
    this.#peer?.close();
    this.#peer = null;
  }

  /** End it and forget every document. */
  close() {
    this.devices.removeEventListener("change", this.onDevices);
    this.#dropPeer();
    this.receiving.clear();
    this.sending.clear();
    this.writing.close();
  }
}

/** When this page first had the call, kept over a reload. */
function startOf(call) {
  const kept = sessionStorage.getItem("call")?.split(" ");
  if (kept?.[0] === call) return Number(kept[1]);
  const now = Date.now();
  sessionStorage.setItem("call", `${call} ${now}`);
  return now;
}

function whenOpen(channel, act) {
  if (channel.readyState === "open") act();
  else channel.addEventListener("open", act, { once: true });
}
