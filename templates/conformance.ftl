<#-- The accessibility report: every success criterion, its result, and how that was tested. Two columns fit a phone. -->
<#import "_layout.ftl" as layout>
<@layout.page style="conformance">
<h1 id="title">${title}</h1>
<p class="govuk-body-l">${summary}</p>
<p>${tested}</p>
<ul>
<#list counts as count>
<li>${count.title}: ${count.summary}</li>
</#list>
</ul>
<h2 id="by-hand">${words["access-by-hand"]}</h2>
<ol>
<#list sessions as session>
<li id="look-${session?counter}">${session}</li>
</#list>
</ol>
<#list principles as principle>
<h2 id="principle-${principle?counter}">${principle.title}</h2>
<table class="govuk-table conformance">
<thead><tr><th scope="col">${words["access-criterion"]}</th><th scope="col">${words["access-result"]}</th></tr></thead>
<tbody>
<#list principle.rows as row>
<tr>
<th scope="row"><a href="${row.title.href}">${row.title.title}</a> (${row.level})</th>
<td><strong class="govuk-tag govuk-tag--${row.tone}">${row.result}</strong><#if row.why?has_content>
<p>${row.why}</p></#if><#if row.tools?has_content>
<p>${words["access-by-tools"]} ${row.tools}.</p></#if><#if row.tests?has_content>
<p>${words["access-by-script"]}</p>
<ul><#list row.tests as test><li>${test.title} (${test.summary})</li></#list></ul></#if><#if row.looks?has_content>
<p>${words["access-by-looking"]} <#list row.looks as look><a href="#look-${look}">${look}</a><#sep>, </#list></p></#if></td>
</tr>
</#list>
</tbody>
</table>
</#list>
</@layout.page>
