<#-- The frame of the pocket edition. What it holds beside this is put in where the marks stand: no text can hold such a mark. -->
<!doctype html>
<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="">
<title>${title} – ${words["site-name"]}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<style></style>
</head>
<body>
<a class="govuk-skip-link" href="#main">${words["skip"]}</a>
<nav class="urgent" aria-label="${words["urgent-label"]}">
<div class="govuk-width-container">
<ul>
<li><a href="tel:999">${words["urgent-call"]}</a></li>
<li><a href="checker/protect/index.html">${words["urgent-share"]}</a></li>
<li><a href="contacts/index.html">${words["urgent-contacts"]}</a></li>
</ul>
</div>
</nav>
<header class="site-header">
<div class="govuk-width-container">
<span class="site-header__name">${words["site-name"]}</span>
<span class="site-header__edition">${words["edition"]?replace("[name]", edition.name)}</span>
<a class="site-header__search" href="search/index.html" data-read="all" hidden>${words["search"]}</a>
<a class="site-header__menu" href="#menu" data-read="all" hidden>${words["menu"]}</a>
</div>
<#if edition.demonstration?has_content>
<p class="demonstration govuk-width-container"><strong>${words["demonstration"]}:</strong> ${edition.demonstration}</p>
</#if>
</header>
<section class="age govuk-width-container" id="age" aria-label="${words["pocket-title"]}" data-made="${made}" data-review="${review}" data-address="${edition.base}">
<p>${words["pocket-made"]?replace("[date]", madeOn)?replace("[review]", reviewBy)} ${words["pocket-newer"]} <a href="${edition.base}pocket.html">${edition.base}pocket.html</a></p>
<p class="notice" id="age-old" hidden>${words["pocket-old"]?replace("[review]", reviewBy)} <a href="${edition.base}pocket.html">${edition.base}pocket.html</a></p>
<p class="notice" id="age-clock" hidden>${words["pocket-clock"]?replace("[date]", madeOn)}</p>
</section>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main" tabindex="-1">
<section data-read="plain">
<h1>${words["pocket-plain"]}</h1>
<p>${words["pocket-without"]} <a href="${edition.base}">${edition.base}</a></p>
<ul>
<!--list-->
<li><a href="#rules">${words["pocket-rules"]}</a></li>
<li><a href="#checker/list/">${words["pocket-list"]}</a></li>
<li><a href="#checker/results/">${words["pocket-outcomes"]}</a></li>
</ul>
<h2 id="rules">${words["pocket-rules"]}</h2>
<ul>
<#list rules as rule>
<li><strong>${rule.title}.</strong> ${rule.summary}</li>
</#list>
</ul>
</section>
<!--pages-->
<div class="leaf" id="checker/list/" data-title="${words["pocket-list"]}">
<h1>${words["pocket-list"]}</h1>
<ol class="flowlist">
<#list list as each>
<#assign item = each.item>
<li id="${each.folder}"><h2>${item.question}</h2>
<dl>
<#list item.ways as way>
<div><dt>${way.answers}</dt><dd><a href="<#if way.number == 0>${way.href}<#else>#${list[way.number - 1].folder}</#if>"><#if way.number != 0>${words["flowchart-question"]} ${way.number}: </#if>${way.target}</a></dd></div>
</#list>
</dl></li>
</#list>
</ol>
</div>
<div class="leaf" id="checker/results/" data-title="${words["pocket-outcomes"]}">
<h1>${words["pocket-outcomes"]}</h1>
<#list outcomes as outcome>
<section id="${outcome.folder}">
<h2>${outcome.kindWord}: ${outcome.title}</h2>
<p>${outcome.summary}</p>
${outcome.doNow}
</section>
</#list>
</div>
</main>
</div>
<footer class="site-footer">
<div class="govuk-width-container">
<div id="menu-place"></div>
<p>${words["disclaimer"]}</p>
<p>${words["privacy-line"]}</p>
</div>
</footer>
<!--packed-->
</body>
</html>
