// What the app takes from Preact, made of React: bundled in Preact's place.
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

export const render = (app, place) => {
  const root = createRoot(place);
  // At once, as Preact does: else React waits until after the page is there.
  flushSync(() => root.render(app));
};
