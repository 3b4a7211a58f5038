// Puts the chat on another page: <script src="https://ask.example.org/widget.js" defer></script>
// It adds one button and, once pressed, one frame; it reads nothing of the page it is on.
"use strict";
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const words = __WORDS__;
  const wish = (document.documentElement.lang || navigator.language || "").split("-")[0];
  const t = words[wish] || words[words.source];
  const side = document.dir === "rtl" || document.documentElement.dir === "rtl" ? "left" : "right";
  const style = (node, rules) => { for (const key in rules) node.style.setProperty(key, rules[key]); };

  const button = document.createElement("button");
  button.type = "button";
  button.textContent = t.open;
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", "crier-frame");
  style(button, {
    position: "fixed", bottom: "1rem", [side]: "1rem", "z-index": "2147483000", padding: ".8rem 1.2rem",
    border: "2px solid #fff", "border-radius": "2rem", background: "#0b5d4e", color: "#fff", font: "600 1rem/1.2 system-ui, sans-serif",
    cursor: "pointer", "min-height": "44px",
  });

  let frame = null;
  const toggle = () => {
    if (!frame) {
      frame = document.createElement("iframe");
      frame.id = "crier-frame";
      frame.title = t.title;
      frame.allow = "geolocation";
      frame.src = origin + "/?embed=1" + (t.code ? "&lang=" + t.code : "");
      style(frame, {
        position: "fixed", bottom: "4.8rem", [side]: "1rem", width: "min(26rem, calc(100vw - 2rem))",
        height: "min(40rem, calc(100vh - 6.500rem))", border: "1px solid #53615c", "border-radius": "1rem",
        "z-index": "2147483000", background: "#fff", display: "none",
      });
      button.before(frame);
    }
    const open = frame.style.display === "none";
    frame.style.display = open ? "block" : "none";
    button.textContent = open ? t.close : t.open;
    button.setAttribute("aria-expanded", String(open));
    if (open) frame.focus();
  };
  button.addEventListener("click", toggle);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && frame && frame.style.display !== "none") { toggle(); button.focus(); }
  });
  const place = () => document.body.append(button);
  if (document.body) place(); else document.addEventListener("DOMContentLoaded", place);
})();
