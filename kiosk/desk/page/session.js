// HTTP with the desk: who may sign in, who is signed in; for advisers and for agents.

const DEADLINE_MS = 10_000;

async function ask(path, body) {
  const options = { signal: AbortSignal.timeout(DEADLINE_MS), credentials: "same-origin" };
  if (body !== undefined) {
    options.method = "POST";
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  return fetch(path, options);
}

export class Session {
  /**
   * @param {string} prefix where this role's requests are, like "api/"
   * @param {string} holder how the desk names who is signed in: "adviser" or "agent"
   * @param {string} choices what the form offers: "services" or "sites"
   */
  constructor(prefix, holder, choices) {
    this.prefix = prefix;
    this.holder = holder;
    this.offered = choices;
  }

  /** @returns {Promise<{id: string, name: string}[]>} what the sign-in form offers. */
  async choices() {
    return (await this.#get(this.offered))[this.offered];
  }

  /** @returns {Promise<object | null>} who is signed in, or null. */
  async me() {
    return (await this.#get("me"))[this.holder];
  }

  async #get(path) {
    const answer = await ask(this.prefix + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  /** @returns {Promise<{holder?: object, error?: string, retryAfter?: number}>} */
  async signIn(fields) {
    const answer = await ask(`${this.prefix}sign-in`, fields);
    const body = await answer.json().catch(() => ({}));
    if (answer.ok) return { holder: body[this.holder] };
    return { error: body.error ?? "unknown", retryAfter: body.retry_after_s };
  }

  async signOut() {
    await ask(`${this.prefix}sign-out`, {});
  }
}
