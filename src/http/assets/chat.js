// The web chat's script. Everything works without it, by the page's own forms;
// this keeps the conversation on one page, over a WebSocket where there is one
// and plain requests where there is not.
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const words = JSON.parse($("words").textContent);
  const log = $("log"), form = $("ask"), input = $("text"), trouble = $("trouble");
  const fresh = form.elements.conversation.value;
  let store = null;
  try { store = window.sessionStorage; } catch (_) { /* cookies are blocked: a reload starts anew */ }
  const conversation = (store && store.getItem("conversation")) || fresh;
  if (store) store.setItem("conversation", conversation);

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

  const add = (article) => {
    log.append(article);
    log.scrollTop = log.scrollHeight;
  };

  const showVoter = (text) => {
    const article = element("article", { class: "voter", dir: "auto" });
    article.append(element("span", { class: "quiet" }, words.you + ": "), element("p", {}, text));
    add(article);
  };

  const mapLink = (pin) => {
    const at = pin.position.lat + "," + pin.position.lon;
    const link = element("a", { href: "geo:" + at + "?q=" + encodeURIComponent(at + "(" + pin.title + ")") }, words.map + ": " + pin.title);
    const line = element("p", {});
    line.append(link);
    return line;
  };

  const showPart = (part) => {
    const article = element("article", { class: "bot", lang: part.lang, dir: part.dir });
    if (part.heading) article.append(element("h3", {}, part.heading));
    const lines = part.text.split("\n").filter((line) => line.trim());
    for (const text of part.heading ? lines.slice(1) : lines) article.append(element("p", {}, text));
    for (const pin of part.pins || []) article.append(mapLink(pin));
    if (part.speech && window.speechSynthesis) article.append(listenButton(part));
    const choices = element("div", { class: "choices" });
    if (part.ask_location && navigator.geolocation) {
      const share = element("button", { type: "button" }, words.share);
      share.addEventListener("click", shareLocation);
      choices.append(share);
    }
    for (const button of part.buttons || []) {
      const made = element("button", { type: "button" }, button.label);
      made.addEventListener("click", () => {
        made.setAttribute("aria-pressed", "true");
        showVoter(button.label);
        send({ choice: button.token });
        input.focus();
      });
      choices.append(made);
    }
    if (choices.childElementCount) article.append(choices);
    add(article);
  };

  const listenButton = (part) => {
    const button = element("button", { type: "button", class: "listen" }, words.listen);
    button.addEventListener("click", () => {
      const speech = window.speechSynthesis;
      if (speech.speaking) { speech.cancel(); button.textContent = words.listen; return; }
      const spoken = new SpeechSynthesisUtterance(part.speech);
      spoken.lang = part.lang;
      spoken.onend = spoken.onerror = () => { button.textContent = words.listen; };
      button.textContent = words.stop;
      speech.speak(spoken);
    });
    return button;
  };

  // --- sending -------------------------------------------------------------------
  // A message keeps its id until it is answered, so that sending it again over
  // another way is still one message.

  const waiting = new Map();
  let socket = null, retry = 1000, failures = 0;

  const send = (what) => {
    const message = Object.assign({ conversation, id: newId(), lang: document.documentElement.lang }, what);
    waiting.set(message.id, message);
    deliver(message);
  };

  const deliver = (message) => {
    if (socket && socket.readyState === WebSocket.OPEN) {
      socket.send(JSON.stringify(message));
      return;
    }
    fetch("/chat/messages", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(message),
    })
      .then((response) => { if (!response.ok) throw new Error(String(response.status)); return response.json(); })
      .then(receive)
      .catch(() => { trouble.textContent = words.failed; });
  };

  const receive = (reply) => {
    if (!waiting.delete(reply.reply_to)) return;
    trouble.textContent = "";
    reply.parts.forEach(showPart);
  };

  const connect = () => {
    if (!window.WebSocket || failures > 3) return;
    const opened = new WebSocket(location.protocol.replace("http", "ws") + "//" + location.host + "/chat/ws");
    opened.addEventListener("open", () => {
      socket = opened; retry = 1000; failures = 0; trouble.textContent = "";
      waiting.forEach(deliver);
    });
    opened.addEventListener("message", (event) => {
      const reply = JSON.parse(event.data);
      if (reply.error) { trouble.textContent = words.failed; return; }
      receive(reply);
    });
    opened.addEventListener("close", () => {
      socket = null;
      failures += 1;
      if (waiting.size) { trouble.textContent = words.connecting; waiting.forEach(deliver); }
      setTimeout(connect, retry);
      retry = Math.min(retry * 2, 30000);
    });
  };

  const shareLocation = () => {
    navigator.geolocation.getCurrentPosition(
      (at) => {
        showVoter(words.share);
        send({ location: { lat: at.coords.latitude, lon: at.coords.longitude } });
      },
      () => { trouble.textContent = words.noLocation; },
      { timeout: 15000, maximumAge: 300000 },
    );
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    showVoter(text);
    send({ text });
    input.focus();
  });

  for (const starter of document.querySelectorAll("#log form.choices button")) {
    starter.addEventListener("click", (event) => {
      event.preventDefault();
      showVoter(starter.textContent);
      send({ choice: starter.value });
      input.focus();
    });
  }

  $("lang").addEventListener("change", (event) => {
    // The voter named a language: the conversation follows, and so does the page.
    const message = { conversation, id: newId(), choice: "l:" + event.target.value };
    const go = () => event.target.form.submit();
    fetch("/chat/messages", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(message) }).then(go, go);
  });

  connect();
})();
