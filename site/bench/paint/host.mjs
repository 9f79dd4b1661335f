// Serves the edition by nginx as its own _hosts/nginx.conf says, and the peer beside it in the same way.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes where the edition stands now over the address that it was built for, as if edition.yaml had it. */
const moveHere = (root, port) => {
  const [, address] = /<loc>(https:\/\/[^/]+)\//.exec(readFileSync(join(root, "england/sitemap.xml"), "utf8"));
  for (const file of readdirSync(root, { recursive: true }).filter((name) => /\.(html|xml|txt)$/.test(name))) {
    const text = readFileSync(join(root, file), "utf8");
    writeFileSync(join(root, file), text.replaceAll(address, `http://127.0.0.1:${port}`));
  }
};

/**
 * Starts nginx for this machine alone.
 *
 * @param edition the folder of a built edition
 * @param other the folder of the peer
 * @param folder an own folder
 * @param port where to listen
 * @return how to stop it
 */
export const host = async (edition, other, folder, port) => {
  rmSync(folder, { recursive: true, force: true });
  const root = join(folder, "root");
  mkdirSync(root, { recursive: true });
  cpSync(edition, join(root, "england"), { recursive: true });
  cpSync(other, join(root, "peer"), { recursive: true });
  // A search engine asks for it at the top of a host.
  cpSync(join(edition, "robots.txt"), join(root, "robots.txt"));
  moveHere(root, port);
  const own = readFileSync(join(edition, "_hosts/nginx.conf"), "utf8");
  // The policy is ours: with it the peer's inline script would not run.
  const alike = own.replaceAll("/england/", "/peer/").replace(/^\s*add_header Content-Security-Policy.*\n/m, "");
  writeFileSync(join(folder, "peer.conf"), alike.replace(/^location = .*\n/gm, ""));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join("\n");
  const config = join(folder, "config");
  writeFileSync(
    config,
    `daemon off;
pid ${join(folder, "pid")};
events { }
http {
access_log off;
${temporary}
server {
listen 127.0.0.1:${port};
root ${root};
include ${join(root, "england/_hosts/nginx.conf")};
include ${join(folder, "peer.conf")};
}
}
`,
  );
  execFileSync("chmod", ["-R", "a+rX", folder]);
  const server = spawn("nginx", ["-c", config, "-e", "stderr"], { stdio: ["ignore", "ignore", "inherit"] });
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/england/`).catch(() => undefined);
    if (answer?.ok) return () => server.kill();
    if (tries > 50) throw new Error("nginx does not answer");
    await new Promise((later) => setTimeout(later, 100));
  }
};
