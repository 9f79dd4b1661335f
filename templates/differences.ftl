<#-- How the checker differs from the printed flowchart, and below it the comparison of the two as data. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
${body}
<h2 id="departs">${words["departs-title"]}</h2>
<p>${words["departs-about"]}</p>
<#list differences as difference>
<h3><a href="${difference.link.href}">${difference.link.title}</a></h3>
<ul>
<#list difference.departures as departure>
<li>${departure}</li>
</#list>
</ul>
</#list>
</div>
<@guidance.relatedPages/>
</div>
<h2 id="printed">${words["printed-title"]}</h2>
<div class="scroll" role="region" aria-labelledby="printed" tabindex="0">
<table class="govuk-table">
<thead><tr><th scope="col">${words["printed-question"]}</th><th scope="col">${words["cases-yes"]}</th><th scope="col">${words["cases-no"]}</th><th scope="col">${words["printed-not-sure"]}</th></tr></thead>
<tbody>
<#list printed as row>
<tr><th scope="row">${row?index + 1}. ${row.question}</th><td>${row.yes}</td><td>${row.no}</td><td><#if row.notSure?has_content>${row.notSure}<#else>${words["printed-not-offered"]}</#if></td></tr>
</#list>
</tbody>
</table>
</div>
<h2 id="cases">${words["cases-title"]}</h2>
<p>${same}</p>
<div class="scroll" role="region" aria-labelledby="cases" tabindex="0">
<table class="govuk-table">
<thead><tr><#list printed as row><th scope="col">${row.question}</th></#list><th scope="col">${words["cases-chart"]}</th><th scope="col">${words["cases-checker"]}</th></tr></thead>
<tbody>
<#list cases as case>
<tr><#list case.answers as answer><td>${answer}</td></#list><td>${case.printed}</td><td>${case.ours}</td></tr>
</#list>
</tbody>
</table>
</div>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
