<#-- All worked examples, by the kind of outcome they lead to. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
<@guidance.contentsList/>
</div>
</div>
<#list groups as group>
<h2 id="${group.id}">${group.title}</h2>
<ul class="cards">
<#list group.examples as item>
<li class="card"><p class="govuk-caption-l">${item.setting}</p><h3><a href="${item.link.href}">${item.link.title}</a></h3><p>${item.link.summary}</p><p>${words["example-outcome"]}: <strong class="govuk-tag">${item.outcome}</strong></p></li>
</#list>
</ul>
</#list>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
<@guidance.relatedPages/>
</@layout.page>
