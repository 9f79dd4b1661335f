<#-- What each number on an old poster of the golden rules says now. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_version.ftl" as version>
<#macro now rule>
<#assign item = rule.versions[0]>
<p><strong><a href="${rule.link.href}">${rule.link.title}</a></strong></p>
<p>${item.says}</p>
<@version.changed item/>
<p><a href="${rule.link.href}#what-to-do">${words["old-do"]}<span class="govuk-visually-hidden">: ${rule.link.title}</span></a></p>
</#macro>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<#list moved as each>
<section aria-labelledby="${each.anchor}">
<h2 id="${each.anchor}">${words["old-rule"]?replace("[number]", each.number)?replace("[years]", each.years)}</h2>
<div class="compare">
<div>
<h3>${words["old-says"]}</h3>
<#list each.older as wording>
<p><strong>${wording.years}:</strong> ${wording.says}</p>
</#list>
</div>
<div>
<h3>${words["old-now"]?replace("[year]", newest)}</h3>
<#list each.now as rule>
<@now rule/>
</#list>
<#list each.instead as link>
<p>${words["old-moved"]?replace("[number]", each.number)}: <a href="${link.href}">${link.title}</a>.</p>
</#list>
</div>
</div>
</section>
</#list>
<#if added?has_content>
<h2>${words["old-added"]}</h2>
<#list added as rule>
<@now rule/>
</#list>
</#if>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
