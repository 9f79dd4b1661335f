<#-- The register of law and guidance, which names every source in place of a list of them. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#-- On paper, where a table with so many columns would be too narrow, each entry stands below its name. -->
<#macro onPaper>
<#list laws as each>
<#assign law = each.law>
<div class="law" id="${law.id}">
<h3>${law.name}</h3>
<p><@guidance.status law/> ${law.nations}. <#if each.year?has_content>${each.year}<#else>${words["register-no-year"]}</#if>. ${each.dates?join(" ")}</p>
<#if each.title?has_content>
<p>${each.title}</p>
</#if>
<p>${law.about}</p>
<#if law.address?has_content>
<p><a href="${law.address}">${law.address}</a></p>
</#if>
<#list each.wholes as whole>
<p>${words["register-part"]} <a href="${whole.href}">${whole.title}</a></p>
</#list>
<#if each.supersededBy?has_content>
<p>${words["register-superseded-by"]} <#list each.supersededBy as other><a href="${other.href}">${other.title}</a><#sep>, </#list></p>
</#if>
<#if law.note?has_content>
<p>${law.note}</p>
</#if>
<#if law.turned?has_content>
<p>${law.turned} <a href="${law.turnedSource}">${words["law-turned-source"]}</a></p>
</#if>
<p>${words["register-confidence"]}: ${each.confidence}. ${words["register-checked"]}: ${law.checked}, ${law.checkedBy}. ${words["register-next"]}: ${each.checkNext}.</p>
<#list each.rests as kind>
<p>${kind.title}: <#list kind.links as link><a href="${link.href}">${link.title}</a><#sep>, </#list></p>
<#else>
<p>${words["register-nothing"]}</p>
</#list>
</div>
</#list>
</#macro>
<@layout.page style="law" script="law">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<h2 id="register">${words["register"]}</h2>
<p>${registerAsAt}</p>
<#if paper??>
<@onPaper/>
<#else>
<p id="register-sort" hidden>${words["register-sort"]}</p>
<div class="scroll laws-scroll" role="region" aria-labelledby="register" tabindex="0">
<table class="govuk-table laws">
<thead><tr><th scope="col">${words["register-law"]}</th><th scope="col">${words["register-about"]}</th><th scope="col">${words["register-year"]}</th><th scope="col">${words["register-nations"]}</th><th scope="col">${words["register-status"]}</th><th scope="col">${words["register-confidence"]}</th><th scope="col">${words["register-checked"]}</th><th scope="col">${words["register-rests"]}</th></tr></thead>
<tbody>
<#-- Cells and rows end where the next begins: the table is long, and the page is to stay small. -->
<#list laws as each>
<#assign law = each.law>
<tr id="${law.id}">
<th scope="row"><#if law.address?has_content><a href="${law.address}">${law.name}</a><#else>${law.name}</#if><#if each.title?has_content><p>${each.title}</p></#if>
<td>${law.about}<#list each.wholes as whole><p>${words["register-part"]} <a href="${whole.href}">${whole.title}</a></p></#list>
<td><#if each.year?has_content>${each.year}<#else>${words["register-no-year"]}</#if>
<td>${law.nations}
<td data-sort="${each.force?c}"><@guidance.status law/><#if each.dates?has_content><p>${each.dates?join(" ")}</p></#if><#if each.supersededBy?has_content><p>${words["register-superseded-by"]} <#list each.supersededBy as other><a href="${other.href}">${other.title}</a><#sep>, </#list></p></#if><#if law.note?has_content><p>${law.note}</p></#if><#if law.turned?has_content><p>${law.turned} <a href="${law.turnedSource}">${words["law-turned-source"]}<span class="govuk-visually-hidden">: ${law.name}</span></a>.</p></#if>
<td data-sort="${each.sure?c}">${each.confidence}
<td data-sort="${each.checkedOn}">${law.checked}<p>${law.checkedBy}</p><p>${words["register-next"]}: ${each.checkNext}</p>
<td<#if !each.rests?has_content> data-sort="0"</#if>><#if each.rests?has_content><details><summary>${each.places?c} <#if each.places == 1>${words["register-place"]}<#else>${words["register-places"]}</#if></summary><div><#list each.rests as kind><p>${kind.title}</p><ul><#list kind.links as link><li><a href="${link.href}">${link.title}</a></li></#list></ul></#list></div></details><#else>${words["register-nothing"]}</#if>
</#list>
</tbody>
</table>
</div>
</#if>
<@guidance.reviewLine/>
</@layout.page>
