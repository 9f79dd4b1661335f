<#-- The frame of every page: urgent help first, then where you are, the page, and the list of all pages. In the whole guide
     on paper a page has no frame of its own. -->
<#macro page kind="" style="" script="" plainScripts=[]>
<#if paper??>
<#nested>
<#return>
</#if>
<!doctype html>
<html lang="${edition.language}"<#if touched??> itemscope itemtype="https://schema.org/WebPage"</#if>>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy?no_esc}">
<title<#if touched??> itemprop="name"</#if>>${title} – ${words["site-name"]}</title>
<#if edition.hasWayOut()>
<meta name="referrer" content="no-referrer">
</#if>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<#if summary?has_content>
<meta name="description"<#if address??> property="og:description"</#if> content="${summary}">
</#if>
<#if refresh??>
<meta http-equiv="refresh" content="0; url=${refresh.href}">
</#if>
<#if address??>
<link rel="canonical" href="${original!address}">
<meta property="og:title" content="${title}">
<meta property="og:type" content="website">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="${words["site-name"]}, ${words["edition"]?replace("[name]", edition.name)}">
<meta property="og:image" content="${edition.base}assets/share.png">
<meta property="og:image:alt" content="${words["site-name"]}, ${words["edition"]?replace("[name]", edition.name)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
</#if>
<#if touched??>
<#if touched == reviewed>
<meta itemprop="dateModified lastReviewed" content="${touched}">
<#else>
<meta itemprop="dateModified" content="${touched}">
<meta itemprop="lastReviewed" content="${reviewed}">
</#if>
</#if>
<link rel="stylesheet" href="${root}assets/site.css">
<#if style?has_content>
<link rel="stylesheet" href="${root}assets/${style}.css">
</#if>
<link rel="icon" href="${root}assets/icon.svg">
<#if installs??>
<link rel="manifest" href="${root}app.webmanifest">
</#if>
<link rel="alternate" type="application/atom+xml" title="${words["changes-feed"]?replace("[name]", edition.name)}" href="${root}changes/feed.xml">
<#if !root?has_content || style == "search">
<link rel="search" type="application/opensearchdescription+xml" title="${words["site-name"]}" href="${root}search/opensearch.xml">
</#if>
<#if script?has_content>
<#-- Whom to call now is told before the page is shown, so that nothing moves under a finger. -->
<script type="module"<#if script == "contacts"> blocking="render"</#if> src="${root}assets/${script}.js"></script>
</#if>
<#list plainScripts as each><#-- no module, as from a disk browsers load none -->
<script defer src="${root}${each}"></script>
</#list>
<#if tools??>
<script defer src="${root}assets/page.js"></script>
</#if>
<#if edition.hasWayOut()>
<script defer src="${root}assets/leave.js"></script>
</#if>
</head>
<body<#if kind?has_content> class="${kind}"</#if>>
<a class="govuk-skip-link" href="#main">${words["skip"]}</a>
<nav class="urgent" aria-label="${words["urgent-label"]}">
<div class="govuk-width-container">
<ul>
<li><a href="tel:999">${words["urgent-call"]}</a></li>
<li><a href="${root}checker/protect/index.html">${words["urgent-share"]}</a></li>
<li><a href="${root}contacts/index.html">${words["urgent-contacts"]}</a></li>
<#if edition.hasWayOut()>
<li class="leave"><a href="${edition.leave.value}" data-offline="${root}notes.html" data-esc="${words["leave-esc"]} ">${words["leave"]}</a> ${words["leave-note"]} <span role="status"></span></li>
</#if>
</ul>
</div>
</nav>
<header class="site-header">
<div class="govuk-width-container">
<#if logo??>
<img class="site-header__logo" src="${root}assets/${logo.file}" alt="${logo.text}" width="${logo.width?c}" height="${logo.height?c}">
</#if>
<a class="site-header__name" href="${root}index.html">${words["site-name"]}</a>
<span class="site-header__edition">${words["edition"]?replace("[name]", edition.name)}</span>
<a class="site-header__search" href="${root}search/index.html">${words["search"]}</a>
<a class="site-header__menu" href="#menu">${words["menu"]}</a>
</div>
<#if edition.demonstration?has_content>
<p class="demonstration govuk-width-container"><strong>${words["demonstration"]}:</strong> ${edition.demonstration}</p>
</#if>
</header>
<div class="govuk-width-container">
<#if crumbs?has_content>
<nav class="govuk-breadcrumbs" aria-label="${words["breadcrumb"]}">
<#if touched?? && crumbs?size gt 1>
<ol itemprop="breadcrumb" itemscope itemtype="https://schema.org/BreadcrumbList">
<#list crumbs as crumb>
<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><meta itemprop="position" content="${crumb?counter}"><a itemprop="item" href="${crumb.href}"><span itemprop="name">${crumb.title}</span></a></li>
</#list>
</ol>
<#else>
<ol>
<#list crumbs as crumb>
<li><a href="${crumb.href}">${crumb.title}</a></li>
</#list>
</ol>
</#if>
</nav>
</#if>
<main class="govuk-main-wrapper" id="main" tabindex="-1">
<@kept of=.main_template_name><#nested></@kept>
<#if tools??>
<p class="review tools" data-copy="${words["copy-link"]}" data-copied="${words["copy-link-done"]}" data-failed="${words["copy-link-failed"]}"><#if tools.feedback?has_content><a href="${tools.feedback}">${words["feedback"]}</a> </#if><a href="${tools.share}">${words["share-page"]}</a></p>
</#if>
</main>
</div>
<footer class="site-footer">
<div class="govuk-width-container">
<@kept of="menu"><nav id="menu" aria-label="${words["site-pages"]}">
<ul>
<#list menu as item>
<li><a href="${item.href}">${item.title}</a></li>
</#list>
</ul>
</nav></@kept>
<p>${words["disclaimer"]}</p>
<p>${words["privacy-line"]}</p>
</div>
</footer>
</body>
</html>
</#macro>
