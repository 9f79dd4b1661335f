<#-- An outcome as a plain page, with the extra steps of every special situation to open. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_checker.ftl" as checker>
<#import "_contact.ftl" as contact>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@checker.banner outcome><h1 id="title" tabindex="-1">${outcome.title}</h1></@checker.banner>
<@checker.steps outcome>
<#list outcome.contacts as item>
<@contact.card item 3/>
</#list>
</@checker.steps>
<#if paper??><#-- what all outcomes share stands once there, with the checker -->
<h2>${words["record"]}</h2>
${outcome.record}
<@guidance.sourcesList/>
<#else>
<h2>${words["situations-title"]}</h2>
<p>${words["situations-plain"]}</p>
<#list situations as situation>
<details>
<summary>${situation.title}</summary>
<div>${situation.steps}
<p><a href="${situation.href}">${words["situation-more"]}<span class="govuk-visually-hidden">: ${situation.title}</span></a></p></div>
</details>
</#list>
<@checker.shareWell/>
<@checker.recording>${outcome.record}</@checker.recording>
<@guidance.sourcesList/>
<p>${words["plain-change"]}</p>
<p><a href="../index.html">${words["plain-start"]}</a></p>
</#if>
<@guidance.reviewLine/>
</div>
</div>
</@layout.page>
