// HTTP with the desk: who may sign in, who is signed in.

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

/** @returns {Promise<{id: string, name: string}[]>} the desk's services. */
export async function services() {
  const answer = await ask("api/services");
  if (!answer.ok) throw new Error(`services: ${answer.status}`);
  return (await answer.json()).services;
}

/** @returns {Promise<{name, service, service_name} | null>} the signed-in adviser, or null. */
export async function me() {
  const answer = await ask("api/me");
  if (!answer.ok) throw new Error(`me: ${answer.status}`);
  return (await answer.json()).adviser;
}

/** @returns {Promise<{adviser?: object, error?: string, retryAfter?: number}>} */
export async function signIn(name, service, code) {
  const answer = await ask("api/sign-in", { name, service, code });
  const body = await answer.json().catch(() => ({}));
  if (answer.ok) return { adviser: body.adviser };
  return { error: body.error ?? "unknown", retryAfter: body.retry_after_s };
}

export async function signOut() {
  await ask("api/sign-out", {});
}
