// Puts the chat on another page: <script src="https://ask.example.org/widget.js" defer></script>
// It adds one button and, once pressed, one frame; of the page it is on, it reads
// the language and the direction, nothing else.
"use strict";
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const words = __WORDS__;
  const wish = (document.documentElement.lang || navigator.language || "").toLowerCase().split("-")[0];
  const t = words[wish] || words[words.source];
  const side = getComputedStyle(document.documentElement).direction === "rtl" ? "left" : "right";
  const style = (node, rules) => { for (const key in rules) node.style.setProperty(key, rules[key]); };

  const button = document.createElement("button");
  button.type = "button";
  button.id = "crier-button";
  button.lang = t.code;
  button.textContent = t.open;
  button.setAttribute("aria-expanded", "false");
  style(button, {
    all: "initial", position: "fixed", bottom: "1rem", [side]: "1rem", "z-index": "2147483000", padding: ".8rem 1.3rem",
    "box-sizing": "border-box", "max-width": "calc(100vw - 2rem)", "min-height": "44px", border: "2px solid #fff",
    "border-radius": "2rem", background: "#0b5d4e", color: "#fff", font: "600 16px/1.25 system-ui, sans-serif",
    "box-shadow": "0 2px 10px rgb(0 0 0 / .35)", cursor: "pointer",
  });
  // `all: initial` takes the browser's focus ring too.
  button.addEventListener("focus", () => { if (button.matches(":focus-visible")) style(button, { outline: "3px solid #17211e", "outline-offset": "3px" }); });
  button.addEventListener("blur", () => button.style.removeProperty("outline"));

  let frame = null;
  const isOpen = () => frame !== null && frame.style.display !== "none";
  const toggle = () => {
    if (!frame) {
      frame = document.createElement("iframe");
      frame.id = "crier-frame";
      frame.title = t.title;
      frame.allow = "geolocation";
      frame.src = origin + "/?embed=1&lang=" + t.code;
      style(frame, {
        all: "initial", position: "fixed", bottom: "5rem", [side]: "1rem", width: "min(26rem, calc(100vw - 2rem))",
        height: "min(40rem, calc(100vh - 6.5rem))", "box-sizing": "border-box", border: "1px solid #53615c",
        "border-radius": "1rem", "box-shadow": "0 6px 30px rgb(0 0 0 / .3)", "z-index": "2147483000",
        "color-scheme": "light dark", display: "none",
      });
      button.before(frame);
      button.setAttribute("aria-controls", frame.id);
    }
    const open = !isOpen();
    frame.style.display = open ? "block" : "none";
    button.textContent = open ? t.close : t.open;
    button.setAttribute("aria-expanded", String(open));
    if (open) frame.focus();
  };
  const close = () => { if (isOpen()) { toggle(); button.focus(); } };
  button.addEventListener("click", toggle);
  addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  addEventListener("message", (event) => {
    if (frame && event.source === frame.contentWindow && event.data === "crier:close") close();
  });
  const place = () => document.body.append(button);
  if (document.body) place(); else document.addEventListener("DOMContentLoaded", place);
})();
