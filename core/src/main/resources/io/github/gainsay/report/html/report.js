"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  document.documentElement.classList.add("js");
  const bar = document.querySelector(".bar");
  const findings = all(".f").map((node) => ({
    node, s: node.dataset.s, k: node.dataset.k, c: node.dataset.c, out: false, words: null,
  }));
  const batches = all(".batch").map((node) => ({ node, of: [] }));
  {
    const byNode = new Map(batches.map((b) => [b.node, b]));
    findings.forEach((f) => byNode.get(f.node.parentNode).of.push(f));
  }
  const HEIGHT = 22;
  let current = -1;

  // One rule hides all findings of a severity or check, so that no node is touched.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const SEVERITIES = bar ? [...bar.elements.severity].map((box) => box.value) : [];
  const hidden = new Set();
  let kind = "";

  function passes(f) {
    return !hidden.has(f.s) && !f.out
      && (kind === "" || (kind[0] === "k" ? f.k : f.c) === kind.slice(2));
  }

  function apply() {
    hidden.clear();
    all("[name=severity]:not(:checked)", bar).forEach((box) => hidden.add(box.value));
    const left = SEVERITIES.filter((s) => !hidden.has(s)).map((s) => `:not(.${s})`).join("");
    const rules = [...hidden].map((s) => `.f[data-s="${s}"],.text .pin.${s}{display:none}`
      + `.text .end.${s}${left}{background:none;box-shadow:none}`);
    if (kind !== "") {
      const value = CSS.escape(kind.slice(2));
      rules.push(`.f:not([data-${kind[0]}="${value}"]){display:none}`);
    }
    sheet.replaceSync(rules.join(""));
    let n = 0;
    for (const batch of batches) {
      const count = batch.of.filter(passes).length;
      n += count;
      batch.node.classList.toggle("out", count === 0);
      batch.node.style.containIntrinsicBlockSize = `${count * HEIGHT}rem`;
    }
    bar.querySelector(".shown").textContent = n === findings.length
      ? `${n} shown` : `${n} of ${findings.length} shown`;
  }

  function text(f) {
    if (f.words === null) {
      f.words = all(".what,h4,.ends", f.node).map((n) => n.textContent).join(" ").toLowerCase();
    }
    return f.words;
  }

  function search(value) {
    const wanted = value.toLowerCase().split(/\s+/).filter((w) => w !== "");
    for (const f of findings) {
      const out = !wanted.every((w) => text(f).includes(w));
      if (out !== f.out) {
        f.out = out;
        f.node.classList.toggle("out", out);
      }
    }
    apply();
  }

  /** Brings a finding's ends into view in the panes of the texts. */
  function showEnds(f) {
    all(".pin.now").forEach((pin) => pin.classList.remove("now"));
    const seen = new Set();
    for (const link of all(".ends a.pin", f.node)) {
      const pin = document.getElementById(link.hash.slice(1));
      const pane = pin && pin.closest(".text");
      if (pane) {
        pin.classList.add("now");
        if (!seen.has(pane) && pane.scrollHeight > pane.clientHeight + 1) {
          seen.add(pane);
          pane.scrollTop += pin.getBoundingClientRect().top - pane.getBoundingClientRect().top
            - pane.clientHeight / 3;
        }
      }
    }
  }

  function go(index) {
    current = index;
    findings[index].node.focus();
    findings[index].node.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    for (let i = current + by; i >= 0 && i < findings.length; i += by) {
      if (passes(findings[i])) {
        go(i);
        return;
      }
    }
  }

  const indexOf = new Map(findings.map((f, i) => [f.node, i]));
  document.addEventListener("focusin", (e) => {
    const node = e.target.closest(".f");
    if (node && indexOf.has(node)) {
      current = indexOf.get(node);
      showEnds(findings[current]);
    }
  });

  document.addEventListener("click", (e) => {
    const link = e.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) {
      return;
    }
    const folded = target.closest("details");
    if (folded) {
      folded.open = true;
    }
    // A finding that is filtered out comes back when it is asked for.
    const index = indexOf.get(target);
    if (index !== undefined) {
      const f = findings[index];
      if (!passes(f)) {
        clear();
        all(`[name=severity][value="${f.s}"]`, bar).forEach((box) => { box.checked = true; });
        apply();
      }
      e.preventDefault();
      go(index);
    }
  });

  function clear() {
    bar.reset();
    kind = "";
    search("");
  }

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || !bar) {
      return;
    }
    if (e.key === "Escape") {
      clear();
      if (bar.contains(document.activeElement)) {
        document.activeElement.blur();
      }
      return;
    }
    if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) && e.target.type !== "checkbox") {
      return;
    }
    const onFinding = document.activeElement.classList.contains("f");
    if (e.key === "j" || (onFinding && e.key === "ArrowDown")) {
      step(1);
    } else if (e.key === "k" || (onFinding && e.key === "ArrowUp")) {
      step(-1);
    } else if (e.key === "t" && current >= 0) {
      const link = findings[current].node.querySelector(".ends a.pin");
      const pin = link && document.getElementById(link.hash.slice(1));
      if (pin) {
        pin.focus();
      }
    } else if (e.key === "/") {
      bar.elements.words.focus();
    } else {
      return;
    }
    e.preventDefault();
  });

  if (bar) {
    bar.hidden = false;
    let waiting = 0;
    bar.addEventListener("submit", (e) => e.preventDefault());
    bar.addEventListener("input", (e) => {
      const { name, value } = e.target;
      if (name === "severity") {
        apply();
      } else if (name === "kind") {
        kind = value;
        apply();
      } else if (name === "words") {
        clearTimeout(waiting);
        waiting = setTimeout(search, 120, value);
      }
    });
    apply();
  }

  const legend = document.querySelector(".legend");
  legend.addEventListener("input", (e) => {
    document.documentElement.classList.toggle(`no-${e.target.value}`, !e.target.checked);
  });

  // What is folded up is printed too.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    folded.forEach((d) => { d.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((d) => { d.open = false; }));
})();
