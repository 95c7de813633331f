// Small tools for the page's elements.

/** @param {string} id @returns {any} the element; the page is broken without it. */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element;
}

/** Make an element: make("p", {class: "hint"}, "text", child). Text is never parsed as HTML. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** Show or hide an element; with `words`, also set its text. */
export function show(element, visible, words) {
  element.hidden = !visible;
  if (words !== undefined && element.textContent !== words) element.textContent = words;
}

/** Have a screen reader say something that is only seen otherwise. */
export function say(words) {
  byId("spoken").textContent = words;
}

/** Seconds as « 2 min 05 s ». */
export function waitWords(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
  return `${Math.floor(whole / 3600)} h ${String(Math.floor(whole / 60) % 60).padStart(2, "0")} min`;
}

/** Seconds as « 12:05 ». */
export function clockWords(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = String(Math.floor(whole / 60) % 60).padStart(2, "0");
  const rest = `${minutes}:${String(whole % 60).padStart(2, "0")}`;
  return whole < 3600 ? rest : `${Math.floor(whole / 3600)}:${rest}`;
}

/** Bytes as « 320 ko ». */
export function sizeWords(bytes) {
  if (bytes < 1000) return `${bytes} octets`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} ko`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} Mo`;
}
