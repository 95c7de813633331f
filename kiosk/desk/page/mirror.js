// « Votre image »: what the adviser gives, before any call, with the microphone's level.

import { meterLevel } from "./devices.js";
import { byId, show } from "./dom.js";

export class Mirror {
  #metered = null;
  #stopMeter = () => undefined;

  /** @param {Devices} devices the adviser's camera and microphone */
  constructor(devices) {
    this.devices = devices;
    devices.addEventListener("change", () => this.#show());
    byId("device-retry").onclick = () => void devices.ask();
  }

  #show() {
    const { devices } = this;
    const video = byId("mirror-video");
    if (video.srcObject !== devices.stream) video.srcObject = devices.stream;
    show(byId("mirror-none"), !devices.camera);
    const words = devices.words;
    byId("device-words").textContent = words || "La caméra et le micro sont prêts.";
    byId("device-words").classList.toggle("bad", words !== "");
    show(byId("device-retry"), words !== "");
    if (this.#metered === devices.microphone) return;
    this.#metered = devices.microphone;
    this.#stopMeter();
    this.#stopMeter = meterLevel(devices.microphone, byId("mirror-level"));
  }
}
