<#-- A golden rule: its text, the two newest versions side by side, the older ones below. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#macro version item current>
<section aria-labelledby="${item.anchor}">
<h3 id="${item.anchor}">${words["version"]?replace("[year]", item.year)}</h3>
<p>${words["cite-as"]} <strong>${item.citation}</strong> <strong class="govuk-tag<#if current> govuk-tag--green</#if>"><#if current>${words["newest-seen"]}<#else>${words["replaced"]}</#if></strong></p>
<p>${item.text}</p>
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
<h2 id="side-by-side">${words["side-by-side"]}</h2>
<div class="compare">
<#list versions?filter(v -> v.year == "2018" || v.year == "2024") as item>
<@version item item.year == "2024"/>
</#list>
</div>
</section>
<div class="govuk-grid-row">
<div>
<h2 id="older-versions">${words["older-versions"]}</h2>
<#list versions?filter(v -> v.year != "2018" && v.year != "2024") as item>
<@version item false/>
</#list>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
</div>
</@layout.page>
