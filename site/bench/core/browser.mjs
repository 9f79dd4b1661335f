// Chromium, driven from outside.
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "./command.mjs";
import { npm } from "./peers.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  // Else the browser's address bar loads a page of its own beside each of ours.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup,AimEnabled,PreconnectToSearch",
];

/** A browser without a window. */
export const browser = () => {
  const load = createRequire(join(npm(import.meta.dirname), "package.json"));
  return load("playwright-core").chromium.launch({ executablePath: chromium(), args: flags });
};
