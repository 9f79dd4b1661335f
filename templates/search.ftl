<#-- Search: a field whose results appear as the reader types; below it, and alone where no scripts run, the index from A to Z. -->
<#import "_layout.ftl" as layout>
<@layout.page style="search" plainScripts=["search/index.js", "assets/find.js", "assets/search.js", "search/further.js"]>
<h1 class="govuk-heading-xl">${title}</h1>
<form class="search" id="search" role="search" hidden>
<label for="query">${words["search-label"]}</label>
<p id="query-hint">${words["search-hint"]}</p>
<input id="query" type="search" maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="query-hint">
<p id="found-count" role="status" data-one="${words["search-one"]}" data-many="${words["search-many"]}" data-none="${words["search-none"]}"></p>
</form>
<section id="found" aria-labelledby="found-title" hidden>
<h2 id="found-title" tabindex="-1">${words["search-results"]}</h2>
<ol class="found" data-says="${words["search-says"]}" data-also="${words["search-also"]}" data-call="${words["search-call"]}"></ol>
</section>
<div id="a-z">
<h2>${words["search-index"]}</h2>
<nav aria-label="${words["search-letters"]}">
<ul class="letters">
<#list letters as letter>
<li><a href="#${letter.anchor}">${letter.name}</a></li>
</#list>
</ul>
</nav>
<#list letters as letter>
<h3 id="${letter.anchor}">${letter.name}</h3>
<ul class="index">
<#list letter.items as item>
<li><#if item.see>${item.text}, ${words["search-see"]} <#list item.places as place><a href="${root}${place.href}">${place.title}</a><#if place.page?has_content> (${place.page})</#if><#sep>, </#list><#else><#assign place = item.places[0]><a href="${root}${place.href}">${place.title}</a><#if place.page?has_content> (${place.page})</#if></#if></li>
</#list>
</ul>
</#list>
</div>
</@layout.page>
