// The call on screen: pictures, buttons, papers, and every state in words.

import { byId, clockWords, make, show } from "./dom.js";
import { facts, happening } from "./person.js";
import { Papers } from "./papers.js";
import { SentList } from "./sent_list.js";
import { TextPanel } from "./text_panel.js";
import { Viewer } from "./viewer.js";

const STATES = {
  new: "La borne se prépare…",
  connecting: "Connexion à la borne…",
  connected: "",
  lost: "La borne se reconnecte…",
};

export class CallView {
  #call = null;
  #viewer = new Viewer();
  #papers = new Papers(this.#viewer);
  #sent = new SentList();
  #text = new TextPanel();
  #timer = 0;

  /** @param {{devices: Devices, hangUp: () => void}} acts */
  constructor(acts) {
    this.acts = acts;
    this.devices = acts.devices;
    this.devices.addEventListener("change", () => this.#showDevices());
    byId("mute-microphone").onclick = () => this.#toggle("microphone");
    byId("mute-camera").onclick = () => this.#toggle("camera");
    byId("ask-paper").onclick = () => this.#askPaper();
    byId("hang-up").onclick = () => this.#hangUp();
    byId("confirm-stay").onclick = () => byId("confirm").close();
    byId("confirm-leave").onclick = () => { byId("confirm").close(); acts.hangUp(); };
    byId("sound-on").onclick = () => this.#play();
  }

  open(call) {
    this.#call = call;
    this.#sent.use(call.sending);
    call.addEventListener("stream", () => this.#showStream());
    call.addEventListener("state", () => this.#showState());
    call.addEventListener("borne-media", () => this.#showBorneMedia());
    call.addEventListener("citizen", () => this.#showCitizen());
    call.receiving.addEventListener("paper", ({ detail }) => this.#papers.update(detail));
    call.receiving.addEventListener("gone", ({ detail }) => this.#papers.remove(detail));
    byId("bar-site").textContent = call.site;
    show(byId("bar-call"), true);
    this.#timer = setInterval(() => void this.#tick(), 1000);
    void this.#tick();
    this.#showState();
    this.#showDevices();
    this.#showBorneMedia();
    this.#text.use(call.writing, false);
    this.#showCitizen();
    byId("stage").focus({ preventScroll: true });
  }

  close() {
    clearInterval(this.#timer);
    this.#call = null;
    this.#papers.clear();
    this.#sent.clear();
    this.#text.clear();
    byId("bar-person").replaceChildren();
    show(byId("person-words"), false, "");
    byId("borne-video").srcObject = null;
    show(byId("bar-call"), false);
    show(byId("sound-on"), false);
    if (byId("confirm").open) byId("confirm").close();
  }

  /** @returns {boolean} whether the key did something. */
  key(event) {
    if (this.#viewer.key(event)) return true;
    const acts = { m: "mute-microphone", c: "mute-camera", p: "ask-paper", f: "send-file", e: "text-toggle" };
    const key = event.key.toLowerCase();
    const id = key === "r" && event.shiftKey ? "hang-up" : acts[key];
    if (!id) return false;
    byId(id).click();
    return true;
  }

  async #tick() {
    const call = this.#call;
    byId("bar-duration").textContent = clockWords((Date.now() - call.startedAt) / 1000);
    const measured = await call.measure().catch(() => null);
    if (call !== this.#call) return;
    const figures = call.state === "connected" ? measured : null;
    const weak = figures !== null && (figures.lost > 0.05 || (figures.roundTripMs ?? 0) > 500);
    byId("bar-quality").textContent = figures === null ? "" : weak ? "Liaison faible" : "Liaison bonne";
    byId("bar-quality").className = `pill ${weak ? "warn" : "good"}`;
  }

  #showStream() {
    const video = byId("borne-video");
    if (video.srcObject !== this.#call.stream) video.srcObject = this.#call.stream;
    this.#play();
  }

  #play() {
    const video = byId("borne-video");
    video.muted = false;
    video.play().then(() => show(byId("sound-on"), false), (error) => {
      // After a reload the browser wants a touch before it gives sound; the picture may run already.
      if (error.name !== "NotAllowedError") return;
      show(byId("sound-on"), true);
      video.muted = true;
      video.play().catch(() => undefined);
    });
  }

  #showState() {
    const { state, borneAway } = this.#call;
    const words = borneAway ? STATES.lost : STATES[state];
    const element = byId("stage-words");
    show(element, words !== "");
    if (words) element.querySelector("p").textContent = words;
    // While pictures still come, the words do not cover them.
    element.classList.toggle("chip", state === "connected" || byId("call").classList.contains("reading"));
    byId("ask-paper").disabled = state !== "connected";
  }

  #showBorneMedia() {
    const { microphone, camera } = this.#call.borneMedia;
    const lines = [];
    if (!camera) lines.push("La personne a caché son image.");
    if (!microphone) lines.push("La personne a coupé son micro.");
    show(byId("borne-muted"), lines.length > 0, lines.join(" "));
  }

  #showCitizen() {
    const { taken, citizen } = this.#call;
    const known = facts({ ...taken, way: citizen.way });
    byId("bar-person").replaceChildren(...known.map((words) => make("span", { class: "pill fact" }, words)));
    const words = happening(citizen);
    show(byId("person-words"), words !== "", words);
    if (citizen.way === "text") this.#text.reveal();
  }

  #toggle(kind) {
    this.devices.set(kind, !this.devices.wanted[kind]);
  }

  #showDevices() {
    const { microphone, camera } = this.devices.wanted;
    this.#button("mute-microphone", microphone, "Couper le micro", "Remettre le micro", this.devices.microphone);
    this.#button("mute-camera", camera, "Couper la caméra", "Remettre la caméra", this.devices.camera);
    const video = byId("self-video");
    if (video.srcObject !== this.devices.stream) video.srcObject = this.devices.stream;
    const words = !this.devices.camera ? "Pas de caméra" : camera ? "" : "Caméra coupée";
    show(byId("self-words"), words !== "", words);
    byId("call-devices").textContent = this.devices.words;
  }

  #button(id, on, cut, give, device) {
    const button = byId(id);
    button.textContent = on ? cut : give;
    button.setAttribute("aria-pressed", String(!on));
    button.disabled = !device;
  }

  #askPaper() {
    const button = byId("ask-paper");
    if (!this.#call?.askPaper()) return;
    button.textContent = "Demandé";
    setTimeout(() => { button.textContent = "Demander un papier"; }, 2500);
  }

  #hangUp() {
    if (this.#call?.sending.isBusy) byId("confirm").showModal();
    else this.acts.hangUp();
  }
}
