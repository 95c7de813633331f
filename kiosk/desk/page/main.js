// The page put together: sign in, waiting list, call; and the line to the desk behind all three.

import { Call } from "./call.js";
import { CallView } from "./call_view.js";
import { CHIME, MANNER } from "./chime.js";
import { Claim } from "./claim.js";
import { DeskLine } from "./desk_line.js";
import { Devices } from "./devices.js";
import { byId, show } from "./dom.js";
import { lineWords } from "./line_words.js";
import { LobbyView } from "./lobby.js";
import { Mirror } from "./mirror.js";
import { Ring } from "./ring.js";
import { Session } from "./session.js";
import { SignInForm } from "./sign_in.js";

const HANG_UP_LEAVES_MS = 300;
const TITLE = "Guichet à distance";
const FORM = {
  fields: [["name", "votre nom"], ["service", "votre service"], ["code", "votre code"]],
  choice: "service",
  choose: "Choisissez votre service",
  nothing: "Aucun service n’est servi ici.",
  wrong: "Ce code n’est pas le bon pour ce service.",
};

class Page {
  #adviser = null;
  #call = null;
  #waiting = [];
  #asked = false; // « Répondre » was pressed: the next `taken` is no surprise
  #hungUp = ""; // the call ended here while the desk could not be told
  #mustLeave = false; // the desk forgot us during a call that still works
  claim = new Claim();
  session = new Session("api/", "adviser", "services");
  devices = new Devices();
  mirror = new Mirror(this.devices);
  ring = new Ring(CHIME, MANNER, (blocked) => show(byId("ring-blocked"), blocked));
  lobby = new LobbyView({ take: (call) => this.#take(call), refuse: (call) => this.#send({ type: "refuse_call", call }) });
  view = new CallView({ devices: this.devices, hangUp: () => this.#hangUp() });
  form = new SignInForm(this.session, FORM, (adviser) => this.#enter(adviser));
  line = new DeskLine("ws/adviser", async () => (await this.session.me()) !== null);

  async start() {
    this.#listen();
    const adviser = await this.session.me().catch(() => null);
    if (adviser) this.#enter(adviser);
    else this.#leave();
  }

  #listen() {
    this.line.addEventListener("message", ({ detail }) => this.#onMessage(detail));
    this.line.addEventListener("up", () => { this.#showLine("up"); this.claim.ask(this.line, this.#call?.id); });
    this.line.addEventListener("down", ({ detail }) => this.#showLine("down", detail.retryMs));
    this.line.addEventListener("replaced", () => this.#onReplaced());
    this.line.addEventListener("signed-out", () => this.#onSignedOut());
    byId("sign-out").onclick = () => void this.#signOut();
    byId("ring-allow").onclick = () => void this.ring.allow();
    for (const gesture of ["pointerdown", "keydown"]) {
      document.addEventListener(gesture, () => { if (this.#adviser) void this.ring.allow().catch(() => undefined); }, { capture: true });
    }
    document.addEventListener("keydown", (event) => this.#onKey(event));
    addEventListener("beforeunload", (event) => {
      if (this.#call && navigator.userActivation?.hasBeenActive !== false) event.preventDefault();
    });
  }

  #enter(adviser) {
    this.#adviser = adviser;
    show(byId("sign-in"), false);
    show(byId("desk"), true);
    show(byId("notice"), false);
    byId("bar-service").textContent = adviser.service_name;
    byId("bar-adviser").textContent = adviser.name;
    this.#showLobby();
    this.#showLine("connecting");
    this.line.open();
    void this.devices.ask();
  }

  #leave(words = "") {
    this.#adviser = null;
    this.#mustLeave = false;
    this.#endCall();
    this.line.close();
    this.devices.release();
    this.lobby.clear();
    this.ring.update(0, TITLE);
    show(byId("desk"), false);
    show(byId("sign-in"), true);
    void this.form.open(words);
  }

  async #signOut() {
    await this.session.signOut().catch(() => undefined);
    this.#leave();
  }

  #onReplaced() {
    this.#endCall();
    this.devices.release();
    this.ring.update(0, TITLE);
    this.lobby.clear();
    this.#showLine("replaced");
  }

  #onSignedOut() {
    if (this.#call?.state === "connected") {
      this.#mustLeave = true;
      show(byId("notice"), true, "Le guichet a redémarré. L’appel continue ; vous vous reconnecterez après.");
      this.#showLine("forgotten");
    } else {
      this.#leave("Votre session est terminée. Connectez-vous de nouveau.");
    }
  }

  #onMessage(message) {
    if (message.type === "lobby") this.#onLobby(message);
    else if (message.type === "taken") this.#onTaken(message);
    else if (message.type === "ended") this.#onEnded(message.reason);
    else if (message.type === "peer_away") this.#setAway(true);
    else if (message.type === "peer_back") this.#setAway(false); // its fresh offer follows
    else if (message.type === "description" || message.type === "candidate") this.#call?.takeSignal(message);
    else if (message.type === "error") this.#onError(message);
  }

  #onError({ code, detail }) {
    console.warn("desk refused a message:", code, detail);
    if (this.claim.isRefusedBy(code)) {
      if (this.#call) this.#onEnded("adviser_left");
      else this.#ringForThose();
      return;
    }
    if (this.#call || (code !== "not_now" && code !== "unknown_call")) return;
    this.#asked = false;
    this.#say("Cet appel ne peut pas être pris : un collègue a répondu, ou la personne est partie.");
  }

  #setAway(away) {
    if (this.#call) this.#call.borneAway = away;
  }

  #onLobby(message) {
    this.#waiting = message.waiting;
    this.lobby.update(message.waiting);
    if (this.claim.pending) return;
    this.#endCall(); // the desk sends its waiting list outside calls only
    this.#ringForThose();
  }

  #onTaken(taken) {
    this.claim.keep(taken);
    if (taken.call === this.#hungUp) {
      this.#send({ type: "hang_up" });
      return;
    }
    show(byId("notice"), false);
    this.ring.update(0, `${taken.site} · ${TITLE}`);
    // The same call again, after the line to the desk came back: the media may have lived on.
    if (this.#call?.id === taken.call) return;
    this.#endCall();
    this.#call = new Call(taken, this.devices, (signal) => this.line.send(signal));
    this.#call.addEventListener("over", () => this.#onEnded("hang_up"));
    show(byId("lobby"), false);
    show(byId("call"), true);
    byId("desk").classList.add("in-call");
    if (!this.#asked) this.#say("L’appel est repris. Les papiers déjà reçus reviennent.");
    this.#asked = false;
    this.view.open(this.#call);
    void this.devices.ask();
  }

  #onEnded(reason) {
    const words = {
      hang_up: "La personne a raccroché.",
      absent: "La personne s’est éloignée. Elle garde sa place.",
      borne_left: "La borne ne répond plus. L’appel est terminé.",
      adviser_left: "L’appel est terminé.",
    };
    this.#endCall();
    this.#say(words[reason] ?? "L’appel est terminé.");
  }

  #take(call) {
    this.#asked = true;
    void this.ring.allow().catch(() => undefined);
    this.#send({ type: "take_call", call });
  }

  #hangUp() {
    if (this.line.send({ type: "hang_up" })) {
      this.#endCall();
      return;
    }
    this.#hungUp = this.#call?.id ?? "";
    this.#call?.sayHangUp();
    setTimeout(() => this.#endCall(), HANG_UP_LEAVES_MS);
  }

  #send(message) {
    if (!this.line.send(message)) this.#say("Le guichet est injoignable pour l’instant. Réessayez dans un moment.");
  }

  #endCall() {
    if (!this.#call) return;
    this.claim.forget();
    this.view.close();
    this.#call.close();
    this.#call = null;
    if (this.#mustLeave) this.#onSignedOut();
    else this.#showLobby();
  }

  #showLobby() {
    byId("desk").classList.remove("in-call");
    show(byId("call"), false);
    show(byId("lobby"), true);
    this.#ringForThose();
  }

  /** Ring for those who can be answered: nobody stands before a borne that was left. */
  #ringForThose() {
    this.ring.update(this.#waiting.filter(({ here }) => here !== false).length, TITLE);
  }

  // --- what is shown ---

  #say(words) {
    show(byId("notice"), true, words);
    clearTimeout(this.noticeTimer);
    this.noticeTimer = setTimeout(() => show(byId("notice"), false), 8000);
  }

  #showLine(state, retryMs = 0) {
    show(byId("link-state"), true, lineWords(state, retryMs));
    byId("link-state").className = `pill ${state === "up" ? "good" : "warn"}`;
    if (state === "replaced") show(byId("notice"), true, "Le guichet est ouvert dans une autre fenêtre. Rechargez cette page pour le reprendre ici.");
    if (state === "down" && !this.#call) this.ring.update(0, TITLE);
    byId("lobby").classList.toggle("stale", state !== "up");
  }

  #onKey(event) {
    if (!this.#adviser || event.ctrlKey || event.altKey || event.metaKey || byId("confirm").open) return;
    if (event.target.closest("input, select, textarea")) return;
    if (this.#call) {
      if (this.view.key(event)) event.preventDefault();
    } else if (event.key.toLowerCase() === "r" && !event.repeat) {
      this.lobby.takeFirst();
    }
  }
}

void new Page().start();
