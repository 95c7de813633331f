// What a site would use instead of the borne: a page in Chromium, speaking the borne's protocol.
// Everything as a browser does it by itself; papers go out as fast as the channel takes them.
const PIECE = 16 * 1024, HIGH_WATER = 256 * 1024;
const bench = window.bench;
const media = { camera: null, ws: null, pc: null, documents: null };

bench.prepare = async () => {
  media.camera = await navigator.mediaDevices.getUserMedia({
    audio: true, video: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
  });
  const self = document.getElementById("self");
  self.srcObject = media.camera;
  await self.play();
  bench.watch(self, "self", 10);
};

bench.call = (session) => {
  bench.marks = {};
  const ws = (media.ws = new WebSocket(session.ws_url));
  ws.onopen = () => ws.send(JSON.stringify({
    type: "borne_hello", protocol: session.protocol, call: session.call, token: session.token, resume: false,
  }));
  let work = Promise.resolve();
  ws.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    work = work.then(() => heard(ws, message)).catch((error) => { bench.error = String(error); });
  };
};

async function heard(ws, message) {
  if (message.type === "ping") ws.send(JSON.stringify({ type: "pong" }));
  else if (message.type === "answered") await offer(ws);
  else if (message.type === "description") await media.pc.setRemoteDescription({ type: message.kind, sdp: message.sdp });
  else if (message.type === "candidate") {
    await media.pc.addIceCandidate({ candidate: message.candidate, sdpMid: message.mid, sdpMLineIndex: message.line });
  }
}

async function offer(ws) {
  const pc = (media.pc = new RTCPeerConnection({ bundlePolicy: "max-bundle" }));
  pc.onicecandidate = ({ candidate }) => {
    if (!candidate?.candidate) return;
    ws.send(JSON.stringify({ type: "candidate", candidate: candidate.candidate, mid: candidate.sdpMid, line: candidate.sdpMLineIndex }));
  };
  pc.ontrack = ({ streams, track }) => {
    const video = document.getElementById("adviser");
    video.srcObject ??= streams[0] ?? new MediaStream();
    if (!video.srcObject.getTracks().includes(track)) video.srcObject.addTrack(track);
    void video.play().catch(() => undefined);
    if (track.kind === "video") bench.watch(video, "adviser");
  };
  pc.oniceconnectionstatechange = async () => {
    if (pc.iceConnectionState !== "failed") return;
    pc.restartIce();
    await describe(ws);
  };
  for (const track of media.camera.getTracks()) pc.addTrack(track, media.camera);
  pc.createDataChannel("control");
  media.documents = pc.createDataChannel("documents");
  media.documents.binaryType = "arraybuffer";
  await describe(ws);
}

async function describe(ws) {
  await media.pc.setLocalDescription();
  ws.send(JSON.stringify({ type: "description", kind: "offer", sdp: media.pc.localDescription.sdp }));
}

bench.sendPaper = async (size) => {
  const paper = new Uint8Array(size).map((_, i) => (i * 31) & 255);
  paper.set(new TextEncoder().encode("%PDF-1.7\n"));
  const digest = [...new Uint8Array(await crypto.subtle.digest("SHA-256", paper))];
  const channel = media.documents;
  channel.onmessage = ({ data }) => {
    const { type } = JSON.parse(data);
    if (type === "file_accept") void pour(channel, paper);
    else if (type === "file_ack") bench.marks.paper = bench.now();
  };
  channel.send(JSON.stringify({
    type: "file_offer", id: "bench", number: 1, name: "bench.pdf", mime: "application/pdf", bytes: size,
    sha256: digest.map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  }));
};

async function pour(channel, paper) {
  channel.bufferedAmountLowThreshold = HIGH_WATER / 2;
  for (let at = 0; at < paper.length; at += PIECE) {
    const piece = new Uint8Array(12 + Math.min(PIECE, paper.length - at));
    const view = new DataView(piece.buffer);
    view.setUint32(0, 1);
    view.setBigUint64(4, BigInt(at));
    piece.set(paper.subarray(at, at + PIECE), 12);
    channel.send(piece);
    if (channel.bufferedAmount > HIGH_WATER) {
      await new Promise((low) => channel.addEventListener("bufferedamountlow", low, { once: true }));
    }
  }
}

bench.hangUp = () => {
  bench.forget("adviser");
  document.getElementById("adviser").srcObject = null;
  media.ws?.send(JSON.stringify({ type: "hang_up" }));
  media.pc?.close();
  media.ws = media.pc = media.documents = null;
};
