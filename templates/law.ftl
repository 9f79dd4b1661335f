<#-- The legal framework, and below it the whole register. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<h2 id="register">${words["register"]}</h2>
<div class="scroll scroll--wide" role="region" aria-labelledby="register" tabindex="0">
<table class="govuk-table">
<thead><tr><th scope="col">${words["register-law"]}</th><th scope="col">${words["register-about"]}</th><th scope="col">${words["register-nations"]}</th><th scope="col">${words["register-status"]}</th></tr></thead>
<tbody>
<#list laws as law>
<tr id="${law.id}"><th scope="row"><#if law.address?has_content><a href="${law.address}">${law.name}</a><#else>${law.name}</#if></th><td>${law.about}</td><td>${law.nations}</td><td><@guidance.status law/><#if law.note?has_content> ${law.note}</#if> <small>${words["looked-up"]} ${law.checked}, ${law.checkedBy}</small></td></tr>
</#list>
</tbody>
</table>
</div>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
