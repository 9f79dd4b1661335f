<#ftl output_format="HTML" strip_whitespace=true>
<#include "guide.ftl"><#assign data = (content.data?eval_json)[0]>
<#macro persons all>
<#list all as each>
<div class="contact">
<h3>${each.name}</h3>
<p>${each.what}</p>
<#if each.phone?has_content>
<p class="contact__tel"><a href="tel:${each.phone}">${each.phone}</a></p>
</#if>
<#if each.web?has_content>
<p><a href="${each.web}">Website<span class="govuk-visually-hidden">: ${each.name}</span></a></p>
</#if>
<#if each.hours?has_content>
<p>${each.hours}.</p>
</#if>
<#if each.source?has_content>
<p class="contact__check">Nobody has checked this yet. It comes from ${each.source}.</p>
</#if>
</div>
</#list>
</#macro>
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<title>${data.title} – Safe to Share</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${data.summary}">
<link rel="stylesheet" href="${prefix}assets/site.css">
<link rel="icon" href="${prefix}assets/icon.svg">
</head>
<body>
<a class="govuk-skip-link" href="#main">Skip to main content</a>
<nav class="urgent" aria-label="Urgent help">
<div class="govuk-width-container">
<ul>
<li><a href="tel:999">In immediate danger? Call 999</a></li>
<li><a href="${prefix}checker/protect/">Urgent: share now</a></li>
<li><a href="${prefix}contacts/">Who to call</a></li>
</ul>
</div>
</nav>
<header class="site-header">
<div class="govuk-width-container">
<a class="site-header__name" href="${prefix}">Safe to Share</a>
<span class="site-header__edition">${edition} edition</span>
<a class="site-header__menu" href="#menu">Menu</a>
</div>
</header>
<div class="govuk-width-container">
<#if data.trail?has_content>
<nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
<ol>
<#list data.trail![] as each>
<li><a href="${each.url}">${each.title}</a></li>
</#list>
</ol>
</nav>
</#if>
<main class="govuk-main-wrapper" id="main" tabindex="-1">
<#if data.kind == "ready">
${content.body?no_esc}
<#else>
<div class="govuk-grid-row">
<div>
<#if data.caption?has_content>
<p class="govuk-caption-l">Setting: ${data.caption}</p>
</#if>
<#if data.kind == "outcome">
<div class="outcome"><div><h1 id="title">${data.title}</h1><p>${data.summary}</p></div></div>
<#else>
<h1 id="title">${data.title}</h1>
<p class="govuk-body-l">${data.summary}</p>
</#if>
<#if data.kind == "home">
<p><a class="govuk-button govuk-button--start" href="${prefix}checker/">Check whether to share</a></p>
</#if>
<#if data.kind == "contacts"><@persons data.people/></#if>
<#if data.contents?has_content>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">On this page</h2>
<ol>
<#list data.contents![] as each>
<li><a href="#${each.id}">${each.title}</a></li>
</#list>
</ol>
</nav>
</#if>
<#if data.hint?has_content>
<small>${data.hint}</small>
</#if>
${content.body?no_esc}
<#if data.choices?has_content>
<ul class="choices">
<#list data.choices![] as each>
<li><a href="${each.url}"><span>${each.label?no_esc}</span></a></li>
</#list>
</ul>
<div class="govuk-inset-text"><#include "urgent.ftl"></div>
</#if>
<#if data.kind == "outcome">
<h2>Who to call</h2>
<@persons data.people/>
<h2>Special situations</h2>
<p>If one of these fits, open it and take its extra steps too.</p>
<#include "situations.ftl">
<#include "well.ftl">
</#if>
<#if data.kind == "outcome" || data.kind == "question">
<p>To change an answer, use your browser's back button.</p>
<p><a href="${prefix}checker/">Start again at the first question</a></p>
</#if>
<#if data.cards?has_content>
<ul class="cards">
<#list data.cards![] as each>
<li class="card"><p class="govuk-caption-l">${each.caption}</p><h3><a href="${each.url}">${each.title}</a></h3><p>${each.summary}</p></li>
</#list>
</ul>
</#if>
<#list data.groups![] as group>
<section>
<h2>${group.title}</h2>
<ul class="cards">
<#list group.cards as each>
<li class="card"><h3><a href="${each.url}">${each.title}</a></h3><p>${each.summary}</p></li>
</#list>
</ul>
</section>
</#list>
<#if data.steps?has_content>
<h2>The way through the checker</h2>
<ol>
<#list data.steps![] as each>
<li><p><a href="${each.url}">${each.title}</a><br><strong>${each.answer}</strong></p><p>${each.because?no_esc}</p></li>
</#list>
</ol>
<div class="outcome"><div><h2><a href="${data.outcome.url}">${data.outcome.title}</a></h2><p>${data.outcome.summary}</p></div></div>
</#if>
<#list data.versions![] as each>
<section>
<h3 id="${each.year}-r">${each.year} version, in our words</h3>
<p>Cite as <strong>${each.year}-R</strong> <strong class="govuk-tag">Replaced</strong></p>
<p>${each.says}</p>
<p>${each.changed}</p>
</section>
</#list>
<#if data.before?? || data.after??>
<nav class="govuk-pagination" aria-label="Pages before and after">
<#if data.before?has_content>
<div class="govuk-pagination__prev"><a href="${data.before.url}" rel="prev"><span class="govuk-pagination__link-title">Previous</span> ${data.before.title}</a></div>
</#if>
<#if data.after?has_content>
<div class="govuk-pagination__next"><a href="${data.after.url}" rel="next"><span class="govuk-pagination__link-title">Next</span> ${data.after.title}</a></div>
</#if>
</nav>
</#if>
<#if data.sources?has_content>
<section aria-labelledby="page-sources">
<h2 id="page-sources">What this page rests on</h2>
<ul class="sources">
<#list data.sources![] as each>
<li><a href="${each.url}">${each.title}</a><#if each.status?has_content> <strong class="govuk-tag govuk-tag--${each.status}">${each.status}</strong></#if><#if each.address?has_content> (<a href="${each.address}">official page<span class="govuk-visually-hidden">: ${each.title}</span></a>)</#if></li>
</#list>
</ul>
</section>
</#if>
<#if data.review?has_content>
<p class="review">${data.review}</p>
</#if>
</div>
<#if data.related?has_content>
<aside class="related" aria-labelledby="page-related">
<h2 class="govuk-heading-s" id="page-related">Related pages</h2>
<ul>
<#list data.related![] as each>
<li><a href="${each.url}">${each.title}</a></li>
</#list>
</ul>
</aside>
</#if>
</div>
</#if>
</main>
</div>
<footer class="site-footer">
<div class="govuk-width-container">
<#if menu??>${menu?no_esc}<#else><#include "menu.ftl"></#if>
<p>This guide supports your judgement and your own procedures. It does not replace them and is not legal advice.</p>
<p>There are no cookies and nothing you choose in the checker leaves your device.</p>
</div>
</footer>
</body>
</html>
