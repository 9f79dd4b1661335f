<#-- What rules said in their versions. -->
<#macro changed item>
<#if item.changed?has_content>
<p><strong>${words["what-changed"]}</strong> ${item.changed}</p>
</#if>
</#macro>

<#macro status item>
<strong class="govuk-tag<#if item.year == newest> govuk-tag--green</#if>"><#if item.year == newest>${words["newest-seen"]}<#else>${words["replaced"]}</#if></strong>
</#macro>
