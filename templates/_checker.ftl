<#-- The parts of the checker, shown alike by its own page and by the plain pages. -->
<#-- A question as its plain page shows it: a link for every answer. -->
<#macro choices state>
<#if state.several>
<small>${words["several-apply"]}</small>
<#elseif state.hint?has_content>
<small>${state.hint}</small>
</#if>
${state.help}
<ul class="choices">
<#list state.choices as choice>
<li><a href="${choice.href}" data-question="${state.id}" data-answer="${choice.id}"><span>${choice.label}<#if choice.hint?has_content><small>${choice.hint}</small></#if></span></a></li>
</#list>
</ul>
</#macro>

<#macro urgent>
<div class="govuk-inset-text"><h2 class="govuk-heading-s">${parts.urgent.title}</h2>${parts.urgent.body}</div>
</#macro>

<#-- The banner of an outcome: its kind in words and shape, its headline, which is nested, what it means. -->
<#macro banner outcome>
<div class="outcome outcome--${outcome.kind}">
<span class="outcome__mark" aria-hidden="true"></span>
<div><p>${outcome.kindWord}</p><#nested><p>${outcome.summary}</p></div>
</div>
</#macro>

<#-- What an outcome asks for; what is nested shows who to call. -->
<#macro steps outcome>
<h2>${words["do-now"]}</h2>
${outcome["do-now"]}
<h2>${words["who-to-call"]}</h2>
<#nested>
<h2>${words["why"]}</h2>
<div data-why>${outcome.why}</div>
<h2>${words["next-steps"]}</h2>
${outcome["next-steps"]}
<#if outcome["would-change"]?markup_string?has_content>
<h2>${words["would-change"]}</h2>
${outcome["would-change"]}
</#if>
</#macro>

<#macro shareWell>
<h2>${parts["share-well"].title}</h2>
${parts["share-well"].body}
</#macro>

<#-- What to record; what is nested is for one outcome. -->
<#macro recording>
<h2>${words["record"]}</h2>
<#nested>
<h3>${parts.record.title}</h3>
${parts.record.body}
<p>${words["procedures"]}</p>
</#macro>
