// Put into a page before its own scripts: sends its ICE candidates through the bench's relay, and
// watches what it shows and plays. `bench.ports`: {mine, theirs}, set before each call.
(() => {
  if (window.bench) return;
  const bench = (window.bench = { ports: null, pc: null, notes: {}, marks: {} });
  const CELLS = 40, BITS = 24, MOST_SHOTS = 10;
  const epoch = (ms) => performance.timeOrigin + ms;
  bench.now = () => epoch(performance.now());

  // --- the way through the relay ------------------------------------------------------------------
  const Native = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Native {
    constructor(...words) {
      super(...words);
      bench.pc = this;
      bench.seen = new Set();
      this.addEventListener("connectionstatechange", () => {
        bench.marks[this.connectionState] ??= bench.now();
      });
    }
  };
  const bare = (sdp) => sdp.replace(/^a=(candidate|end-of-candidates).*\r?\n/gm, "");
  bench.through = (text, port, side) => {
    const words = text.split(" ");
    if (!port) return text;
    if (words[2]?.toLowerCase() !== "udp" || words[1] !== "1") return null;
    const name = side + (/ufrag (\S+)/.exec(text)?.[1] ?? "");
    if (bench.seen.has(name)) return null;
    bench.seen.add(name);
    words[4] = "127.0.0.1";
    words[5] = String(port);
    return words.join(" ").replace(/ raddr \S+ rport \S+/, "");
  };
  const take = Native.prototype.addIceCandidate;
  Native.prototype.addIceCandidate = function (found, ...more) {
    const candidate = found?.candidate && bench.through(found.candidate, bench.ports?.theirs, "theirs");
    return candidate ? take.call(this, { ...found, candidate }, ...more) : Promise.resolve();
  };
  const describe = Native.prototype.setRemoteDescription;
  Native.prototype.setRemoteDescription = function (given, ...more) {
    return describe.call(this, { type: given.type, sdp: bare(given.sdp) }, ...more);
  };
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (text) {
    const message = JSON.parse(text);
    if (message.type === "description") message.sdp = bare(message.sdp);
    if (message.type === "candidate") {
      message.candidate = bench.through(message.candidate, bench.ports?.mine, "mine");
      if (!message.candidate) return;
    }
    send.call(this, JSON.stringify(message));
  };

  // --- pictures -----------------------------------------------------------------------------------
  function readCode(luma, stride, width) {
    const cell = width / CELLS, row = Math.floor(cell / 2) * stride;
    const at = (i) => {
      const middle = row + Math.round((2 + i + 0.5) * cell);
      return (luma[middle] + luma[middle - 1] + luma[middle + 1]) / 3;
    };
    if (at(0) < 150 || at(BITS + 1) > 100) return -1;
    let code = 0;
    for (let i = 1; i <= BITS; i++) code = code * 2 + (at(i) > 125 ? 1 : 0);
    return code;
  }
  bench.spare = null;
  async function strip(frame) {
    const wide = frame.codedWidth & ~1, tall = Math.max(2, 2 * Math.round(wide / CELLS / 2));
    const rect = { x: 0, y: 0, width: wide, height: tall };
    const size = frame.allocationSize({ rect });
    if (!bench.spare || bench.spare.length < size) bench.spare = new Uint8Array(size);
    const [{ stride }] = await frame.copyTo(bench.spare, { rect });
    return readCode(bench.spare, stride, wide);
  }
  async function shoot(frame, code, notes) {
    const whole = new Uint8Array(frame.allocationSize());
    const [{ offset, stride }] = await frame.copyTo(whole);
    const luma = new Uint8Array(frame.codedWidth * frame.codedHeight);
    for (let y = 0; y < frame.codedHeight; y++) {
      luma.set(whole.subarray(offset + y * stride, offset + y * stride + frame.codedWidth), y * frame.codedWidth);
    }
    notes.shots.push({ code, width: frame.codedWidth, height: frame.codedHeight, luma });
  }
  // Every `every`-th picture shown is noted: [ms shown, code, width, height, presented, ms captured].
  bench.watch = (video, name, every = 1, shots = false) => {
    const notes = (bench.notes[name] = { frames: [], shots: [], nextShot: 0, running: true });
    let count = 0;
    const seen = (_now, meta) => {
      if (!notes.running) return;
      video.requestVideoFrameCallback(seen);
      if (count++ % every) return;
      void note(meta).catch((error) => { notes.error = String(error); });
    };
    async function note(meta) {
      const frame = new VideoFrame(video);
      try {
        const code = await strip(frame);
        const shown = epoch(meta.presentationTime);
        bench.marks.picture ??= code >= 0 ? shown : undefined;
        notes.frames.push([shown, code, frame.codedWidth, frame.codedHeight, meta.presentedFrames,
          meta.captureTime === undefined ? 0 : epoch(meta.captureTime)]);
        if (shots && code >= 0 && shown >= notes.nextShot && notes.shots.length < MOST_SHOTS) {
          notes.nextShot = shown + 1000;
          await shoot(frame, code, notes);
        }
      } finally {
        frame.close();
      }
    }
    video.requestVideoFrameCallback(seen);
  };
  bench.forget = (name) => { if (bench.notes[name]) bench.notes[name].running = false; };
  bench.begin = (name) => Object.assign(bench.notes[name], { frames: [], shots: [], nextShot: 0 });
  bench.shot = (name, i) => {
    const { code, width, height, luma } = bench.notes[name].shots[i];
    let text = "";
    for (let at = 0; at < luma.length; at += 32768) text += String.fromCharCode(...luma.subarray(at, at + 32768));
    return { code, width, height, luma: btoa(text) };
  };

  // --- sound --------------------------------------------------------------------------------------
  bench.listen = async (track) => {
    const sound = (bench.sound = { blocks: [], running: true });
    const reader = new MediaStreamTrackProcessor({ track }).readable.getReader();
    while (sound.running) {
      const { value, done } = await reader.read();
      if (done) break;
      const samples = new Float32Array(value.numberOfFrames);
      value.copyTo(samples, { planeIndex: 0, format: "f32-planar" });
      value.close();
      const less = new Int16Array(Math.floor(samples.length / 3));
      for (let i = 0; i < less.length; i++) less[i] = 10922 * (samples[3 * i] + samples[3 * i + 1] + samples[3 * i + 2]);
      sound.blocks.push(less);
    }
    await reader.cancel().catch(() => undefined);
  };
  bench.heard = () => {
    const all = new Uint8Array(bench.sound.blocks.reduce((sum, block) => sum + block.byteLength, 0));
    let at = 0;
    for (const block of bench.sound.blocks) { all.set(new Uint8Array(block.buffer), at); at += block.byteLength; }
    let text = "";
    for (let i = 0; i < all.length; i += 32768) text += String.fromCharCode(...all.subarray(i, i + 32768));
    return btoa(text);
  };

  // --- figures ------------------------------------------------------------------------------------
  const KEPT = ["inbound-rtp", "outbound-rtp", "candidate-pair", "remote-inbound-rtp", "codec"];
  bench.stats = async () => {
    if (!bench.pc) return [];
    return [...(await bench.pc.getStats()).values()].filter(({ type }) => KEPT.includes(type));
  };
})();
