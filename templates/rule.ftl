<#-- A golden rule: its text, the two newest versions side by side, the older ones below. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_version.ftl" as version>
<#macro full item>
<section aria-labelledby="${item.anchor()}">
<h3 id="${item.anchor()}">${words["version"]?replace("[year]", item.year)}</h3>
<p>${words["cite-as"]} <strong>${item.citation()}</strong> <@version.status item/></p>
<p>${item.says}</p>
<@version.changed item/>
<#list item.now?filter(now -> !now.value?ends_with(item.number)) as now>
<p>${words["carried-by"]} <a href="${root}golden-rules/rule-${now.value?keep_after("R")}/index.html#${now.value?lower_case}">${words["rule-citation"]?replace("[number]", now.value?keep_after("R"))?replace("[year]", now.value?keep_before("-"))}</a>.</p>
</#list>
</section>
</#macro>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<section aria-labelledby="side-by-side">
<h2 id="side-by-side">${words["side-by-side"]?replace("[years]", beside?map(item -> item.year)?join(", "))}</h2>
<div class="compare">
<#list beside as item>
<@full item/>
</#list>
</div>
</section>
<div class="govuk-grid-row">
<div>
<#if older?has_content>
<h2 id="older-versions">${words["older-versions"]}</h2>
<#list older as item>
<@full item/>
</#list>
</#if>
<p><a href="${root}golden-rules/versions/index.html">${words["all-versions"]}</a></p>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
</div>
</@layout.page>
