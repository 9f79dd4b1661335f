<#-- Entries of the change log, each with what changed, why, for whom and where; the old and new wording can be opened. -->
<#macro list entries level>
<#list entries as entry>
<article class="entry" id="${entry.id}" data-day="${entry.date}">
<h${level}><#if entry.href?has_content><a href="${entry.href}">${entry.title}</a><#else>${entry.title}</#if></h${level}>
<p class="entry__day"><time datetime="${entry.date}">${entry.day}</time><#if entry.mark?has_content>. ${entry.mark}</#if></p>
<p>${entry.what}</p>
<ul>
<li><strong>${words["changes-why"]}</strong> ${entry.why}</li>
<li><strong>${words["changes-who"]}</strong> ${entry.who}</li>
<#if entry.sections?has_content>
<li><strong>${words["changes-where"]}</strong> <#list entry.sections as section><#if section.href?has_content><a href="${section.href}">${section.title}</a><#else>${section.title}</#if><#sep>, </#list></li>
</#if>
<#if entry.gone?has_content>
<li><strong>${words["changes-gone"]}</strong> ${entry.gone?join(", ")}</li>
</#if>
</ul>
<#if entry.pieces?has_content>
<details>
<summary>${words["changes-wording"]}<span class="govuk-visually-hidden">: ${entry.title}</span></summary>
<div><p><#list entry.pieces as piece><@words_of piece/> </#list></p></div>
</details>
</#if>
</article>
</#list>
</#macro>

<#macro words_of piece><#if piece.fate == "DELETED"><del><span class="govuk-visually-hidden">${words["changes-out"]} </span>${piece.words}</del><#elseif piece.fate == "INSERTED"><ins><span class="govuk-visually-hidden">${words["changes-in"]} </span>${piece.words}</ins><#else>${piece.words}</#if></#macro>
