// Makes a project of many editions: this project's base, templates and program, a nation, partnerships, and their areas.
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { write } from "./text.mjs";

const areasOfPartnership = 10;
const pages = ["working-together", "secure-sharing"];
const roles = {
  "childrens-social-care": "children's services",
  "out-of-hours": "night team",
  "adult-social-care": "adult team",
  lado: "LADO",
};
const review = `reviewed: 2026-11-22
review-by: 2027-05-22
owner: Policy officer
`;

const number = (id) => Number(id.slice(id.indexOf("-") + 1));

const name = (id) => `${id.startsWith("area-") ? "Area" : "Partnership"} ${number(id)}`;

/** The ids of the editions that are published, in order. */
export const ids = (count) => Array.from({ length: count }, (_, i) => `area-${String(i + 1).padStart(3, "0")}`);

/** The partnership to which an area belongs. */
export const partnershipOf = (id) => `partnership-${Math.ceil(number(id) / areasOfPartnership)}`;

const edition = (id, under, publish) => `name: ${name(id)}
nation: england
language: en-GB
address: https://safe-to-share.example/${id}/
extends: ${under}
publish: ${publish}
`;

const hours = { "out-of-hours": " always", other: "\n    monday-to-friday: 09:00-17:00\n    bank-holidays: closed" };

const contact = (id, role) => `${role}:
  name: ${name(id)} ${roles[role]}
  for: You live or work in ${name(id)}, and think that somebody is being harmed or may be.
  group: Your area
  web: https://${id}.example/${role}
  hours:${hours[role] ?? hours.other}${role in hours ? "" : "\n  outside-hours: out-of-hours"}
  source: the public list of ${name(id)}, read on 21 November 2026
`;

/** A page of the base made local: every paragraph and point of it says the area's name, so that none of it can be shared. */
const localPage = (base, page, id, more = "") => {
  const end = base.indexOf("\n---\n");
  const head = base
    .slice(0, end)
    .replace(/^title: .*$/m, `title: ${name(id)} and ${page.replaceAll("-", " ")}${more}`)
    .replace(/^(summary: .*?)\.?$/m, `$1, in ${name(id)}${more}.`);
  const body = base
    .slice(end)
    .replace(
      /(\n\n|\n(?=- |\d+\. ))((?:- |\d+\. )?)(?=(?:\*\*)?[A-Z])/g,
      (all, gap, bullet) => `${gap}${bullet}In ${name(id)}${more}: `,
    );
  return head + body;
};

const changed = (id) => `---
sections:
  opening: continues 0000000000000000
  how-long-it-takes: replaces 0000000000000000
  in-this-area: after questions-to-ask-your-team
${review}---
${name(id)} adds a course of its own, for everyone who works with children there.

## How long it takes
In ${name(id)} the course takes half a day. Everyone repeats it after two years.

## In this area
Ask the training team of ${name(id)} for a place. Call {{childrens-social-care.name}} for advice about a case.
`;

const partnershipPage = (id) => `---
title: The agreement of ${name(id)}
summary: What the organisations of ${name(id)} have agreed about sharing.
group: practice
order: 900
${review}sources: [law:agreement, rule:2024-R6]
related: [working-together, secure-sharing]
---
The organisations of ${name(id)} have signed an agreement ({law:agreement}). It names who may ask whom, and how fast they answer.

## Who has signed it
- The councils of ${name(id)}.
- The police and the health service there.
- Every school and college there.
`;

const law = (id) => `agreement:
  name: Sharing agreement of ${name(id)}
  title: Agreement on sharing information in ${name(id)}
  kind: local-document
  nations: [england]
  status: in-force
  about: Says who shares what with whom in ${name(id)}.
  confidence: seed
  checked: 2026-11-21
  checked-by: Policy officer
  check-next: Policy officer
`;

const number3 = (n) => String(n).padStart(3, "0");

const guidance = [
  "consent",
  "helps-and-hinders",
  "recording",
  "secure-sharing",
  "telling-families",
  "working-together",
];

/** A further page of an area, two hundred to a folder, made of one of the base's. */
const further = (bases, id, i) => {
  const page = guidance[i % guidance.length];
  const file = i % 200 === 0 ? "index" : `page-${number3(i % 200)}`;
  return [`part-${number3(Math.floor(i / 200) + 1)}/${file}.md`, localPage(bases[page], page, id, `, part ${i + 1}`)];
};

/**
 * Writes the project, as yet without areas.
 *
 * @param top this project
 * @param folder an empty folder
 */
export const project = (top, folder) => {
  for (const part of [
    "content/base",
    "content/editions/england",
    "templates",
    "assets",
    "portal",
    "pom.xml",
    "site/pom.xml",
  ]) {
    cpSync(join(top, part), join(folder, part), { recursive: true, preserveTimestamps: true });
  }
  mkdirSync(join(folder, "site/target"));
  // What a build keeps for the next is this project's own, so that it can be taken away.
  for (const part of ["checker", "site/src", "site/target/lib", "site/target/frontend"]) {
    symlinkSync(join(top, part), join(folder, part));
  }
  cpSync(join(top, "site/target/portal.jar"), join(folder, "site/target/portal.jar"), { preserveTimestamps: true });
  const editions = join(folder, "content/editions");
  const england = join(editions, "england/edition.yaml");
  write(england, readFileSync(england, "utf8").replace("publish: true", "publish: false"));
};

/**
 * Writes the areas into the project, and their partnerships.
 *
 * @param top this project
 * @param folder the project
 * @param count how many areas
 * @param more how many pages each area has besides
 */
export const areas = (top, folder, count, more) => {
  const editions = join(folder, "content/editions");
  const read = (page) => readFileSync(join(top, "content/base", `${page}.md`), "utf8");
  const base = Object.fromEntries([...pages, ...guidance].map((page) => [page, read(page)]));
  const put = (id, file, text) => write(join(editions, id, file), text);
  for (const id of new Set(ids(count).map(partnershipOf))) {
    put(id, "edition.yaml", edition(id, "england", false));
    put(id, "facts.yaml", `safeguarding-partnership: the safeguarding board of ${name(id)}\n`);
    put(id, "law.yaml", law(id));
    put(id, "agreement.md", partnershipPage(id));
  }
  for (const id of ids(count)) {
    put(id, "edition.yaml", edition(id, partnershipOf(id), true));
    put(
      id,
      "contacts.yaml",
      Object.keys(roles)
        .map((role) => contact(id, role))
        .join("\n"),
    );
    put(id, "training.md", changed(id));
    pages.forEach((page) => put(id, `local-${page}.md`, localPage(base[page], page, id)));
    for (let i = 0; i < more; i++) put(id, ...further(base, id, i));
  }
};
