/* What the pages do by themselves: keys, dialogs, one submit at a time, and the session that ends politely. */
(function () {
  "use strict";

  const WARN_SECONDS = 120;
  const KEEP_ALIVE_SECONDS = 300;
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("vecruzina-session") : null;
  let lastContact = Date.now();

  const byId = (id) => document.getElementById(id);

  function show(id) {
    const dialog = byId(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  function close(id) {
    const dialog = byId(id);
    if (dialog && dialog.open) {
      dialog.close();
    }
  }

  /* Session: the server forgets us after the seconds it names; other tabs of the browser count as contact too. */
  function contact(ownTab) {
    lastContact = Date.now();
    close("session-end");
    if (ownTab && tabs) {
      tabs.postMessage("contact");
    }
  }

  function keepAlive() {
    if (typeof window.keepSessionAlive === "function") {
      lastContact = Date.now();
      window.keepSessionAlive();
    }
  }

  function watch(sessionSeconds) {
    const left = Math.floor(sessionSeconds - (Date.now() - lastContact) / 1000);
    if (left <= 0) {
      window.location.replace(window.location.pathname + window.location.search);
    } else if (left <= WARN_SECONDS) {
      const clock = document.querySelector("[data-session-left]");
      clock.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      show("session-end");
    }
  }

  function startSession() {
    const sessionSeconds = Number(document.body.dataset.sessionSeconds);
    if (!sessionSeconds) {
      return;
    }
    contact(true);
    if (tabs) {
      tabs.onmessage = () => contact(false);
    }
    window.setInterval(() => watch(sessionSeconds), 1000);
    const working = () => {
      const warned = byId("session-end") && byId("session-end").open;
      if (!warned && Date.now() - lastContact > KEEP_ALIVE_SECONDS * 1000) {
        keepAlive();
      }
    };
    document.addEventListener("input", working);
    document.addEventListener("pointerdown", working);
    if (window.jQuery) {
      window.jQuery(document).on("ajaxComplete pfAjaxComplete", () => contact(true));
    }
  }

  /* Keys */
  const typing = (element) => element.closest("input, textarea, select, [contenteditable=true], [role=combobox]") !== null;

  function pressed(event) {
    if (event.altKey && !event.ctrlKey && event.code === "KeyS") {
      const action = document.querySelector(".main-action:not(:disabled):not(.ui-state-disabled)");
      if (action) {
        event.preventDefault();
        action.focus();
        action.click();
      }
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const find = document.querySelector("[data-find]");
      if (event.key === "/" && find) {
        event.preventDefault();
        find.focus();
        find.select();
      } else if (event.key === "?") {
        event.preventDefault();
        show("keys");
      }
    }
  }

  function clicked(event) {
    const opener = event.target.closest("[data-opens]");
    const closer = event.target.closest("[data-closes]");
    if (opener) {
      show(opener.dataset.opens);
    } else if (closer) {
      close(closer.dataset.closes);
    } else if (event.target.closest("[data-session-stay]")) {
      close("session-end");
      keepAlive();
    }
    document.querySelectorAll("details.user[open]").forEach((menu) => {
      if (!menu.contains(event.target) || opener) {
        menu.open = false;
      }
    });
  }

  /* A form sent twice within three seconds is sent once. PrimeFaces does the same for its own requests. */
  function submitted(event) {
    const form = event.target;
    if (form.method === "dialog") {
      return;
    }
    const last = Number(form.dataset.sentAt || 0);
    if (Date.now() - last < 3000) {
      event.preventDefault();
    } else {
      form.dataset.sentAt = String(Date.now());
    }
    if (form.id === "leave" || form.id === "next") {
      forgetDrafts();
    }
  }

  /* Who logs out leaves nothing on a shared tablet. */
  function forgetDrafts() {
    Object.keys(window.localStorage)
      .filter((key) => key.startsWith("vecruzina-draft:"))
      .forEach((key) => window.localStorage.removeItem(key));
  }

  /* The hint under a field is read out with it; a field for a file is heard by its label. */
  function describe() {
    document.querySelectorAll(".field .ui-fileupload-simple input[aria-hidden]").forEach((input) => {
      input.removeAttribute("aria-hidden");
      input.setAttribute("aria-labelledby", input.closest(".field").querySelector(".ui-outputlabel").id);
    });
    document.querySelectorAll(".ui-autocomplete-multiple-container:not([data-list])").forEach(asList);
    document.querySelectorAll(".field > .field-hint").forEach((hint) => {
      const input = hint.parentElement.querySelector("input:not([type=hidden]), select, textarea, [role=combobox]");
      if (input && !hint.id) {
        hint.id = input.id + "-hint";
        const known = input.getAttribute("aria-describedby");
        input.setAttribute("aria-describedby", known ? known + " " + hint.id : hint.id);
      }
    });
  }

  /* A field for several is a list of those chosen, with the input for the next one at its end; it stays one as it grows. */
  function asList(chosen) {
    const plain = () =>
      [chosen, ...chosen.children].forEach((part) =>
        ["role", "aria-orientation", "aria-selected"].forEach((name) => part.removeAttribute(name)),
      );
    plain();
    chosen.dataset.list = "plain";
    new MutationObserver(plain).observe(chosen, { childList: true });
  }

  /* An answer above or below what is in sight is brought into sight. */
  function showNotice() {
    const notice = document.querySelector("#messages .notice");
    if (notice) {
      const place = notice.getBoundingClientRect();
      if (place.top < 0 || place.bottom > window.innerHeight) {
        notice.scrollIntoView({ block: "center" });
      }
    }
  }

  /* In a dialog taller than the window a refusal, above the fields or beside one, is brought into sight and read out. */
  function showRefusal() {
    const content = [...document.querySelectorAll(".ui-dialog-content")].find((one) => one.offsetParent !== null);
    const refusal = content && content.querySelector(".notice-error, .ui-message-error");
    if (refusal) {
      const seen = content.getBoundingClientRect();
      const place = refusal.getBoundingClientRect();
      if (place.top < seen.top || place.bottom > seen.bottom) {
        refusal.scrollIntoView({ block: "center" });
      }
    }
  }

  /* A dialog's first field has the focus as it opens: fifty milliseconds later somebody may be typing in the next one. */
  function focusAtOnce(faces) {
    const later = faces.focus;
    faces.focus = (id, dialog) => {
      const fields = dialog && !id ? window.jQuery(faces.escapeClientId(dialog)).find(":input:visible:enabled[name]") : [];
      const field = fields.length > 0 ? fields.not("button, :button, :submit, [readonly]").first() : fields;
      if (field.length > 0) {
        faces.focusElement(field);
        faces.customFocus = true;
      } else {
        later.call(faces, id, dialog);
      }
    };
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (window.PrimeFaces) {
      /* A menu knows what to do with a choice only once it has faded in: what is picked sooner would be lost. */
      window.PrimeFaces.utils.disableAnimations();
      focusAtOnce(window.PrimeFaces);
    }
    startSession();
    describe();
    document.querySelector(".tab.here")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    document.addEventListener("keydown", pressed);
    document.addEventListener("click", clicked);
    document.addEventListener("submit", submitted, true);
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", () => {
        describe();
        showNotice();
        showRefusal();
      });
    }
  });
})();
