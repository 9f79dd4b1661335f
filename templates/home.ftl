<#-- The home page: the question, the way into the checker, everything else by group. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_contact.ftl" as contact>
<@layout.page style="contacts" script="contacts">
<div class="govuk-grid-row">
<div>
<h1 class="govuk-heading-xl" id="title">${title}</h1>
<p class="govuk-body-l">${summary}</p>
<p><a class="govuk-button govuk-button--start" href="checker/index.html">${words["start-checker"]}</a></p>
<p class="govuk-body-s">${words["start-checker-note"]}</p>
<@contact.nowPanel now/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<#if !paper??><#-- where the list of contents tells them -->
<#list groups as group>
<#assign pages = group.pages?filter(p -> p.href != "index.html")>
<#if pages?has_content>
<section aria-labelledby="group-${group.id}">
<h2 id="group-${group.id}">${group.title}</h2>
<ul class="cards">
<#list pages as item>
<li class="card"><h3><a href="${item.href}">${item.title}</a></h3><p>${item.summary}</p></li>
</#list>
</ul>
</section>
</#if>
</#list>
</#if>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
