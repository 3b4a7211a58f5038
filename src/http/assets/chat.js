// The web chat's script. Everything works without it, by the page's own forms;
// this keeps the conversation on one page, over a WebSocket where there is one
// and plain requests where there is not.
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const log = $("log"), form = $("ask"), input = $("text"), trouble = $("trouble");
  const embedded = root.classList.contains("embedded");
  let words = JSON.parse($("words").textContent);

  // Whoever holds this token holds the conversation: it stays in this tab.
  const fresh = form.elements.conversation.value;
  let conversation = fresh;
  try {
    conversation = sessionStorage.getItem("conversation") || fresh;
    sessionStorage.setItem("conversation", conversation);
  } catch (_) { /* cookies are blocked: a reload starts anew */ }

  /** Notes whether a form is open: the page, loaded anew, asks for its question. */
  const noteForm = (open) => {
    try {
      if (open) sessionStorage.setItem("form", "open"); else sessionStorage.removeItem("form");
    } catch (_) { /* as above */ }
  };

  const newId = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  };

  // --- showing -----------------------------------------------------------------

  const element = (name, attributes, text) => {
    const made = document.createElement(name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    if (text !== undefined) made.textContent = text;
    return made;
  };

  const line = (child) => {
    const made = element("p", {});
    made.append(child);
    return made;
  };

  /** Brings the start of an article into view, however long it is. */
  const reveal = (article) => article.scrollIntoView({ block: "start" });

  const showVoter = (text) => {
    const article = element("article", { class: "voter pending", dir: "auto" });
    // With a direction of its own, the label does not decide that of what was typed.
    const said = line(element("span", { class: "quiet", dir: root.dir }, words.you + ": "));
    said.append(text);
    article.append(said);
    log.append(article);
    reveal(article);
    return article;
  };

  const mapLink = (pin) => {
    const { lat, lon } = pin.position;
    const href = "https://www.openstreetmap.org/?mlat=" + lat + "&mlon=" + lon + "#map=17/" + lat + "/" + lon;
    const link = element("a", { href, target: "_blank", rel: "noopener noreferrer" }, words.map + ": ");
    link.append(element("bdi", {}, pin.title));
    return link;
  };

  /** An address or a number of the text; it reads from left to right in every language. */
  const anchor = (href, text) => {
    const link = element("a", { href, dir: "ltr", rel: "noopener noreferrer" }, text);
    if (href.startsWith("https:")) link.target = "_blank";
    return link;
  };

  /** The lines of a part as paragraphs and items, with what can be followed in them. */
  const paragraphs = (part) => {
    let start = 0;
    return part.text.split("\n").flatMap((text, n) => {
      const [from, to] = [start, start + text.length];
      start = to + 1;
      if (!text.trim()) return [];
      const made = element(n >= part.list.start && n < part.list.end ? "li" : "p", {});
      let end = from;
      for (const link of part.links.filter((link) => link.from >= from && link.to <= to)) {
        made.append(part.text.slice(end, link.from), anchor(link.href, part.text.slice(link.from, link.to)));
        end = link.to;
      }
      made.append(part.text.slice(end, to));
      return [made];
    });
  };

  const bubble = (part) => {
    const article = element("article", { class: "bot", lang: part.lang, dir: part.dir, "aria-label": words.answer });
    if (part.heading) article.append(element("h3", {}, part.heading));
    for (const made of paragraphs(part).slice(part.heading ? 1 : 0)) {
      let into = article;
      if (made.localName === "li") {
        into = article.lastElementChild;
        if (!into || into.localName !== "ul") into = article.appendChild(element("ul", {}));
      }
      into.append(made);
    }
    for (const pin of part.pins || []) article.append(line(mapLink(pin)));
    if (part.speech && window.speechSynthesis) article.append(listenButton(part));
    const choices = element("div", { class: "choices", role: "group", "aria-label": words.choices });
    if (part.ask_location && navigator.geolocation) {
      const share = element("button", { type: "button" }, words.share);
      share.addEventListener("click", shareLocation);
      choices.append(share);
    }
    for (const button of part.buttons || []) {
      choices.append(element("button", { type: "button", name: "choice", value: button.token }, button.label));
    }
    if (choices.childElementCount) article.append(choices);
    return article;
  };

  // --- reading aloud: only where the device has a voice for the language ----------

  let reading = null;

  const voiceFor = (lang) => {
    const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
    const fitting = speechSynthesis.getVoices().filter((voice) => language(voice.lang) === language(lang));
    return fitting.find((voice) => voice.localService) || fitting[0];
  };

  const hush = () => {
    if (reading) reading.textContent = words.listen;
    reading = null;
    speechSynthesis.cancel();
  };

  const listenButton = (part) => {
    const button = element("button", { type: "button", class: "listen", lang: root.lang }, words.listen);
    button.hidden = !voiceFor(part.lang);
    button.dataset.voice = part.lang;
    button.addEventListener("click", () => {
      const again = reading === button;
      hush();
      if (again) return;
      const spoken = new SpeechSynthesisUtterance(part.speech);
      spoken.lang = part.lang;
      spoken.voice = voiceFor(part.lang) || null;
      spoken.onend = spoken.onerror = () => { if (reading === button) hush(); };
      reading = button;
      button.textContent = words.stop;
      speechSynthesis.speak(spoken);
    });
    return button;
  };

  // Browsers load their voices when they please.
  if (window.speechSynthesis && speechSynthesis.addEventListener) {
    speechSynthesis.addEventListener("voiceschanged", () => {
      for (const button of log.querySelectorAll("[data-voice]")) button.hidden = !voiceFor(button.dataset.voice);
    });
  }

  // --- sending -------------------------------------------------------------------
  // A message keeps its id until it is answered, so that sending it again, or over
  // another way, is still one message.

  const PATIENCE = 8000, TRIES = 7;
  const waiting = new Map();
  let socket = null, retry = 1000, failures = 0;

  const send = (what, article) => {
    const message = Object.assign({ conversation, id: newId(), lang: root.lang }, what);
    waiting.set(message.id, { message, article, tries: 0 });
    deliver(message.id);
  };

  const later = (id, milliseconds) => {
    const entry = waiting.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(deliver, milliseconds, id);
  };

  const deliver = (id) => {
    const entry = waiting.get(id);
    if (!entry) return;
    const body = JSON.stringify(entry.message);
    entry.tries += 1;
    if (socket && entry.tries === 1) {
      socket.send(body);
      later(id, PATIENCE);
      return;
    }
    if (entry.tries > TRIES) { giveUp(id); return; }
    fetch("/chat/messages", { method: "POST", headers: { "Content-Type": "application/json" }, body })
      .then((response) => response.ok ? response.json() : { reply_to: id, error: response.status === 503 ? "try_again" : "refused" })
      .then(receive)
      .catch(() => tryAgain(id));
  };

  const tryAgain = (id) => {
    if (!waiting.has(id)) return;
    trouble.textContent = words.connecting;
    later(id, Math.min(1000 * 2 ** waiting.get(id).tries, 30000));
  };

  const done = (id) => {
    const entry = waiting.get(id);
    if (!entry) return false;
    clearTimeout(entry.timer);
    if (entry.article) entry.article.classList.remove("pending");
    return waiting.delete(id);
  };

  const giveUp = (id) => {
    const entry = waiting.get(id);
    if (!done(id)) return;
    trouble.textContent = words.failed;
    // What was typed is not typed twice.
    if (entry.message.text && !input.value) input.value = entry.message.text;
  };

  const receive = (reply) => {
    if (reply.error === "try_again") { tryAgain(reply.reply_to); return; }
    if (reply.error) { giveUp(reply.reply_to); return; }
    if (!done(reply.reply_to)) return;
    trouble.textContent = "";
    noteForm(reply.form);
    const articles = reply.parts.map(bubble);
    log.append(...articles);
    if (articles.length) reveal(articles[0]);
  };

  const connect = () => {
    if (!window.WebSocket || failures > 3) return;
    const opened = new WebSocket(location.protocol.replace("http", "ws") + "//" + location.host + "/chat/ws");
    opened.addEventListener("open", () => {
      socket = opened; retry = 1000; failures = 0;
    });
    opened.addEventListener("message", (event) => receive(JSON.parse(event.data)));
    opened.addEventListener("close", () => {
      socket = null;
      failures += 1;
      for (const id of waiting.keys()) deliver(id);
      setTimeout(connect, retry);
      retry = Math.min(retry * 2, 30000);
    });
  };

  const shareLocation = () => {
    navigator.geolocation.getCurrentPosition(
      (at) => send({ location: { lat: at.coords.latitude, lon: at.coords.longitude } }, showVoter(words.share)),
      () => { trouble.textContent = words.noLocation; },
      { timeout: 15000, maximumAge: 300000 },
    );
  };

  // --- what voters do ------------------------------------------------------------

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    send({ text }, showVoter(text));
    input.focus();
  });

  log.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=choice]");
    if (!button) return;
    event.preventDefault();
    button.classList.add("chosen");
    send({ choice: button.value }, showVoter(button.textContent));
    // Who clicks with a mouse types next. A finger would bring up the keyboard over
    // the answer, and who uses the keyboard goes on from the button.
    if (event.detail && matchMedia("(pointer: fine)").matches) input.focus();
  });

  /** Puts the page itself into the language of another one; what was said stays. */
  const dress = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    root.lang = page.documentElement.lang;
    root.dir = page.documentElement.dir;
    document.title = page.title;
    words = JSON.parse(page.getElementById("words").textContent);
    for (const which of [".skip", ".demo", "h1", ".who p", "h2", "label[for=lang]", "label[for=text]", "#send"]) {
      const from = page.querySelector(which), to = document.querySelector(which);
      if (from && to) to.textContent = from.textContent;
    }
    for (const [which, attribute] of [["#log", "aria-label"], ["nav", "aria-label"], ["#speak button", "aria-label"], ["#intro .choices", "aria-label"], ["#text", "placeholder"]]) {
      document.querySelector(which).setAttribute(attribute, page.querySelector(which).getAttribute(attribute));
    }
    // Word by word: a new article would be read out as an answer.
    const [was, is] = [$("intro"), page.getElementById("intro")];
    for (const option of $("lang").options) option.toggleAttribute("selected", option.lang === root.lang);
    was.lang = is.lang;
    was.dir = is.dir;
    const now = is.querySelectorAll("p, button");
    was.querySelectorAll("p, button").forEach((node, n) => { if (now[n]) node.firstChild.data = now[n].textContent; });
    trouble.textContent = "";
  };

  // By its button alone: a keyboard goes through languages on the way to one.
  $("speak").addEventListener("submit", (event) => {
    event.preventDefault();
    const wish = $("lang").selectedOptions[0];
    const url = "/?lang=" + wish.lang + (embedded ? "&embed=1" : "");
    fetch(url)
      .then((response) => { if (!response.ok) throw new Error(String(response.status)); return response.text(); })
      .then((html) => {
        dress(html);
        history.replaceState(null, "", url);
        send({ choice: "l:" + wish.lang }, showVoter(wish.textContent));
      })
      .catch(() => { trouble.textContent = words.failed; });
  });

  // A frame hands Escape on to the page around it, which closes it.
  if (embedded) {
    addEventListener("keydown", (event) => {
      if (event.key === "Escape") parent.postMessage("crier:close", "*");
    });
  }

  connect();
  try {
    if (sessionStorage.getItem("form")) send({ choice: "c:continue" });
  } catch (_) { /* as above */ }
})();
