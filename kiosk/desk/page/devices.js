// The adviser's camera and microphone: what was given, what is cut, and both in words.

const CAMERA = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };
const MICROPHONE = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

const WHY = {
  NotAllowedError: "le navigateur l’a refusé (cadenas dans la barre d’adresse pour l’autoriser)",
  NotFoundError: "aucun n’est branché",
  NotReadableError: "un autre logiciel l’utilise",
  OverconstrainedError: "il ne convient pas",
};

export class Devices extends EventTarget {
  // Event: "change".
  stream = new MediaStream();
  wanted = { microphone: true, camera: true };
  faults = { microphone: "", camera: "" };
  #asking = null;

  get microphone() {
    return this.stream.getAudioTracks()[0] ?? null;
  }

  get camera() {
    return this.stream.getVideoTracks()[0] ?? null;
  }

  /** What the borne really gets. */
  get sending() {
    return {
      microphone: Boolean(this.microphone?.enabled),
      camera: Boolean(this.camera?.enabled),
    };
  }

  /** Ask the browser for what is missing: both at once, then one by one. Never throws. */
  ask() {
    this.#asking ??= this.#askAll().finally(() => { this.#asking = null; });
    return this.#asking;
  }

  async #askAll() {
    if (!navigator.mediaDevices) {
      this.faults = { microphone: WHY.NotAllowedError, camera: WHY.NotAllowedError };
    } else if (!this.microphone && !this.camera) {
      if (!(await this.#get({ audio: MICROPHONE, video: CAMERA }))) {
        await this.#get({ audio: MICROPHONE });
        await this.#get({ video: CAMERA });
      }
    } else {
      if (!this.microphone) await this.#get({ audio: MICROPHONE });
      if (!this.camera) await this.#get({ video: CAMERA });
    }
    this.#changed();
  }

  async #get(what) {
    try {
      const got = await navigator.mediaDevices.getUserMedia(what);
      for (const track of got.getTracks()) this.#keep(track);
      return true;
    } catch (error) {
      const why = WHY[error.name] ?? "il ne répond pas";
      if (what.audio) this.faults.microphone = why;
      if (what.video) this.faults.camera = why;
      return false;
    }
  }

  #keep(track) {
    const kind = track.kind === "audio" ? "microphone" : "camera";
    track.enabled = this.wanted[kind];
    this.faults[kind] = "";
    this.stream.addTrack(track);
    track.onended = () => {
      this.stream.removeTrack(track);
      this.faults[kind] = "il a été débranché";
      this.#changed();
    };
  }

  /** Cut or give back "microphone" or "camera". */
  set(kind, on) {
    this.wanted[kind] = on;
    if (this[kind]) this[kind].enabled = on;
    this.#changed();
  }

  /** Give camera and microphone back to the machine. */
  release() {
    for (const track of this.stream.getTracks()) {
      track.onended = null;
      track.stop();
      this.stream.removeTrack(track);
    }
    this.#changed();
  }

  /** One sentence on what is missing; empty when all is there. */
  get words() {
    const lines = [];
    if (!this.camera && this.faults.camera) lines.push(`Pas de caméra : ${this.faults.camera}.`);
    if (!this.microphone && this.faults.microphone) lines.push(`Pas de micro : ${this.faults.microphone}.`);
    if (lines.length === 0) return "";
    lines.push(this.microphone ? "L’appel marche avec le son seul." : "Vous verrez et entendrez la borne.");
    return lines.join(" ");
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** Show the microphone's level in a <meter> until the returned function is called. */
export function meterLevel(track, meter) {
  if (!track) return () => undefined;
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
    meter.value = Math.min(1, Math.sqrt(power) * 4);
  }, 100);
  return () => {
    clearInterval(timer);
    meter.value = 0;
    context.close().catch(() => undefined);
  };
}
