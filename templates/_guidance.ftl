<#-- What guidance pages share: heading, contents, sources, review, related pages, neighbours. -->
<#macro heading>
<h1 id="title">${title}</h1>
<#if layer??>
<p><a class="layer" href="${layer.href}">${layer.title}</a></p>
</#if>
<p class="govuk-body-l">${summary}</p>
<#list elsewhere as each>
<p class="govuk-inset-text moved" id="${each.summary}">${words["moved-section"]} <a href="${each.href}">${each.title}</a></p>
</#list>
</#macro>

<#macro contentsList>
<#if contents?has_content>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${words["contents"]}</h2>
<ol>
<#list contents as item>
<li><a href="${item.href}">${item.title}</a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>

<#macro status law>
<strong class="govuk-tag<#if law.tone == "good"> govuk-tag--green<#elseif law.tone == "gone"> govuk-tag--red<#else> govuk-tag--yellow</#if>">${law.status}</strong>
</#macro>

<#macro neighbours>
<#if previous?? || next??>
<nav class="govuk-pagination" aria-label="${words["pages-nearby"]}">
<#if previous??>
<div class="govuk-pagination__prev"><a href="${previous.href}" rel="prev"><span class="govuk-pagination__link-title">${words["previous"]}</span> ${previous.title}</a></div>
</#if>
<#if next??>
<div class="govuk-pagination__next"><a href="${next.href}" rel="next"><span class="govuk-pagination__link-title">${words["next"]}</span> ${next.title}</a></div>
</#if>
</nav>
</#if>
</#macro>

<#macro sourcesList>
<#if sources?has_content>
<section aria-labelledby="page-sources">
<h2 id="page-sources">${words["sources"]}</h2>
<p<#if paper??> class="lead"</#if>>${sourcesAsAt}</p>
<ul class="sources">
<#list sources as source>
<li><a href="${source.link.href}">${source.link.title}</a><#if source.note?has_content> (${source.note})<#else> <@status source.law/></#if><#if source.law.address?has_content && !paper??> (<a href="${source.law.address}">${words["official-page"]}<span class="govuk-visually-hidden">: ${source.link.title}</span></a>)</#if></li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#macro reviewLine>
<#if latest??>
<p class="review"><#if latest.mark?has_content>${latest.mark}: </#if>${words["changed"]?replace("[day]", latest.day)} ${latest.what} <a href="${latest.href}">${words["changes-more"]}</a></p>
</#if>
<#if review.overdue>
<div class="govuk-inset-text"><p>${words["overdue"]}</p></div>
</#if>
<p class="review">${words["reviewed"]} ${review.on}. ${words["review-by"]} ${review.by}. ${words["reviewed-by"]}: ${review.owner}.</p>
<#list localReviews as local>
<#if local.overdue>
<div class="govuk-inset-text"><p>${local.mark}: ${words["overdue-local"]}</p></div>
</#if>
<p class="review">${local.mark}: ${words["reviewed"]} ${local.on}. ${words["review-by"]} ${local.by}. ${words["reviewed-by"]}: ${local.owner}.</p>
</#list>
</#macro>

<#macro relatedPages>
<aside class="related" aria-labelledby="page-related">
<h2 class="govuk-heading-s" id="page-related">${words["related"]}</h2>
<ul>
<#list related as item>
<li><a href="${item.href}">${item.title}</a></li>
</#list>
</ul>
</aside>
</#macro>
