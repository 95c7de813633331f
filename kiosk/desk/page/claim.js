// Proof that a call is ours, for a desk that was restarted; kept over a reload of this page.

const KEY = "ticket";

export class Claim {
  pending = false; // until the desk has answered, its waiting list ends no call

  /** Keep the desk's own signed words on a call: nothing of the citizen, and gone with the call. */
  keep({ call, ticket }) {
    this.pending = false;
    if (ticket) sessionStorage.setItem(KEY, JSON.stringify({ call, ticket }));
  }

  forget() {
    sessionStorage.removeItem(KEY);
  }

  /** The line is up, perhaps to another desk: tell it of our call, `current` unless reloaded. */
  ask(line, current) {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (!kept) return;
    this.pending = true;
    line.send({ type: "resume_call", ...kept, reloaded: kept.call !== current });
  }

  /** @returns {boolean} whether this error answers our claim: the call is over. */
  isRefusedBy(code) {
    if (!this.pending || code !== "unknown_call") return false;
    this.pending = false;
    this.forget();
    return true;
  }
}
