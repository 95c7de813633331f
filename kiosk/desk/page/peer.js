// One WebRTC connection to the borne, which offers; and how to tell a new one from a restart.

/** What in an offer identifies its connection: the DTLS certificate and the session's number. */
export function identityOf(sdp) {
  const prints = [...sdp.matchAll(/^a=fingerprint:(\S+ \S+)\s*$/gm)].map((match) => match[1].toLowerCase());
  const session = /^o=\S+ (\d+) /m.exec(sdp)?.[1] ?? "";
  return `${session} ${[...new Set(prints)].sort().join(" ")}`;
}

export class Peer {
  #connection;
  #identity = "";
  #stream;
  #statsAt = 0;
  #lineRate = null;

  /**
   * @param {{iceServers: object[], relayOnly: boolean, stream: MediaStream}} settings
   * @param {{signal, track, channel, state}} listener functions, called with what their name says
   */
  constructor({ iceServers, relayOnly, stream }, listener) {
    this.#stream = stream;
    this.#connection = new RTCPeerConnection({
      iceServers,
      iceTransportPolicy: relayOnly ? "relay" : "all",
      bundlePolicy: "max-bundle",
    });
    const pc = this.#connection;
    pc.onicecandidate = ({ candidate }) => {
      if (candidate?.candidate) {
        listener.signal({ type: "candidate", candidate: candidate.candidate, mid: candidate.sdpMid, line: candidate.sdpMLineIndex });
      }
    };
    pc.ontrack = ({ track }) => listener.track(track);
    pc.ondatachannel = ({ channel }) => listener.channel(channel);
    pc.onconnectionstatechange = () => listener.state(pc.connectionState);
    this.listener = listener;
  }

  get isConnected() {
    return this.#connection.connectionState === "connected";
  }

  /** Whether `sdp` is a later offer (an ICE restart, say) of this very connection. */
  continues(sdp) {
    return this.#identity !== "" && this.#identity === identityOf(sdp);
  }

  /** Apply an offer and send the answer. */
  async takeOffer(sdp) {
    const pc = this.#connection;
    await pc.setRemoteDescription({ type: "offer", sdp });
    this.#identity = identityOf(sdp);
    await this.giveTracks();
    await pc.setLocalDescription();
    this.listener.signal({ type: "description", kind: "answer", sdp: pc.localDescription.sdp });
  }

  /** Take one candidate; one that cannot be used is no reason to stop. */
  async takeCandidate({ candidate, mid, line }) {
    if (!this.#connection.remoteDescription) return;
    try {
      await this.#connection.addIceCandidate({ candidate, sdpMid: mid ?? null, sdpMLineIndex: line ?? null });
    } catch (error) {
      console.warn("candidate not used:", error.name);
    }
  }

  /** Send the adviser's tracks as they are now; needs no new negotiation. */
  async giveTracks() {
    for (const transceiver of this.#connection.getTransceivers()) {
      if (transceiver.stopped) continue;
      const kind = transceiver.receiver.track.kind;
      const track = this.#stream.getTracks().find((each) => each.kind === kind) ?? null;
      if (["recvonly", "inactive"].includes(transceiver.direction)) transceiver.direction = "sendrecv";
      if (transceiver.sender.track !== track) await transceiver.sender.replaceTrack(track);
      if (kind === "video") await keepFluid(transceiver.sender);
    }
  }

  /** @returns {Promise<{lineRate: number|null, lost: number, roundTripMs: number|null, received: number}>} */
  async figures() {
    const entries = [...(await this.#connection.getStats()).values()];
    // Several pairs may have been nominated; the one in use is the one on which most came.
    const pairs = entries.filter(({ type, state }) => type === "candidate-pair" && state === "succeeded");
    pairs.sort((one, other) => (other.bytesReceived ?? 0) - (one.bytesReceived ?? 0));
    const rates = pairs.map((pair) => pair.availableOutgoingBitrate ?? 0);
    const losses = entries.filter(({ type }) => type === "remote-inbound-rtp").map((each) => each.fractionLost ?? 0);
    const roundTrip = pairs[0]?.currentRoundTripTime;
    return {
      lineRate: Math.max(0, ...rates) || null,
      lost: Math.max(0, ...losses),
      roundTripMs: roundTrip === undefined ? null : roundTrip * 1000,
      received: pairs.reduce((sum, pair) => sum + (pair.bytesReceived ?? 0), 0),
    };
  }

  /** Bits per second the line carries, asked at most once a second; null when unknown. */
  async lineRate() {
    if (performance.now() - this.#statsAt > 1000) {
      this.#statsAt = performance.now();
      this.#lineRate = (await this.figures()).lineRate;
    }
    return this.#lineRate;
  }

  close() {
    const pc = this.#connection;
    pc.onicecandidate = pc.ontrack = pc.ondatachannel = pc.onconnectionstatechange = null;
    pc.close();
  }
}

/** When the line is weak, lose detail before movement (CAL-2). */
async function keepFluid(sender) {
  const parameters = sender.getParameters();
  if (parameters.degradationPreference === "maintain-framerate") return;
  parameters.degradationPreference = "maintain-framerate";
  await sender.setParameters(parameters).catch(() => undefined);
}
