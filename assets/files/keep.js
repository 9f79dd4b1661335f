// Lets a reader keep the guide on this device, and remove it. Nothing is kept until the reader asks.
// The build writes `kept` above: how many pages and bytes that would be.
(async () => {
  const panel = document.getElementById("keep");
  const words = panel.dataset;
  const [keep, remove] = panel.querySelectorAll("button");
  const said = panel.querySelector("[role=status]");
  const size = document.getElementById("keep-size");
  const root = new URL(words.root, location).href;
  const workers = window.caches && location.protocol !== "file:" && navigator.serviceWorker;
  let busy = false;
  if (!workers) return;

  const found = async () => {
    const registration = await workers.getRegistration(root);
    return registration?.scope === root ? registration : undefined;
  };

  // The one script that can ever be registered, whatever is asked of the policy.
  const script = () => {
    const createScriptURL = () => `${root}sw.js`;
    return window.trustedTypes?.createPolicy("keep", { createScriptURL }).createScriptURL("") ?? createScriptURL();
  };

  const copies = async () => (await caches.keys()).filter((name) => name.startsWith(`${root} `));

  const forget = async () => {
    await (await found())?.unregister();
    await Promise.all((await copies()).map((name) => caches.delete(name)));
  };

  const whole = (worker) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (worker.state === "activated") resolve();
        if (worker.state === "redundant") reject(new Error(worker.state));
      };
      worker.addEventListener("statechange", look);
      look();
    });

  // A browser may give back the worker that was removed a moment ago, which has nothing left.
  const fill = (worker) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => (data ? resolve() : reject(new Error("not kept")));
      worker.postMessage("keep", [port2]);
    });

  const show = (isKept) => {
    const focus = panel.contains(document.activeElement);
    keep.hidden = isKept;
    remove.hidden = !isKept;
    if (focus) (isKept ? remove : keep).focus();
  };

  const once = (button, doing, work) =>
    button.addEventListener("click", async () => {
      if (busy) return;
      busy = true;
      said.textContent = doing;
      said.textContent = await work();
      busy = false;
    });

  const address = script();
  once(keep, words.keeping, async () => {
    try {
      const registration = await workers.register(address, { scope: root, updateViaCache: "none" });
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      await whole(worker);
      if (!(await copies()).length) await fill(worker);
      show(true);
      return words.kept;
    } catch {
      await forget();
      return words.failed;
    }
  });

  once(remove, "", async () => {
    await forget();
    show(false);
    return words.removed;
  });

  const megabytes = (kept.bytes / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  size.textContent = size.dataset.text.replace("[size]", megabytes).replace("[pages]", kept.pages);
  try {
    const registration = await found();
    show(Boolean(registration?.active));
    if (registration?.active) said.textContent = words.kept;
    panel.hidden = false;
    document.getElementById("keep-instead").hidden = true;
  } catch {
    // Some private windows refuse even to be asked. Then the page goes on saying what to do instead.
  }
})();
